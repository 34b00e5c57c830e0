using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The values of parameters: those of the policy, and those set over them; null over one leaves it unset.</summary>
internal sealed class ParameterStore(IReadOnlyDictionary<ParameterSymbol, ParameterVersion?> overrides)
{
    public static ParameterStore Empty { get; } = new(new Dictionary<ParameterSymbol, ParameterVersion?>());

    /// <summary>Every value that is in force on some day of the window; empty where on some day there is none.</summary>
    public IReadOnlyList<ParameterVersion> InForce(ParameterSymbol parameter, DateOnly from, DateOnly to)
    {
        if (overrides.TryGetValue(parameter, out var set))
            return set is null ? [] : [set];
        var first = parameter.Versions.LastOrDefault(version => version.From <= from);
        return first is null ? [] : [first, .. parameter.Versions.Where(version => version.From > from && version.From <= to)];
    }

    public ParameterStore With(IEnumerable<KeyValuePair<ParameterSymbol, ParameterVersion?>> settings)
    {
        var all = new Dictionary<ParameterSymbol, ParameterVersion?>(overrides);
        foreach (var (parameter, value) in settings)
            all[parameter] = value;
        return new ParameterStore(all);
    }

    /// <summary>The value that a reason shows.</summary>
    public ParameterVersion? Shown(ParameterSymbol parameter, DateOnly day) => InForce(parameter, day, day) is [var version, ..] ? version : null;
}
