using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>The steps found, those that do the same to different records together.</summary>
internal sealed class StepGroups
{
    private const int MostSteps = 5000;

    private readonly Dictionary<string, StepGroup> _groups = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Whether some were left out.</summary>
    public bool IsCut => _count > MostSteps;

    /// <summary>The groups that serve a goal: those that only need be supplied first, then in the order in which they were found.</summary>
    public IReadOnlyList<StepGroup> InOrder(ChangeGoal goal, bool withParameters)
    {
        var chosen = _groups.Values.Select(group => group.Where(step => goal.May(step) && (withParameters || step.Kind != ChangeKind.SetParameter))).Where(group => group.Steps.Count > 0).ToList();
        // The same may be found for a count and for a record by itself.
        return [.. chosen.Where((group, i) => !chosen.Take(i).Any(group.IsLike)).OrderBy(group => group.Steps[0].Mood)];
    }

    /// <summary>Adds a step; null adds nothing.</summary>
    public void Add(Step? step, string condition, bool isCounted)
    {
        if (step is null || ++_count > MostSteps)
            return;
        var key = KeyOf(step, isCounted);
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new StepGroup(key, condition, isCounted));
        group.Add(step);
    }

    // What a record of a list must say; whether it is there and says otherwise or comes makes no difference to the count.
    private static string KeyOf(Step step, bool isCounted) => step.Kind switch
    {
        ChangeKind.SetParameter => $"parameter {step.Parameter!.Name.En} = {step.Value}",
        ChangeKind.Judge => $"judgement {step.Target} = {step.Value}",
        ChangeKind.StateComplete => $"complete {step.Target} {((Facts.RecordCompleteness)step.Added!).PeriodEnd:O}",
        ChangeKind.Confirm or ChangeKind.Rebut => $"{step.Kind} {FactIdentity.Of(step.Type!, step.Original!)} {step.Original!.RecordId}",
        _ when isCounted => $"{step.Type!.Name}: {Print(step)}",
        _ => $"{FactIdentity.Of(step.Type!, step.Original!)}: {Print(step)}",
    };

    private static string Print(Step step) => string.Join(", ", step.Sets.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Name} = {(pair.Value.HasValue ? Print(pair.Value.Value) : "nothing")}")));

    // Dates follow from each record's own.
    private static string Print(object value) => value is DateOnly or DateTimeOffset ? "a day" : FactIdentity.Print(value, Language.En);
}
