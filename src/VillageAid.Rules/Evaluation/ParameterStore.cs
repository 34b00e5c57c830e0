using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>The values of parameters: those of the policy, and those set over them; null over one leaves it unset.</summary>
internal sealed class ParameterStore(IReadOnlyDictionary<ParameterSymbol, ParameterVersion?> overrides)
{
    public static ParameterStore Empty { get; } = new(new Dictionary<ParameterSymbol, ParameterVersion?>());

    /// <summary>Every value that is, or may be, in force on some day of the window; empty where on some day there is none, or may be none.</summary>
    public IReadOnlyList<ParameterVersion> InForce(ParameterSymbol parameter, DateOnly from, DateOnly to)
    {
        if (overrides.TryGetValue(parameter, out var set))
            return set is null ? [] : [set];
        // Most have one value and no end.
        if (parameter.Versions is [{ End.IsNone: true, Start.Parameter: null } only])
            return only.From <= from ? parameter.Versions : [];
        var chain = ChainOf(parameter);
        return Stretches.Cover(chain, from, to) != Verdicts.Truth.True ? [] : [.. parameter.Versions.Where((_, i) => Stretches.Touches(chain[i], from, to))];
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

    /// <summary>The parameters that say from when and to when the values of another are in force.</summary>
    public IEnumerable<ParameterSymbol> Dating(ParameterSymbol parameter) => overrides.ContainsKey(parameter)
        ? []
        : parameter.Versions.SelectMany(version => new[] { version.Start.Parameter, version.End.Parameter }).OfType<ParameterSymbol>().Distinct();

    /// <summary>Why it is open which value is in force: a date that nobody has set, else the change between values.</summary>
    public Causes WhyOpen(ParameterSymbol parameter) => Causes.Union(Dating(parameter).Where(IsOpen).Select(Missing.Parameter)) is { IsEmpty: false } dates ? dates : Missing.Parameter(parameter);

    /// <summary>Whether nobody has given it any value.</summary>
    public bool IsUnset(ParameterSymbol parameter) => overrides.TryGetValue(parameter, out var set) ? set is null : parameter.Versions.Count == 0;

    /// <summary>Whether a date parameter does not give one day.</summary>
    public bool IsOpen(ParameterSymbol date) => Days(date) is var (low, high) && low != high;

    /// <summary>The earliest and the latest day that a date parameter can mean.</summary>
    public (DateOnly Low, DateOnly High) Days(ParameterSymbol date)
    {
        var values = (!overrides.TryGetValue(date, out var set) ? date.Versions : set is null ? [] : [set]).Select(version => (DateOnly)version.Value).ToList();
        return values.Count > 0
            ? (values.Min(), values.Max())
            : (date.AtLeast as DateOnly? ?? DateOnly.MinValue, date.AtMost as DateOnly? ?? DateOnly.MaxValue);
    }

    /// <summary>The days between two ends; an end that is none is as far away as can be.</summary>
    public Stretch Between(DateEnd start, DateEnd end, bool endsWithNext)
    {
        var (fromLow, fromHigh) = start.Parameter is { } first ? Days(first) : (start.Date ?? DateOnly.MinValue, start.Date ?? DateOnly.MinValue);
        var (toLow, toHigh) = end.Parameter is { } last ? Days(last) : (end.Date ?? DateOnly.MaxValue, end.Date ?? DateOnly.MaxValue);
        return new Stretch(fromLow, fromHigh, toLow, toHigh, endsWithNext);
    }

    private IReadOnlyList<Stretch> ChainOf(ParameterSymbol parameter) =>
        Stretches.Chain([.. parameter.Versions.Select((version, i) => Between(version.Start, version.End, version.End.IsNone && i + 1 < parameter.Versions.Count))]);
}
