using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>
/// What is the same for every subject when a rule is judged on one occasion: the windows it can mean, the versions in force, their deadlines, and
/// the code. Judges as <see cref="RuleJudge"/> does.
/// </summary>
internal sealed class OccasionProgram
{
    private readonly int _inForce;
    private readonly VersionProgram[] _versions;

    private readonly RuleKind _kind;
    private readonly Modality _modality;

    private OccasionProgram(BoundRule rule, int inForce, VersionProgram[] versions) =>
        (_inForce, _versions, _kind, _modality) = (inForce, versions, rule.Kind, rule.Modality);

    // Not judged at all where it does not govern the whole occasion.
    private bool IsInForce => _versions.Length > 0;

    /// <summary>Null where only the reference evaluator can judge it.</summary>
    public static OccasionProgram? Create(BoundRule rule, BoundSubjectRule subjectRule, Occasion occasion, PolicyRun run, SubjectProgram program, FrameStore frames)
    {
        var windows = Frames.Of(occasion, rule.Each, rule.WeekStart, run.Parameters);
        var governing = windows.Select(window => Governing.Of(rule, run, window)).ToList();
        if (governing.Exists(one => one.InForce.IsFalse))
            return new OccasionProgram(rule, Bits.False, []);
        var inForce = TruthTables.And(governing.Select(one => one.InForce));
        var versions = new List<VersionProgram>();
        foreach (var version in governing.SelectMany(one => one.Versions).Distinct())
        {
            var own = version.Subjects.First(other => other.Subject == subjectRule.Subject);
            if (program.Find(own) is not { } code || VersionProgram.Create(version, own, code, windows, run, program, frames) is not { } compiled)
                return null;
            versions.Add(compiled);
        }
        return new OccasionProgram(AdoptedBy(versions.Count == 0 ? rule : versions[^1].Rule, windows), Bits.Of(inForce), [.. versions]);
    }

    // A decision that made a duty of a practice says nothing of a window that began before it.
    private static BoundRule AdoptedBy(BoundRule shown, IReadOnlyList<Window> windows) =>
        shown.Adoption is { } adoption && windows.All(window => RuleJudge.Holds(adoption, window)) ? shown with { Modality = adoption.Modality } : shown;

    /// <summary>The <see cref="StatusCode"/> for the subject at hand, none where its place is another.</summary>
    /// <exception cref="CannotCompile">Only the reference evaluator can judge it.</exception>
    /// <exception cref="OverflowException">The same.</exception>
    public byte Judge(SubjectState state)
    {
        var outcome = default(OutcomeBits);
        if (_versions.Length == 1)
            return _versions[0].Judge(state, _inForce, ref outcome) ? StatusCode.Of(outcome.StatusOf(_kind, _modality, _versions[0].IsForbidden)) : StatusCode.None;
        return IsInForce ? JudgeAll(state) : StatusCode.None;
    }

    // Several versions govern a part of the occasion each.
    private byte JudgeAll(SubjectState state)
    {
        var outcome = default(OutcomeBits);
        var judged = new List<(VersionProgram Version, OutcomeBits Outcome)>();
        foreach (var version in _versions)
        {
            if (version.Judge(state, _inForce, ref outcome))
                judged.Add((version, outcome));
        }
        if (judged.Count == 0)
            return StatusCode.None;
        // Which version is shown depends on the subject's place in each.
        if (judged.Count < _versions.Length)
            throw new CannotCompile("versions of several places");
        return StatusCode.Of(Join(judged).StatusOf(_kind, _modality, judged[^1].Version.IsForbidden));
    }

    // See VersionReadings.Join: equal answers stand, of differing ones none does.
    private static OutcomeBits Join(List<(VersionProgram Version, OutcomeBits Outcome)> judged)
    {
        var joined = judged[0].Outcome;
        foreach (var (_, outcome) in judged.Skip(1))
            joined = joined.Join(outcome, Bits.Judgement);
        joined = joined.Settled;
        var (shown, _) = judged[^1];
        if (SayTheSame(judged) || joined.StatusOf(shown.Rule.Kind, shown.Rule.Modality, shown.IsForbidden) is VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.Pending)
            return joined;
        return joined with { Holds = Bits.True | Bits.False | (joined.Holds & Bits.Kinds) | Bits.Judgement };
    }

    private static bool SayTheSame(List<(VersionProgram Version, OutcomeBits Outcome)> judged)
    {
        var first = judged[0];
        var status = first.Outcome.StatusOf(first.Version.Rule.Kind, first.Version.Rule.Modality, first.Version.IsForbidden);
        return judged.TrueForAll(one => one.Outcome.StatusOf(one.Version.Rule.Kind, one.Version.Rule.Modality, one.Version.IsForbidden) == status
            && VersionReadings.RecommendTheSame(one.Version.SubjectRule, first.Version.SubjectRule));
    }
}
