using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Judges one rule for one subject on one occasion.</summary>
internal sealed class RuleJudge(BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule, CaseGraph graph, ParameterStore parameters)
{
    /// <summary>The verdict; null where the subject is of another place or the policy is not in force then.</summary>
    public Verdict? Judge(PresentRecord subject, Occasion occasion)
    {
        var frames = Frames.Of(occasion, rule.Each, policy.WeekStart, parameters);
        if (!frames.All(IsInForce))
            return null;
        var judged = frames.Select(frame => JudgeFrame(subject, frame)).ToList();
        if (judged.TrueForAll(frame => frame.IsElsewhere))
            return null;
        var outcome = Join(judged);
        return new ReasonBuilder(policy, rule, subjectRule, graph, parameters).Build(subject, occasion, outcome, judged);
    }

    // A window that the policy governs only in part is not judged: a floor for a month cannot be asked of half a month.
    private bool IsInForce(Window frame) =>
        frame.IsAsOf ? policy.EffectiveFrom <= frame.End && frame.End <= policy.EffectiveTo : policy.EffectiveFrom <= frame.Start && frame.End <= policy.EffectiveTo;

    private JudgedFrame JudgeFrame(PresentRecord subject, Window frame)
    {
        var place = Jurisdiction.Holds(policy.Jurisdiction, new ExpressionEvaluator(graph, parameters, subject, frame).Evaluate(subjectRule.Place));
        if (place.IsFalse)
            return JudgedFrame.Elsewhere;
        var windows = rule.ForEachDay ? frame.EachDay.Select(day => new Window(OccasionKind.Day, day, day)) : [frame];
        return new JudgedFrame([.. windows.Select(window => JudgeWindow(subject, window, place))]);
    }

    private JudgedWindow JudgeWindow(PresentRecord subject, Window window, TruthValue place)
    {
        var evaluator = new ExpressionEvaluator(graph, parameters, subject, window) { RuleTruth = id => Ask(id, subject, window) };
        if (subjectRule.Due is { } due)
            Deadline.Set(due, evaluator, graph);
        var applies = TruthTables.And([place, IsSubject(subject), Truth(evaluator, subjectRule.Applies, TruthValue.True)]);
        var unless = Truth(evaluator, subjectRule.Unless, TruthValue.False);
        var demand = evaluator.EvaluateTruth(subjectRule.Demand);
        return new JudgedWindow(evaluator, new Outcome(applies, unless, subjectRule.IsForbidden ? TruthTables.Not(demand) : demand, IsDue(evaluator.Due)));
    }

    // The rule's truth, not what is shown of it: open wherever its verdict is not settled.
    private TruthValue? Ask(string id, PresentRecord subject, Window window)
    {
        var other = policy.Rules.First(candidate => candidate.Id == id);
        var otherSubject = other.Subjects.First(candidate => candidate.Subject == subjectRule.Subject);
        var outcome = new RuleJudge(policy, other, otherSubject, graph, parameters).JudgeWindow(subject, window, TruthValue.True).Outcome;
        return outcome.StatusOf(other, otherSubject.IsForbidden) switch
        {
            VerdictStatus.Satisfied => TruthValue.True,
            VerdictStatus.Violated or VerdictStatus.Deviation => TruthValue.False,
            VerdictStatus.NotApplicable => null,
            _ => TruthValue.Of(Verdicts.Truth.Unknown, outcome.Open),
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

    private static TruthValue Truth(ExpressionEvaluator evaluator, BoundExpression? condition, TruthValue otherwise) =>
        condition is null ? otherwise : evaluator.EvaluateTruth(condition);

    private TruthValue IsDue(Value? due) =>
        due is null ? TruthValue.True : Comparisons.Compare(Syntax.BinaryOperator.Greater, new Scalar(graph.AsOf), due);

    private Outcome Join(IReadOnlyList<JudgedFrame> frames)
    {
        var outcomes = frames.Select(frame => frame.Joined).ToList();
        if (outcomes.Count == 1)
            return outcomes[0];
        var choice = Missing.Parameter(policy.WeekStart!);
        return new Outcome(
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Applies)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Unless)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Holds)], choice),
            Readings.JoinTruths([.. outcomes.Select(outcome => outcome.Due)], choice));
    }
}

/// <summary>What was found in one window, and the evaluator that found it.</summary>
internal sealed record JudgedWindow(ExpressionEvaluator Evaluator, Outcome Outcome);

/// <summary>What was found in one reading of an occasion: one window, or each day of it.</summary>
internal sealed record JudgedFrame(IReadOnlyList<JudgedWindow> Windows)
{
    public static JudgedFrame Elsewhere { get; } = new([]);

    public bool IsElsewhere => Windows.Count == 0;

    /// <summary>A rule for each day applies where it applies on any, and holds where it holds on each on which it applies.</summary>
    public Outcome Joined => IsElsewhere
        ? new Outcome(TruthValue.False, TruthValue.False, TruthValue.True, Due: TruthValue.True)
        : Windows is [var only]
        ? only.Outcome
        : new Outcome(
            TruthTables.Or(Windows.Select(window => window.Outcome.Scope)),
            TruthValue.False,
            TruthTables.And(Windows.Select(window => TruthTables.Or([TruthTables.Not(window.Outcome.Scope), window.Outcome.Holds]))),
            TruthTables.And(Windows.Select(window => window.Outcome.Due)));
}
