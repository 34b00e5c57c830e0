using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Which versions of a rule govern a window, and whether it is governed whole.</summary>
/// <param name="InForce">False: not the whole window, so it is not judged. Unknown: a date that nobody has set decides.</param>
/// <param name="Versions">The versions that are, or may be, in force on one of its days.</param>
/// <param name="Dates">The parameters that say from when or to when.</param>
internal sealed record Governing(TruthValue InForce, IReadOnlyList<BoundRule> Versions, IReadOnlyList<ParameterSymbol> Dates)
{
    // A window that the rule governs only in part is not judged: a floor for a month cannot be asked of half a month.
    public static Governing Of(BoundRule rule, PolicyRun run, Window frame)
    {
        var (from, to) = frame.IsAsOf ? (frame.Day ?? frame.End, frame.Day ?? frame.End) : (frame.Start, frame.End);
        var versions = rule.Versions.Count > 0 ? rule.Versions : [rule];
        var chain = Stretches.Chain([.. versions.Select((version, i) => StretchOf(version, i + 1 < versions.Count, run.Parameters))]);
        var policy = DaysOf(run.Policy, run.Parameters);
        var pack = run.Parameters.Between(rule.PackStart, rule.PackEnd, endsWithNext: false);
        var cover = IsOff(rule, from, to) ? Truth.False : Least(Stretches.Cover(chain, from, to), Least(Stretches.Cover([policy], from, to), Stretches.Cover([pack], from, to)));
        var dates = versions.SelectMany(version => new[] { version.Start.Parameter, version.End.Parameter })
            .Append(rule.PackStart.Parameter).Append(rule.PackEnd.Parameter)
            .Append(run.Policy.EffectiveFromParameter).Append(run.Policy.EffectiveToParameter).OfType<ParameterSymbol>().Distinct().ToList();
        var open = TruthValue.Of(cover, Causes.Union(dates.Where(run.Parameters.IsOpen).Select(Missing.Parameter)));
        return new Governing(open, [.. versions.Where((_, i) => Stretches.Touches(chain[i], from, to))], dates);
    }

    // Switched off on one of its days, it does not govern the window whole.
    private static bool IsOff(BoundRule rule, DateOnly from, DateOnly to) => rule.Suspended is { } off && off.Start <= to && from <= off.End;

    /// <summary>The days on which a policy is in force.</summary>
    public static Stretch DaysOf(BoundPolicy policy, ParameterStore parameters) => parameters.Between(Start(policy), End(policy), endsWithNext: false);

    private static Stretch StretchOf(BoundRule version, bool hasNext, ParameterStore parameters)
    {
        var (fixedStart, fixedEnd) = (version.InForce.Start, version.InForce.End);
        var own = parameters.Between(version.Start, version.End, hasNext && version.End.IsNone);
        return own with { FromLow = Later(own.FromLow, fixedStart), FromHigh = Later(own.FromHigh, fixedStart), ToLow = Earlier(own.ToLow, fixedEnd), ToHigh = Earlier(own.ToHigh, fixedEnd) };
    }

    private static DateEnd Start(BoundPolicy policy) => policy.EffectiveFromParameter is { } parameter ? new(null, parameter) : new(policy.EffectiveFrom);

    private static DateEnd End(BoundPolicy policy) => policy.EffectiveToParameter is { } parameter ? new(null, parameter) : new(policy.EffectiveTo);

    private static Truth Least(Truth a, Truth b) => a == Truth.False || b == Truth.False ? Truth.False : a == Truth.True ? b : a;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
