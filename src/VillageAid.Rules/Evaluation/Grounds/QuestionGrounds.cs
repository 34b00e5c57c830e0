using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>Adds the records on which an answer rests that is not read off records in the condition itself: of another rule, of a person, of the calendar.</summary>
internal sealed class QuestionGrounds(ExpressionEvaluator evaluator, HashSet<PresentRecord> records)
{
    public void Add(BoundExpression expression)
    {
        var looked = new Evidence();
        switch (expression)
        {
            case BoundRuleQuestion question:
                Ask(question.Rules, question.Target, (run, rule, target) => run.Ask(rule, target, evaluator.Window, looked).Count());
                break;
            case BoundOutcomeQuestion question:
                Ask(question.Rules, question.Target, (run, rule, target) => run.AskOutcome(rule, target, evaluator.Window, looked).Count());
                break;
            case BoundRecommendedQuestion question:
                Ask(question.Rules, question.Target, (run, rule, target) => run.AskRecommended(rule, question.Measure, target, evaluator.Window, looked).Count());
                break;
            case BoundTakenQuestion question:
                evaluator.NoteTaken(question, looked);
                break;
            case BoundJudgement judgement:
                evaluator.NoteJudgement(judgement, looked);
                break;
            case BoundCall { Function: BuiltInFunction.IsWorkday } call when evaluator.Evaluate(call.Arguments[0]) is Scalar { Raw: DateOnly day }:
                AddDay(day);
                break;
        }
        records.UnionWith(looked.Records);
    }

    private void Ask(IReadOnlyList<string> rules, BoundExpression whom, Func<PolicyRun, string, PresentRecord, int> ask)
    {
        if (evaluator.Run is not { } run || evaluator.Evaluate(whom) is not RecordValue { Record: PresentRecord target })
            return;
        foreach (var rule in rules)
            _ = ask(run, rule, target);
    }

    private void AddDay(DateOnly day)
    {
        if (evaluator.Graph.Vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(CalendarDay)) is not { } type)
            return;
        if (evaluator.Graph.Of(type).FirstOrDefault(record => ((CalendarDay)record.Fact).Date == day) is { } record)
            records.Add(record);
    }
}
