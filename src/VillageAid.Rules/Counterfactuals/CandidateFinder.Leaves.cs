using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>The leaves of a condition: what each kind of them turns on.</summary>
internal sealed partial class CandidateFinder
{
    private void WantLeaf(BoundExpression leaf, bool wanted, ExpressionEvaluator evaluator)
    {
        switch (leaf)
        {
            case BoundComparison comparison:
                foreach (var move in new LeafMoves(evaluator, DayOf(evaluator)).Of(comparison, wanted))
                    Make(move, evaluator);
                TryKinds(comparison, evaluator);
                break;
            case BoundMember { Member: Field } member:
                Make(new FieldMove(member, Known.Of<object>(wanted)), evaluator);
                break;
            case BoundParameter { Parameter: var parameter } when evaluator.Parameters.IsUnset(parameter):
                groups.Add(StepFactory.Set(parameter, wanted), _leaf, isCounted: false);
                break;
            case BoundJudgement judgement:
                groups.Add(factory.Judge(evaluator.Subject!, judgement.Question, wanted), _leaf, isCounted: false);
                break;
            case BoundQuantified quantified:
                Quantify(quantified, wanted, evaluator);
                break;
            case BoundRuleQuestion or BoundRecommendedQuestion or BoundOutcomeQuestion:
                Ask(leaf, wanted, evaluator);
                break;
            case BoundCall { Function: BuiltInFunction.Exists or BuiltInFunction.None } call:
                Resize(call.Arguments[0], (call.Function == BuiltInFunction.Exists) == wanted, evaluator);
                break;
            case BoundCall { Function: BuiltInFunction.All or BuiltInFunction.Any } call:
                foreach (var one in call.Arguments.SelectMany(argument => argument is BoundList list ? list.Items : [argument]))
                    WantItem(one, wanted, evaluator);
                break;
            case BoundCall { Arguments: [{ Type: DataType.List } list, ..] }:
                Resize(list, true, evaluator);
                Resize(list, false, evaluator);
                TryKinds(leaf, evaluator);
                break;
            default:
                TryKinds(leaf, evaluator);
                break;
        }
    }

    private void WantItem(BoundExpression one, bool wanted, ExpressionEvaluator evaluator)
    {
        if (one is BoundRuleQuestion or BoundRecommendedQuestion)
            Ask(one, wanted, evaluator);
        else if (one.Type is DataType.Boolean)
            Want(one, wanted, evaluator);
        else
            Resize(one, wanted, evaluator);
    }

    private void Make(Move move, ExpressionEvaluator evaluator)
    {
        switch (move)
        {
            case FieldMove { Member: var member, Value: var value } when !IsCovered(member):
                foreach (var record in RecordsOf(member.Target, evaluator))
                    Set(record, (Field)member.Member, value);
                break;
            case ListMove list:
                Resize(list.List, list.IsMore, evaluator);
                break;
            case ParameterMove { Parameter: var parameter, Value: var value } when Fits(parameter, value):
                groups.Add(StepFactory.Set(parameter, value), _leaf, isCounted: false);
                break;
            case ConditionMove condition:
                WantBoth(condition.Condition, evaluator);
                break;
        }
    }

    private static bool Fits(ParameterSymbol parameter, object value) => parameter.Choices?.Contains(value)
        ?? (value is not decimal number || ((parameter.AtLeast is not decimal least || number >= least) && (parameter.AtMost is not decimal most || number <= most)));

    private void Set(CaseRecord record, Field field, Known<object> value)
    {
        if (record is not PresentRecord present)
            return;
        Settle(present);
        groups.Add(factory.Correct(present, new Dictionary<Field, Known<object>> { [field] = value }), _leaf, isCounted: false);
    }

    // What is doubtful may turn out to be either.
    private void Settle(PresentRecord record)
    {
        foreach (var step in factory.Resolve(record, true).Concat(factory.Resolve(record, false)))
            groups.Add(step, _leaf, isCounted: false);
    }

    // What is written in a way that says nothing of values: every value of the closed lists and questions in it.
    private void TryKinds(BoundExpression leaf, ExpressionEvaluator evaluator)
    {
        foreach (var member in BoundTree.Walk(leaf).OfType<BoundMember>().Where(one => one.Member is Field { IsKey: false } && !IsCovered(one) && IsDefined(one)))
        {
            var field = (Field)member.Member;
            IEnumerable<object> values = field.Type is DataType.Boolean ? [true, false] : field.Type is DataType.Enumerated { Enumeration: var enumeration } ? enumeration.Members : [];
            foreach (var record in RecordsOf(member.Target, evaluator))
            {
                if (record is PresentRecord present && record.Read(field) is not (Scalar or TruthValue { IsSettled: true }))
                {
                    foreach (var value in values)
                        Set(present, field, Known.Of(value));
                }
            }
        }
    }
}
