using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Lists with more or fewer items, loops over them, and the rules that a condition asks.</summary>
internal sealed partial class CandidateFinder
{
    private void Resize(BoundExpression list, bool isMore, ExpressionEvaluator evaluator)
    {
        if (++_visits > MostVisits || !IsDefined(list))
            return;
        switch (list)
        {
            case BoundFilter filter:
                foreach (var record in evaluator.SourceOf(filter))
                    Pass(filter, record.Record, isMore, evaluator);
                if (isMore)
                    AddTo(filter.Target, filter, evaluator);
                else
                    Complete(filter.Target, evaluator.FixedValues(filter.FixedKeys), DaySpan.Of(filter.Days, evaluator), evaluator);
                break;
            case BoundMember { Member: Collection or MemberPath }:
                foreach (var record in RecordsOf(list, evaluator).OfType<PresentRecord>())
                {
                    Settle(record);
                    if (!isMore)
                        factory.Stands(record);
                }
                if (isMore)
                    AddTo(list, null, evaluator);
                else
                    Complete(list, NoKeys, default, evaluator);
                break;
            case BoundMember { Target: var target, Member: Field field } member:
                if (target.Type is DataType.List)
                    Resize(target, isMore, evaluator);
                else
                    Make(new FieldMove(member, Known.Of<object>(isMore ? ValueSet.From<object>([field.Enumeration?.Members[0] ?? (object)Placeholder.Text]) : ValueSet.From<object>([]))), evaluator);
                break;
            case BoundMember { Target: var target }:
                Resize(target, isMore, evaluator);
                break;
            case BoundIndicator indicator:
                Resize(indicator.Indicator.Value, isMore, evaluator);
                break;
            case BoundReadings readings:
                foreach (var reading in evaluator.ReadingsInForce(readings))
                    Resize(reading.Body, isMore, evaluator);
                break;
            case BoundFor { List: var inner }:
                Resize(inner, isMore, evaluator);
                break;
            case BoundCall call:
                foreach (var argument in call.Arguments.Where(one => one.Type is DataType.List))
                    Resize(argument, isMore, evaluator);
                break;
        }
    }

    private static readonly Dictionary<Field, object> NoKeys = [];

    // One record of a list, so that it passes the filter or no longer does.
    private void Pass(BoundFilter filter, CaseRecord record, bool wanted, ExpressionEvaluator evaluator) => Inside(filter.Item, record, evaluator, () =>
    {
        var ways = new RecordAssignments(evaluator, new LeafMoves(evaluator, DayOf(evaluator)), filter.Item, record.Type).Of(filter.Condition, wanted);
        if (record is PresentRecord present)
        {
            if (present.Possible is not null || !present.IsPlain)
                Settle(present);
            if (!wanted && evaluator.EvaluateTruth(filter.Condition).IsTrue)
                factory.Stands(present);
            foreach (var way in ways)
                groups.Add(factory.Correct(present, way), _leaf, isCounted: true);
        }
        else if (filter.Target is BoundMember { Member: Collection collection })
        {
            foreach (var way in ways)
                AddUnseen((UnseenRecord)record, collection, way, evaluator);
        }
        // What its own fields say is done; what it leads to is not.
        if (_covered.Add(filter.Item))
        {
            Want(filter.Condition, wanted, evaluator);
            _covered.Remove(filter.Item);
        }
    });

    private void Quantify(BoundQuantified quantified, bool wanted, ExpressionEvaluator evaluator)
    {
        if (!IsDefined(quantified.List) || evaluator.Evaluate(quantified.List) is not ListValue list)
            return;
        foreach (var item in list.Items)
        {
            if (item.Value is RecordValue { Record: var record })
                Inside(quantified.Variable, record, evaluator, () => PassLoop(quantified, record, wanted, evaluator));
            else
                InsideValue(quantified.Variable, item.Value, evaluator, () => Want(quantified.Condition, wanted, evaluator));
        }
        // "Some" comes true, and "every" false, with one more that is so; each comes the other way with fewer that are not.
        Resize(quantified.List, wanted != quantified.IsEvery, evaluator);
    }

    private void PassLoop(BoundQuantified quantified, CaseRecord record, bool wanted, ExpressionEvaluator evaluator)
    {
        foreach (var way in new RecordAssignments(evaluator, new LeafMoves(evaluator, DayOf(evaluator)), quantified.Variable, record.Type).Of(quantified.Condition, wanted))
        {
            if (record is PresentRecord present)
                groups.Add(factory.Correct(present, way), _leaf, isCounted: true);
            else if (CollectionOf(quantified.List) is { } collection)
                AddUnseen((UnseenRecord)record, collection, way, evaluator);
        }
        if (record is PresentRecord { Possible: not null } doubtful)
            Settle(doubtful);
        if (_covered.Add(quantified.Variable))
        {
            Want(quantified.Condition, wanted, evaluator);
            _covered.Remove(quantified.Variable);
        }
    }

    private static Collection? CollectionOf(BoundExpression list) => list switch
    {
        BoundFilter filter => CollectionOf(filter.Target),
        BoundMember { Member: Collection collection } => collection,
        _ => null,
    };

    private void Inside(VariableSymbol variable, CaseRecord record, ExpressionEvaluator evaluator, Action action) => InsideValue(variable, new RecordValue(record), evaluator, action);

    private void InsideValue(VariableSymbol variable, Value value, ExpressionEvaluator evaluator, Action action)
    {
        if (!_defined.Add(variable))
            return;
        evaluator.WithVariable(variable, value, () =>
        {
            action();
            return true;
        });
        _defined.Remove(variable);
    }

    // A rule that another asks is as wanted where its own demand is, or where it is excepted.
    private void Ask(BoundExpression question, bool wanted, ExpressionEvaluator evaluator)
    {
        var (rules, target, holds) = question switch
        {
            BoundRuleQuestion asked => (asked.Rules, asked.Target, wanted != asked.AsksViolated),
            BoundRecommendedQuestion asked => (asked.Rules, asked.Target, wanted),
            BoundOutcomeQuestion asked => (asked.Rules, asked.Target, wanted),
            _ => ([], question, wanted),
        };
        foreach (var subject in RecordsOf(target, evaluator).OfType<PresentRecord>())
        {
            foreach (var judged in rules.SelectMany(id => run.Look(id, subject, evaluator.Window)))
                Find(judged.Versions, holds, applies: null, unless: null);
        }
    }
}
