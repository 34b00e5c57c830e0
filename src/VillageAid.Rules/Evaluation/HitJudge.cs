using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Applies the hit policy of a table (DMN 1.5, section 8.2.10) to rows of which some match for certain and some perhaps.</summary>
internal sealed class HitJudge(BoundDecision decision, BoundTable table, ExpressionEvaluator evaluator)
{
    public (IReadOnlyList<Value> Possible, IReadOnlyList<FoundRow> Rows, Causes Causes) Decide(IReadOnlyList<TruthValue> truths)
    {
        var rows = table.Rows.Zip(truths, (row, truth) => (Row: row, Truth: truth)).Where(pair => !pair.Truth.IsFalse)
            .Select(pair => new FoundRow(pair.Row, pair.Truth, decision.IsNumber ? OutcomeOf(pair.Row) : null)).ToList();
        if (table.Hit == HitPolicy.First)
            rows = UpToCertain(rows);
        var possible = table.Hit switch
        {
            HitPolicy.Collect => [Collect(rows)],
            HitPolicy.Priority => Priority(rows),
            _ => Each(rows),
        };
        var distinct = possible.Select(Limit).Distinct().ToList();
        var causes = distinct.Count > 1 ? Causes.Union(rows.Where(row => row.IsOpen).Select(row => row.Truth.Causes)).Union(ConflictOf(rows)) : Causes.None;
        return (distinct, rows, causes);
    }

    // What stands behind a row that matches for certain is not reached.
    private static List<FoundRow> UpToCertain(List<FoundRow> rows) =>
        rows.FindIndex(row => row.Truth.IsTrue) is var last and >= 0 ? rows.GetRange(0, last + 1) : rows;

    private Value OutcomeOf(BoundRow row) => evaluator.Evaluate(((BoundTableRow)row).Then);

    private Value Otherwise => table.Default is { } value ? evaluator.Evaluate(value) : NullValue.Instance;

    // Every row that may be the one; where none is certain perhaps none.
    private IEnumerable<Value> Each(List<FoundRow> rows) =>
        rows.Exists(row => row.Truth.IsTrue) ? rows.Select(row => OutcomeOf(row.Row)) : [.. rows.Select(row => OutcomeOf(row.Row)), Otherwise];

    // The outcome that stands first among the values counts: of a ladder the lowest.
    private IEnumerable<Value> Priority(List<FoundRow> rows)
    {
        var certain = rows.Where(row => row.Truth.IsTrue).Select(row => OutcomeOf(row.Row)).OrderBy(Rank).FirstOrDefault();
        var open = rows.Where(row => row.IsOpen).Select(row => OutcomeOf(row.Row));
        return certain is null ? [.. open, Otherwise] : [certain, .. open.Where(value => Rank(value) < Rank(certain))];
    }

    private static int Rank(Value value) => value is Scalar { Raw: EnumerationMember member } ? member.Order : int.MaxValue;

    private Value Collect(List<FoundRow> rows)
    {
        if (rows.Count == 0 && table.Default is not null)
            return Otherwise;
        var list = new ListValue([.. rows.Select(row => new ListItem(OutcomeOf(row.Row), row.IsOpen ? row.Truth.Causes : null))], null);
        var collected = table.Aggregation switch
        {
            Aggregation.Count => ListFunctions.Count(list),
            Aggregation.Sum => rows.Aggregate((Value)new Scalar(0m), (sum, row) =>
                Arithmetic.Compute(BinaryOperator.Add, sum, row.IsOpen ? ValueBounds.Between(new Scalar(0m), OutcomeOf(row.Row), row.Truth.Causes) : OutcomeOf(row.Row), null)),
            _ => ListFunctions.Extreme(list, table.Aggregation == Aggregation.Max),
        };
        return rows.Count > 0 && rows.TrueForAll(row => row.IsOpen) && table.Default is not null ? ValueBounds.Between(collected, Otherwise, Causes.Union(rows.Select(row => row.Truth.Causes))) : collected;
    }

    private Value Limit(Value value) => ValueBounds.Limit(ValueBounds.Limit(value, ValueOf(decision.Floor), isCeiling: false), ValueOf(decision.Ceiling), isCeiling: true);

    private Value? ValueOf(BoundExpression? term) => term is null ? null : evaluator.Evaluate(term);

    // Two rows of a table that was to have one outcome: a table that could be checked has none.
    private Causes ConflictOf(List<FoundRow> rows)
    {
        if (table.Hit is not (HitPolicy.Unique or HitPolicy.Any))
            return Causes.None;
        var certain = rows.Where(row => row.Truth.IsTrue).DistinctBy(row => OutcomeOf(row.Row)).Take(2).ToList();
        return certain.Count < 2 ? Causes.None : Missing.Conflict(certain[0].Row, certain[1].Row);
    }
}
