using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Conflicts;

/// <summary>
/// Weighs what a rule recommends against what opposed rules say of the same subject at the same time. The others are judged for that time whatever
/// period was asked for, and as each says by itself, so neither the order of the rules nor the period shows. Not for use by several threads.
/// </summary>
internal sealed class ClauseConflicts(PolicyRun run)
{
    private readonly Dictionary<(string, string, PresentRecord, string, PresentRecord?), CounterClaim?> _judged = [];
    private readonly Encounters _encounters = new(run);

    /// <summary>How many opposed verdicts it remembers.</summary>
    public int Remembered => _judged.Count;

    /// <summary>The verdict after conflicts: as it is, or open, or not recommended because it gives way.</summary>
    public Verdict Settle(BoundRule rule, PresentRecord subject, OccasionAt at, Verdict verdict) =>
        verdict.Status == VerdictStatus.Recommended && HasOpponents(rule)
            ? Standing.Of(Meetings(new Claim(rule, subject, ClaimTime.Of(rule, at), verdict.Recommends))).Apply(verdict, run.Parameters)
            : verdict;

    public bool HasOpponents(BoundRule rule) => run.Policy.Oppositions.ContainsKey(rule.Id);

    /// <summary>Whether a claim stands, for a rule that asks. What that rests on is added to the evidence.</summary>
    public TruthValue Stands(Claim claim, Evidence evidence)
    {
        var meetings = Meetings(claim);
        foreach (var meeting in meetings)
            evidence.NoteAll(meeting.Counter.Evidence);
        evidence.Parameters.UnionWith(meetings.Select(meeting => meeting.Conflict.SettledBy).OfType<BoundSettlement>().Select(settlement => settlement.Parameter));
        return Standing.Of(meetings) switch
        {
            { Status: VerdictStatus.Recommended } => TruthValue.True,
            { Status: VerdictStatus.NotRecommended } => TruthValue.False,
            var open => TruthValue.Of(Truth.Unknown, Causes.Union(open.Missing.Select(Causes.Of))),
        };
    }

    // Gives way only to what stands itself: where the other is open, or gives way in its turn, a person decides.
    private List<Meeting> Meetings(Claim claim) => [.. MeetingsAlone(claim).Select(meeting =>
        meeting.Effect == ConflictEffect.Yields && meeting.Counter.Verdict.Status == VerdictStatus.Recommended
            && Standing.Of([.. MeetingsAlone(meeting.Counter.Claim)]) is { Status: not VerdictStatus.Recommended } other
        ? meeting with { Effect = ConflictEffect.Unsettled, Missing = other.Missing }
        : meeting)];

    private IEnumerable<Meeting> MeetingsAlone(Claim claim) =>
        run.Policy.Oppositions[claim.Rule.Id].SelectMany(opposition => Around(claim, opposition.Other), (opposition, counter) => _encounters.Meet(claim, counter, opposition.Conflict));

    private IEnumerable<CounterClaim> Around(Claim claim, BoundRule other) =>
        other.Subjects.Where(one => one.Subject.FactType == claim.Subject.Type && claim.Subject.Versions.Any(one.Subject.Includes))
            .SelectMany(subjectRule => OccasionsOf(other, subjectRule, claim), (subjectRule, at) => Judge(other, subjectRule, claim.Subject, at)).OfType<CounterClaim>();

    // Records of one finding may lie years apart.
    private IEnumerable<OccasionAt> OccasionsOf(BoundRule rule, BoundSubjectRule subjectRule, Claim claim)
    {
        var all = subjectRule.Records is { } records
            ? Occasions.OfRecords(records, claim.Subject, run, null)
            : Occasions.Of(rule, subjectRule, claim.Subject, run, claim.Time.Years);
        return all.Where(at => claim.Time.Meets(ClaimTime.Of(rule, at)));
    }

    private CounterClaim? Judge(BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, OccasionAt at)
    {
        var key = (rule.Id, subjectRule.Subject.Name, subject, at.Occasion.Label, at.Record);
        if (_judged.TryGetValue(key, out var known))
            return known;
        CounterClaim? judged = null;
        if (new RuleJudge(rule, subjectRule, run).JudgeFully(subject, at) is var (verdict, evidence))
            judged = new CounterClaim(new Claim(rule, subject, ClaimTime.Of(rule, at), verdict.Recommends), verdict, evidence);
        _judged.Add(key, judged);
        return judged;
    }
}
