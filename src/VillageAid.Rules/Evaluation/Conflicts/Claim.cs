using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Conflicts;

/// <summary>That a rule recommends measures for a subject at a time, by itself.</summary>
internal sealed record Claim(BoundRule Rule, PresentRecord Subject, ClaimTime Time, IReadOnlyList<Recommendation> Recommends);

/// <summary>What an opposed rule says by itself, and what it rests on.</summary>
internal sealed record CounterClaim(Claim Claim, Verdict Verdict, Evidence Evidence)
{
    public bool IsFired => Verdict.Status is VerdictStatus.Recommended or VerdictStatus.Taken;

    public bool IsSilent => Verdict.Status is VerdictStatus.NotRecommended or VerdictStatus.NotApplicable;
}

/// <summary>A claim meets an opposed one.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="Counter">What it meets.</param>
/// <param name="Effect">What follows; null where nothing does, though it might have.</param>
/// <param name="Choice">What is missing while nobody has settled which of the two stands.</param>
internal sealed record Meeting(BoundConflict Conflict, CounterClaim Counter, ConflictEffect? Effect, MissingItem Choice)
{
    /// <summary>Where it is open whether the other speaks against it: whether it would then give way.</summary>
    public bool MayYield { get; init; }

    /// <summary>What is missing to say whether the other stands.</summary>
    public IReadOnlyList<MissingItem> Missing { get; init; } = Counter.Verdict.Reason.Missing;
}
