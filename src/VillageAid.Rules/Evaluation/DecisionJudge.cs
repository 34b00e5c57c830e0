using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Finds what a decision by rows comes to. Caps are stronger than <c>is</c>, that is stronger than floors, and these than the start; a number's
/// points are added up first. Rows that are open leave every outcome possible that they could bring about.
/// </summary>
internal sealed class DecisionJudge(BoundDecision decision, ExpressionEvaluator evaluator)
{
    public static DecisionValue Decide(BoundDecision decision, ExpressionEvaluator evaluator) => decision.Table is { } table
        ? new TableJudge(decision, table, evaluator).Decide()
        : new DecisionJudge(decision, evaluator).Decide();

    private DecisionValue Decide()
    {
        var rows = decision.Rows.Select(Find).Where(row => !row.Truth.IsFalse).ToList();
        var found = decision.IsNumber ? OfNumber(rows) : OfSteps(rows);
        return WithConflict(found with { Rows = rows });
    }

    private FoundRow Find(BoundDecisionRow row)
    {
        var truth = row.When is { } when ? evaluator.EvaluateTruth(when) : TruthValue.True;
        return new FoundRow(row, truth, row.Add is { } add && !truth.IsFalse ? PointsOf(row, add) : null);
    }

    private Value PointsOf(BoundDecisionRow row, BoundExpression add) =>
        ValueBounds.Limit(ValueBounds.Limit(evaluator.Evaluate(add), ValueOf(row.AtLeast), isCeiling: false), ValueOf(row.AtMost), isCeiling: true);

    private Value? ValueOf(BoundExpression? term) => term is null ? null : evaluator.Evaluate(term);

    private DecisionValue OfNumber(List<FoundRow> rows)
    {
        var sum = rows.Where(row => row.Points is not null).Aggregate(ValueOf(decision.Start) ?? new Scalar(0m), (total, row) =>
            Arithmetic.Compute(BinaryOperator.Add, total, row.IsOpen ? ValueBounds.Between(new Scalar(0m), row.Points!, row.Truth.Causes) : row.Points!, null));
        var (certain, open) = Settling(rows);
        IEnumerable<(Value Value, bool IsOpen)> bases = certain.Count > 0 ? [.. certain.Select(row => (row, false))] : [(LimitAll(sum, rows, isCeiling: false), false)];
        var possible = bases.Concat(open.Select(row => (row, true)))
            .Select(pair => Bound(LimitAll(pair.Item1, rows, isCeiling: true))).Distinct().ToList();
        var why = possible.Count > 1 ? Causes.Union(rows.Where(row => row.IsOpen && ((BoundDecisionRow)row.Row).Is is not null).Select(row => row.Truth.Causes)) : Causes.None;
        return new DecisionValue(possible, why, rows);
    }

    private Value Bound(Value value) => ValueBounds.Limit(ValueBounds.Limit(value, ValueOf(decision.Floor), isCeiling: false), ValueOf(decision.Ceiling), isCeiling: true);

    // A bound of a row without points is one of the whole.
    private Value LimitAll(Value value, List<FoundRow> rows, bool isCeiling)
    {
        foreach (var row in rows.Where(row => row.Points is null))
        {
            if (ValueOf(isCeiling ? ((BoundDecisionRow)row.Row).AtMost : ((BoundDecisionRow)row.Row).AtLeast) is not { } bound)
                continue;
            var limited = ValueBounds.Limit(value, bound, isCeiling);
            value = row.IsOpen ? ValueBounds.Between(value, limited, row.Truth.Causes) : limited;
        }
        return value;
    }

    /// <summary>What rows that say <c>is</c> settle for certain, and what they may.</summary>
    private (List<Value> Certain, List<Value> Open) Settling(List<FoundRow> rows)
    {
        var settling = rows.Where(row => ((BoundDecisionRow)row.Row).Is is not null).ToLookup(row => row.IsOpen, row => evaluator.Evaluate(((BoundDecisionRow)row.Row).Is!));
        return ([.. settling[false].Distinct()], [.. settling[true].Distinct()]);
    }

    private DecisionValue OfSteps(List<FoundRow> rows)
    {
        var (certain, open) = Settling(rows);
        var floors = certain.Count > 0 ? [] : Steps(rows, row => row.AtLeast);
        var caps = Steps(rows, row => row.AtMost);
        var lowest = ValueOf(decision.Start) is { } start ? floors.Where(floor => !floor.Row.IsOpen).Aggregate(start, (step, floor) => ValueBounds.Limit(step, floor.Step, isCeiling: false)) : NullValue.Instance;
        IEnumerable<Value> bases = certain.Count > 0 ? certain
            : lowest is NullValue ? [lowest] : [lowest, .. floors.Select(floor => ValueBounds.Limit(lowest, floor.Step, isCeiling: false))];
        var all = bases.Concat(open).Distinct().ToList();
        var cap = caps.Where(one => !one.Row.IsOpen).Select(one => (Value?)one.Step).Aggregate((Value?)null, (least, one) => ValueBounds.Limit(one!, least, isCeiling: true));
        var capped = all.Select(step => ValueBounds.Limit(step, cap, isCeiling: true)).Distinct().ToList();
        var possible = capped.Concat(caps.Where(one => one.Row.IsOpen).SelectMany(one => capped.Select(step => ValueBounds.Limit(step, one.Step, isCeiling: true)))).Distinct().ToList();
        if (possible.Count == 1)
            return new DecisionValue(possible, Causes.None, rows);
        // A floor or a cap that is open stands in the way only where it could move something.
        var floored = floors.Where(floor => floor.Row.IsOpen && ValueBounds.Limit(ValueBounds.Limit(lowest, floor.Step, isCeiling: false), cap, isCeiling: true) != ValueBounds.Limit(lowest, cap, isCeiling: true));
        var lowered = caps.Where(one => one.Row.IsOpen && capped.Exists(step => ValueBounds.Limit(step, one.Step, isCeiling: true) != step));
        var settling = rows.Where(row => row.IsOpen && ((BoundDecisionRow)row.Row).Is is not null);
        return new DecisionValue(possible, Causes.Union(floored.Concat(lowered).Select(one => one.Row.Truth.Causes).Concat(settling.Select(row => row.Truth.Causes))), rows);
    }

    private List<(FoundRow Row, Value Step)> Steps(List<FoundRow> rows, Func<BoundDecisionRow, BoundExpression?> term) =>
        [.. rows.Where(row => term((BoundDecisionRow)row.Row) is not null).Select(row => (row, evaluator.Evaluate(term((BoundDecisionRow)row.Row)!)))];

    // Two clauses that settle it differently: which of them counts is not for a machine to say.
    private DecisionValue WithConflict(DecisionValue found)
    {
        var settling = found.Rows.Where(row => row.Truth.IsTrue && ((BoundDecisionRow)row.Row).Is is not null).DistinctBy(row => evaluator.Evaluate(((BoundDecisionRow)row.Row).Is!)).Take(2).ToList();
        return settling.Count < 2 || found.IsSettled ? found : found with { Causes = found.Causes.Union(Missing.Conflict(settling[0].Row, settling[1].Row)) };
    }
}
