using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Conflicts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// One policy in one evaluation: rules that ask each other are judged when they are asked, each once for a subject and window. The binder has
/// made sure that they do not ask in a circle. Not for use by several threads.
/// </summary>
internal sealed class PolicyRun(BoundPolicy policy, CaseGraph graph, ParameterStore parameters)
{
    private readonly Dictionary<string, BoundRule> _rules = policy.Rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    private readonly Dictionary<(BoundSubjectRule, PresentRecord, Window, PresentRecord?), JudgedRule?> _known = [];

    private ClauseConflicts? _conflicts;

    public BoundPolicy Policy => policy;

    /// <summary>Whether reasons are to say their conditions in plain words, which records make the truth of each, and which suffice.</summary>
    public bool Explains { get; init; }

    /// <summary>How much it remembers: rules that were judged because others asked for them.</summary>
    public int Remembered => _known.Count + (_conflicts?.Remembered ?? 0);

    public ClauseConflicts Conflicts => _conflicts ??= new ClauseConflicts(this);

    public CaseGraph Graph => graph;

    public ParameterStore Parameters => parameters;

    /// <summary>
    /// The truths of a norm for a subject on each of its occasions inside a window: one where it is judged for such windows itself. What is
    /// not settled is open, and where it does not apply there is none. What they rest on is added to the evidence.
    /// </summary>
    public IEnumerable<TruthValue> Ask(string id, PresentRecord subject, Window window, Evidence evidence)
    {
        foreach (var (_, _, judged) in Judged(_rules[id], subject, window, evidence))
        {
            var status = judged.Status;
            if (status == VerdictStatus.NotApplicable)
                continue;
            yield return status switch
            {
                VerdictStatus.Satisfied => TruthValue.True,
                VerdictStatus.Violated or VerdictStatus.Deviation => TruthValue.False,
                _ => TruthValue.Of(Truth.Unknown, Irredundant.Open(judged.Outcome)),
            };
        }
    }

    /// <summary>Whether a consequence recommends a measure for a subject on each of its occasions inside a window, after conflicts of clauses.</summary>
    public IEnumerable<TruthValue> AskRecommended(string id, EnumerationMember measure, PresentRecord subject, Window window, Evidence evidence)
    {
        var rule = _rules[id];
        foreach (var (inner, record, judged) in Judged(rule, subject, window, evidence))
        {
            var truth = VersionReadings.Recommends(judged, measure);
            yield return truth.IsTrue && Conflicts.HasOpponents(rule) ? Stands(rule, judged.Shown, subject, inner, record, evidence) : truth;
        }
    }

    /// <summary>What a decision gives a subject on each of its occasions inside a window; where it does not apply, nothing.</summary>
    public IEnumerable<Value> AskOutcome(string id, PresentRecord subject, Window window, Evidence evidence)
    {
        foreach (var (_, _, judged) in Judged(_rules[id], subject, window, evidence))
        {
            var outcome = judged.Outcome;
            if (outcome.Scope.IsFalse || outcome.Decision is not { } decision)
                continue;
            var extent = Extent.Of(decision.Value);
            yield return outcome.Scope.IsTrue ? decision.Value : new Uncertain(extent.Low, extent.High, MayBeNull: true, extent.Causes.Union(outcome.Scope.Causes));
        }
    }

    /// <summary>What a rule says of a subject on each of its occasions inside a window, with the evaluators that found it out.</summary>
    public IEnumerable<JudgedRule> Look(string id, PresentRecord subject, Window window) => Judged(_rules[id], subject, window, new Evidence()).Select(one => one.Judged);

    private TruthValue Stands(BoundRule rule, JudgedVersion shown, PresentRecord subject, Window window, PresentRecord? record, Evidence evidence)
    {
        var evaluator = shown.Frames.SelectMany(frame => frame.Windows).First().Evaluator;
        var recommends = new Recommendations(shown.SubjectRule, this, evaluator).For(subject, Subjects.Of(subject)!, record);
        evidence.NoteAll(evaluator.Evidence);
        // What was done stays.
        return recommends.Count > 0 && recommends.All(one => one.IsTaken)
            ? TruthValue.True
            : Conflicts.Stands(new Claim(rule, subject, ClaimTime.Of(rule, window, record), recommends), evidence);
    }

    private IEnumerable<(Window Window, PresentRecord? Record, JudgedRule Judged)> Judged(BoundRule rule, PresentRecord subject, Window window, Evidence evidence)
    {
        var subjectRule = rule.Subjects.FirstOrDefault(candidate => candidate.Subject.FactType == subject.Type && subject.Versions.Any(candidate.Subject.Includes));
        if (subjectRule is null)
            yield break;
        var judge = new RuleJudge(rule, subjectRule, this);
        foreach (var (inner, record) in OccasionsInside(rule, subjectRule, subject, window))
        {
            var key = (subjectRule, subject, inner, record);
            if (!_known.TryGetValue(key, out var judged))
                _known.Add(key, judged = judge.JudgeAnew(subject, inner, record));
            if (judged is null)
                continue;
            evidence.NoteAll(judged.Evidence);
            yield return (inner, record, judged);
        }
    }

    private IEnumerable<(Window Window, PresentRecord? Record)> OccasionsInside(BoundRule rule, BoundSubjectRule subjectRule, PresentRecord subject, Window window)
    {
        if (subjectRule.Records is not null)
            return Occasions.OfRecords(subjectRule.Records, subject, this, window.IsAsOf ? null : new Period(window.Start, window.End)).Select(at => (Frames.OfRecord(at, graph), at.Record));
        if (rule.Each == window.Kind || window.IsAsOf)
            return [(window, null)];
        var period = new Period(window.Start, window.End);
        // A week belongs to the month in which it ends, as in the list of verdicts.
        return Occasions.Of(rule.Each, period, graph.AsOfDate).Where(occasion => occasion.End <= window.End)
            .SelectMany(occasion => Frames.Of(occasion, rule.Each, rule.WeekStart, parameters).Take(1)).Select(inner => (inner, (PresentRecord?)null));
    }
}
