using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Judges one rule for one subject on one occasion.</summary>
internal sealed class RuleJudge(BoundRule rule, BoundSubjectRule subjectRule, PolicyRun run)
{
    /// <summary>The verdict; null where the subject is of another place or the rule is not in force then.</summary>
    public Verdict? Judge(PresentRecord subject, OccasionAt at) => JudgeFully(subject, at)?.Verdict;

    /// <summary>Its status by the conditions alone, without a reason: a measure that is Recommended may have been taken, or give way to others.</summary>
    public VerdictStatus? StatusOf(PresentRecord subject, OccasionAt at) => JudgeOccasion(subject, at)?.Status;

    /// <summary>The verdict and what it rests on.</summary>
    public (Verdict Verdict, Evidence Evidence)? JudgeFully(PresentRecord subject, OccasionAt at)
    {
        if (JudgeOccasion(subject, at) is not { } judged)
            return null;
        var verdict = new ReasonBuilder(judged.Rule, judged.SubjectRule, run) { Adoption = judged.Adoption?.Note }.Build(subject, at, judged.Outcome, judged.Versions);
        return (verdict, EvidenceOf(judged.Versions));
    }

    /// <summary>What its versions say of the occasion, with the evaluators that found it out; null where there is no verdict.</summary>
    public JudgedOccasion? JudgeOccasion(PresentRecord subject, OccasionAt at)
    {
        var frames = at.Record is null ? Frames.Of(at.Occasion, rule.Each, rule.WeekStart, run.Parameters) : [Frames.OfRecord(at, run.Graph)];
        var versions = JudgeVersions(subject, frames, at.Record);
        if (versions.Count == 0)
            return null;
        var shown = versions[^1];
        var adopted = shown.Rule.Adoption is { } adoption && frames.All(frame => Holds(adoption, frame)) ? adoption : null;
        var judged = adopted is null ? shown.Rule : shown.Rule with { Modality = adopted.Modality };
        return new JudgedOccasion(judged, shown.SubjectRule, adopted, VersionReadings.Join(versions), versions);
    }

    // A decision that made a duty of a practice says nothing of a window that began before it.
    public static bool Holds(BoundAdoption adoption, Window frame) =>
        (adoption.Note.From ?? DateOnly.MinValue) <= (frame.IsAsOf ? frame.Day ?? frame.End : frame.Start);

    /// <summary>What the rule says of a subject in a window, for another rule that asks; null where it is not in force then.</summary>
    public JudgedRule? JudgeAnew(PresentRecord subject, Window frame, PresentRecord? record)
    {
        var versions = JudgeVersions(subject, [frame], record);
        return versions.Count == 0 ? null : new JudgedRule(versions[^1], VersionReadings.Join(versions), versions) { Evidence = EvidenceOf(versions) };
    }

    private static Evidence EvidenceOf(IReadOnlyList<JudgedVersion> versions)
    {
        var evidence = new Evidence();
        foreach (var window in versions.SelectMany(version => version.Frames).SelectMany(frame => frame.Windows))
            evidence.NoteAll(window.Evaluator.Evidence);
        return evidence;
    }

    // Each version judges the whole occasion; none where some reading of it is not governed, or lies elsewhere.
    private IReadOnlyList<JudgedVersion> JudgeVersions(PresentRecord subject, IReadOnlyList<Window> frames, PresentRecord? record)
    {
        var governing = frames.Select(frame => Governing.Of(rule, run, frame)).ToList();
        if (governing.Exists(one => one.InForce.IsFalse))
            return [];
        var inForce = TruthTables.And(governing.Select(one => one.InForce));
        var versions = governing.SelectMany(one => one.Versions).Distinct();
        return [.. versions.Select(version => new RuleJudge(version, version.Subjects.First(other => other.Subject == subjectRule.Subject), run).JudgeVersion(subject, frames, record, inForce, governing[0].Dates)).OfType<JudgedVersion>()];
    }

    private JudgedVersion? JudgeVersion(PresentRecord subject, IReadOnlyList<Window> frames, PresentRecord? record, TruthValue inForce, IReadOnlyList<ParameterSymbol> dates)
    {
        var judged = frames.Select(frame => JudgeFrame(subject, frame, record, inForce)).ToList();
        if (judged.TrueForAll(frame => frame.IsElsewhere))
            return null;
        foreach (var window in judged.SelectMany(frame => frame.Windows))
            window.Evaluator.Evidence.Parameters.UnionWith(dates);
        return new JudgedVersion(rule, subjectRule, judged, Join(judged));
    }

    private JudgedFrame JudgeFrame(PresentRecord subject, Window frame, PresentRecord? record, TruthValue inForce)
    {
        var place = Jurisdiction.Holds(run.Policy.Jurisdiction, subjectRule.Places, new ExpressionEvaluator(run.Graph, run.Parameters, subject, PlaceWindow(frame)), subject);
        if (place.IsFalse)
            return JudgedFrame.Elsewhere;
        var windows = rule.ForEachDay ? frame.EachDay.Select(day => new Window(OccasionKind.Day, day, day)) : [frame];
        return new JudgedFrame([.. windows.Select(window => JudgeWindow(subject, window, record, place, inForce))]);
    }

    // Where a record is judged, the place is that of the record's day.
    private static Window PlaceWindow(Window frame) => frame.Day is { } day ? new Window(OccasionKind.Day, day, day) : frame;

    private JudgedWindow JudgeWindow(PresentRecord subject, Window window, PresentRecord? record, TruthValue place, TruthValue inForce)
    {
        var evaluator = new ExpressionEvaluator(run.Graph, run.Parameters, subject, window) { Run = run };
        if (record is not null)
        {
            evaluator.Define(subjectRule.Records!.Variable, new RecordValue(record));
            evaluator.Evidence.Note(record);
        }
        if (subjectRule.Due is { } due)
            Deadline.Set(due, evaluator, run.Graph);
        var (isSubject, isRecorded) = (IsSubject(subject), IsRecorded(record));
        var applies = TruthTables.And([TruthTables.And([place, inForce]), isSubject, isRecorded, Truth(evaluator, subjectRule.Applies, TruthValue.True)]);
        var unless = Truth(evaluator, subjectRule.Unless, TruthValue.False);
        var decision = subjectRule.Decision is { } decided ? DecisionJudge.Decide(decided, evaluator) : null;
        var demand = decision?.Settled ?? evaluator.EvaluateTruth(subjectRule.Demand);
        var signs = Truth(evaluator, subjectRule.Signs, TruthValue.False);
        return new JudgedWindow(evaluator, new Outcome(applies, unless, subjectRule.IsForbidden ? TruthTables.Not(demand) : demand, IsDue(evaluator.DueInstant, run.Graph), signs) { Decision = decision })
        {
            Premises = Premise.NotCertain(place, inForce, isSubject, isRecorded),
        };
    }

    // Somebody who is only alleged to exist, or to have the role, is judged by nobody.
    private TruthValue IsSubject(PresentRecord subject)
    {
        if (subject.Possible is { } possible)
            return TruthValue.Of(Verdicts.Truth.Unknown, possible);
        var open = subjectRule.Subject.RoleField is { } role ? PlainValue.CausesOf(subject.Read(role)) : Causes.None;
        return open.IsEmpty ? TruthValue.True : TruthValue.Of(Verdicts.Truth.Unknown, open);
    }

    // A record that is only alleged has no consequences.
    private static TruthValue IsRecorded(PresentRecord? record) =>
        record?.Possible is { } possible ? TruthValue.Of(Verdicts.Truth.Unknown, possible) : TruthValue.True;

    private static TruthValue Truth(ExpressionEvaluator evaluator, BoundExpression? condition, TruthValue otherwise) =>
        condition is null ? otherwise : evaluator.EvaluateTruth(condition);

    /// <summary>Whether a deadline has passed.</summary>
    public static TruthValue IsDue(Value? due, CaseGraph graph) =>
        due is null ? TruthValue.True : Comparisons.Compare(Syntax.BinaryOperator.Greater, new Scalar(graph.AsOf), due);

    private Outcome Join(IReadOnlyList<JudgedFrame> frames)
    {
        var outcomes = frames.Select(frame => frame.Joined).ToList();
        if (outcomes.Count == 1)
            return outcomes[0];
        var choice = Missing.Parameter(rule.WeekStart!);
        var decisions = outcomes.Select(outcome => outcome.Decision).OfType<DecisionValue>().ToList();
        var decision = decisions.Count > 0 ? DecisionValue.Join(decisions, choice) : null;
        return new Outcome(
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Applies)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Unless)], choice),
            decision?.Settled ?? Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Holds)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Due)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Signs)], choice)) { Decision = decision };
    }
}
