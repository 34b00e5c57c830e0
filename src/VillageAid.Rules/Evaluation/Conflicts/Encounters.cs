using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Conflicts;

/// <summary>Says what follows for a claim where it meets an opposed one.</summary>
internal sealed class Encounters(PolicyRun run)
{
    public Meeting Meet(Claim claim, CounterClaim counter, BoundConflict conflict)
    {
        var (versions, prevailing) = Prevailing(conflict, ClaimTime.Both(claim.Time, counter.Claim.Time));
        var (own, other) = (prevailing?.Contains(claim.Rule.Id) == true, prevailing?.Contains(counter.Claim.Rule.Id) == true);
        // Nobody has chosen: that is missing. Where there is nothing to choose, or the choice leaves these two open, a person's word is.
        var choice = conflict.SettledBy is { } settlement && versions == 0 ? Missing.Parameter(settlement.Parameter).Items.Single() : Missing.Settlement(conflict.Name);
        return new Meeting(conflict, counter, EffectOf(claim, counter, conflict, own, other), choice) { MayYield = other && !counter.IsFired };
    }

    private ConflictEffect? EffectOf(Claim claim, CounterClaim counter, BoundConflict conflict, bool own, bool other)
    {
        if (counter.IsSilent || (own && (other || !counter.IsFired)))
            return null;
        if (!counter.IsFired)
            return ConflictEffect.Possible;
        if (!Contradict(claim, counter.Claim, conflict))
            return null;
        return own ? ConflictEffect.Prevails : other ? ConflictEffect.Yields : ConflictEffect.Unsettled;
    }

    // Declared rules always do; of others the measures must, and be for the same one.
    private bool Contradict(Claim claim, Claim other, BoundConflict conflict) => conflict.Measures is not { } pairs || claim.Recommends.Any(own => other.Recommends.Any(measure =>
        pairs.Any(pair => pair.Item1.Name == own.Measure && pair.Item2.Name == measure.Measure) && IsForSame(own.Against, measure.Against)));

    // Whom the source leaves open may be the same.
    private bool IsForSame(SubjectId? one, SubjectId? other) =>
        one is null || other is null || Subjects.KeyOf(one, run.Policy.Vocabulary) == Subjects.KeyOf(other, run.Policy.Vocabulary);

    // None while it is not settled; also where in these days it is settled now one way, now the other.
    private (int Versions, IReadOnlySet<string>? Rules) Prevailing(BoundConflict conflict, Period days)
    {
        if (conflict.SettledBy is not { } settlement)
            return (0, null);
        var versions = run.Parameters.InForce(settlement.Parameter, days.Start, days.End);
        return (versions.Count, versions.Select(version => version.Value).Distinct().ToList() is [EnumerationMember only] ? settlement.Prevailing.GetValueOrDefault(only) : null);
    }
}
