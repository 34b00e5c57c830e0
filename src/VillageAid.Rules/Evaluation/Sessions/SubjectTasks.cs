using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>One rule for the subjects of one type.</summary>
/// <param name="Number">Its place among all tasks of the policies.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Rule">The first version of the rule, which stands for all.</param>
/// <param name="SubjectRule">The rule for these subjects.</param>
internal sealed record SessionTask(int Number, BoundPolicy Policy, BoundRule Rule, BoundSubjectRule SubjectRule)
{
    public VerdictForm Form { get; } = new(Policy, Rule, SubjectRule);
}

/// <summary>The rules that subjects of one type are judged by, and the records that they read from there.</summary>
internal sealed class SubjectTasks
{
    private SubjectTasks(SubjectType type, IReadOnlyList<SessionTask> tasks, int count)
    {
        (Type, Tasks, Root) = (type, tasks, new ReadPath(type.FactType, count));
        foreach (var task in tasks)
            RuleReads.Add(task, Root);
        ByType = Root.All.ToLookup(path => path.Type);
    }

    public SubjectType Type { get; }

    public IReadOnlyList<SessionTask> Tasks { get; }

    /// <summary>The subject, with what rules read from it on.</summary>
    public ReadPath Root { get; }

    /// <summary>The places where records of a type are read.</summary>
    public ILookup<FactType, ReadPath> ByType { get; }

    /// <summary>The tasks of policies by the type of their subjects; in the order in which their verdicts come.</summary>
    public static IReadOnlyList<SubjectTasks> Of(PolicySet policies)
    {
        var tasks = policies.Policies.SelectMany(policy => policy.Rules.Where(rule => rule.IsFirstVersion).SelectMany(rule => rule.Subjects, (rule, subject) => (Policy: policy, Rule: rule, Subject: subject)))
            .Select((task, number) => new SessionTask(number, task.Policy, task.Rule, task.Subject)).ToList();
        return [.. tasks.GroupBy(task => task.SubjectRule.Subject).Select(group => new SubjectTasks(group.Key, [.. group], tasks.Count))];
    }

    /// <summary>The type of statements that records are all in; null where the vocabulary has none.</summary>
    public static FactType? StatementsOf(FactVocabulary vocabulary) => vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(RecordCompleteness));

    /// <summary>The type of calendar records; null where the vocabulary has none.</summary>
    public static FactType? CalendarOf(FactVocabulary vocabulary) => vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(CalendarDay));
}
