using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>One thing that is changed: a record or a parameter.</summary>
internal sealed record Step
{
    public required ChangeKind Kind { get; init; }

    public required ChangeMood Mood { get; init; }

    /// <summary>What it changes; two steps that change the same become one, or cannot stand together.</summary>
    public required object Target { get; init; }

    public FactType? Type { get; init; }

    /// <summary>The record as it is; null where there is none.</summary>
    public Fact? Original { get; init; }

    /// <summary>The record that comes, before <see cref="Sets"/>.</summary>
    public Fact? Added { get; init; }

    /// <summary>What the record's fields get.</summary>
    public IReadOnlyDictionary<Field, Known<object>> Sets { get; init; } = new Dictionary<Field, Known<object>>();

    public Confirmation? Confirmation { get; init; }

    public ParameterSymbol? Parameter { get; init; }

    public object? Value { get; init; }

    /// <summary>What it does, equal for steps that do the same, for whatever they were found.</summary>
    public (object Target, string Action) Effect => (Target, string.Create(CultureInfo.InvariantCulture, $"{Kind} {Confirmation} {Value} {(Added as RecordCompleteness)?.PeriodEnd:O} ")
        + string.Join(", ", Sets.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => $"{pair.Key.Name} = {(pair.Value.HasValue ? FactIdentity.Print(pair.Value.Value, Language.En) : "nothing")}")));
}

/// <summary>Steps that do the same to different records: one change, as often as it is needed.</summary>
/// <param name="Key">What is the same.</param>
/// <param name="Condition">The part of the condition for which it was found.</param>
/// <param name="IsCounted">Whether it is found for a count or a list: then it is told by how many more.</param>
internal sealed record StepGroup(string Key, string Condition, bool IsCounted)
{
    private readonly HashSet<object> _targets = [];

    public List<Step> Steps { get; } = [];

    /// <summary>Adds a step for a record that has none yet.</summary>
    public void Add(Step step)
    {
        if (_targets.Add(step.Target))
            Steps.Add(step);
    }

    /// <summary>Whether it does nothing that another does not do too.</summary>
    public bool IsLike(StepGroup other) => Steps.Count == other.Steps.Count && Steps.Select(step => step.Effect).ToHashSet().SetEquals(other.Steps.Select(step => step.Effect));

    /// <summary>The group with only some of its steps: first what need only be supplied, then what can be done, then what would have had to be.</summary>
    public StepGroup Where(Func<Step, bool> choose)
    {
        var group = new StepGroup(Key, Condition, IsCounted);
        foreach (var step in Steps.Where(choose).OrderBy(step => step.Mood))
            group.Add(step);
        return group;
    }
}
