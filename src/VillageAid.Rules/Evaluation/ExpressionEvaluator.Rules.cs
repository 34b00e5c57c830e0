using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Questions about other rules, about recorded measures, and to a person.</summary>
internal sealed partial class ExpressionEvaluator
{
    /// <summary>Judges the other rules of the policy; null where there are none (an expression that is tried by itself).</summary>
    public PolicyRun? Run { get; init; }

    // Null where the rule does not apply: it drops out of lists of conditions.
    private Value? Ask(BoundRuleQuestion question)
    {
        _asked++;
        if (Run is null || Evaluate(question.Target) is not RecordValue { Record: var target })
            return null;
        if (target is not PresentRecord present)
            return question.Type is DataType.List ? new ListValue([], ((UnseenRecord)target).Causes) : TruthValue.Of(Truth.Unknown, ((UnseenRecord)target).Causes);
        var answers = question.Rules.SelectMany(rule => Run.Ask(rule, present, window, Evidence)).Select(holds => question.AsksViolated ? TruthTables.Not(holds) : holds).ToList();
        return question.Type is DataType.List
            ? new ListValue([.. answers.Select(truth => new ListItem(truth, null))], null)
            : answers is [var only] ? only : null;
    }

    private Value AskOutcome(BoundOutcomeQuestion question)
    {
        _asked++;
        if (Run is null || Evaluate(question.Target) is not RecordValue { Record: var target })
            return NullValue.Instance;
        var isList = question.Type is DataType.List;
        if (target is not PresentRecord present)
            return isList ? new ListValue([], ((UnseenRecord)target).Causes) : new Uncertain(null, null, MayBeNull: true, ((UnseenRecord)target).Causes);
        var outcomes = question.Rules.SelectMany(rule => Run.AskOutcome(rule, present, window, Evidence)).ToList();
        return isList ? new ListValue([.. outcomes.Select(outcome => new ListItem(outcome, null))], null) : outcomes is [var only] ? only : NullValue.Instance;
    }

    private TruthValue AskRecommended(BoundRecommendedQuestion question)
    {
        _asked++;
        if (Run is null || Evaluate(question.Target) is not RecordValue { Record: var target })
            return TruthValue.Null;
        return target is PresentRecord present
            ? TruthTables.Or(question.Rules.SelectMany(rule => Run.AskRecommended(rule, question.Measure, present, window, Evidence)))
            : TruthValue.Of(Truth.Unknown, ((UnseenRecord)target).Causes);
    }

    private TruthValue AskTaken(BoundTakenQuestion question)
    {
        if (Evaluate(question.Target) is not RecordValue { Record: var target })
            return TruthValue.Null;
        return RecordedMeasures.Taken(_collections.Read(target, RecordedMeasures.Of(target.Type), NoKeys, default), question.Measure, Evidence);
    }

    private TruthValue AskPerson(BoundJudgement judgement) => subject is null
        ? TruthValue.Null
        : RecordedJudgements.Answer(graph, subject, judgement.Question, Evidence);

    // Among several conditions only the question about a rule that does not apply drops out.
    private IEnumerable<BoundExpression> Applicable(BoundLogical logical)
    {
        var applicable = logical.Operands.Where(operand => operand is not BoundRuleQuestion question || Ask(question) is not null).ToList();
        return applicable.Count > 0 ? applicable : logical.Operands;
    }
}
