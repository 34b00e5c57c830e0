using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Leads from one state of a session to the next, and says what is different. Changes neither.</summary>
internal static class SessionStep
{
    // From so many subjects on, and a tenth of all, it takes less time to judge everybody at once.
    private const int FewestOfAll = 64;
    private const int PartOfAll = 10;

    /// <summary>Makes changes of facts.</summary>
    /// <exception cref="ArgumentException">A change cannot be made.</exception>
    public static (SessionState After, SessionUpdate Update) Make(SessionTerms terms, SessionState before, IReadOnlyList<FactChange> changes, CancellationToken cancellationToken)
    {
        var (facts, records) = before.Facts.With(changes);
        var reached = new Reached(terms.TaskCount);
        var (back, forth) = (new Reach(terms.Subjects, before.Facts, reached), new Reach(terms.Subjects, facts, reached));
        foreach (var record in records)
        {
            if (record.Before is { } old)
                back.Add(old, record.Causes);
            if (record.After is { } now)
                forth.Add(now, record.Causes);
        }
        var everywhere = records.Where(record => IsOfCalendar(record, facts)).SelectMany(record => record.Causes).Distinct().ToList();
        var subjects = everywhere.Count > 0 ? null : SubjectsOf(reached, before, facts);
        var most = Math.Max(FewestOfAll, before.Base.SubjectCount / PartOfAll);
        return subjects is not null && subjects.Count <= most
            ? JudgePart(terms, before, facts, subjects, CausesOf, cancellationToken)
            : JudgeAll(terms, before, facts, facts.Graph.AsOf, CausesOf, cancellationToken);

        IReadOnlyList<FactChange> CausesOf(SubjectTasks group, string id, int task) =>
            [.. reached.ChangesOf(group, id, task).Concat(everywhere).Distinct().Order().Select(number => changes[number])];
    }

    /// <summary>Sees the facts as of another instant.</summary>
    public static (SessionState After, SessionUpdate Update) Move(SessionTerms terms, SessionState before, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        JudgeAll(terms, before, before.Facts, asOf, (_, _, _) => [], cancellationToken);

    private static (SessionState, SessionUpdate) JudgePart(
        SessionTerms terms, SessionState before, SessionFacts facts, IReadOnlyDictionary<(SubjectTasks Group, string Id), TaskSet> subjects,
        Func<SubjectTasks, string, int, IReadOnlyList<FactChange>> causesOf, CancellationToken cancellationToken)
    {
        var judged = PartJudge.Judge(terms, before, facts, subjects, cancellationToken);
        var after = before.With(facts, judged);
        var finder = new ChangeFinder(terms, before, after, causesOf);
        foreach (var subject in judged)
            finder.Compare(subject);
        finder.CompareMeasures();
        return (after, new SessionUpdate(finder.Changes, judged.Count));
    }

    private static (SessionState, SessionUpdate) JudgeAll(
        SessionTerms terms, SessionState before, SessionFacts facts, DateTimeOffset asOf, Func<SubjectTasks, string, int, IReadOnlyList<FactChange>> causesOf, CancellationToken cancellationToken)
    {
        var after = new SessionState(terms, SessionBase.JudgeAll(terms, facts.ToFactSet(), asOf, null, cancellationToken));
        var finder = new ChangeFinder(terms, before, after, causesOf);
        foreach (var group in terms.Subjects)
        {
            foreach (var id in before.IdsOf(group).Union(after.IdsOf(group)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                finder.Compare(new JudgedSubject(group, id, before.StatusesOf(group, id), after.StatusesOf(group, id)));
            }
        }
        return (after, new SessionUpdate(finder.Changes, after.Base.SubjectCount));
    }

    // The subjects that are there before or after, with the tasks that changes may concern.
    private static Dictionary<(SubjectTasks Group, string Id), TaskSet> SubjectsOf(Reached reached, SessionState before, SessionFacts after)
    {
        var subjects = reached.Subjects.ToDictionary(pair => pair.Key, pair => pair.Value.Tasks);
        foreach (var (group, all) in reached.Everybody)
        {
            foreach (var id in IdsOf(group, before.Facts).Union(IdsOf(group, after)))
            {
                if (subjects.TryGetValue((group, id), out var tasks))
                    tasks.Add(all.Tasks);
                else
                    subjects.Add((group, id), all.Tasks);
            }
        }
        return subjects;
    }

    private static IEnumerable<string> IdsOf(SubjectTasks group, SessionFacts facts)
    {
        var records = new List<PresentRecord>();
        facts.Of(group.Type.FactType).AddAll(records);
        return records.Select(record => group.Type.FactType.IdOf(record.Fact));
    }

    // What days are workdays may be asked by any rule.
    private static bool IsOfCalendar(RecordChange change, SessionFacts facts)
    {
        var calendar = SubjectTasks.CalendarOf(facts.Graph.Vocabulary);
        return calendar is not null && (change.Type == calendar
            || ((change.Before ?? change.After)!.Fact is RecordCompleteness statement && facts.Graph.Vocabulary.FindType(statement.RecordType) == calendar));
    }
}
