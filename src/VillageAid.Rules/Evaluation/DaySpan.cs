using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation;

/// <summary>The days between which all items of a list lie that a filter can keep; null: no limit.</summary>
internal readonly record struct DaySpan(DateOnly? First, DateOnly? Last)
{
    /// <summary>The widest that a filter's limits can be. What is not a day for certain limits nothing.</summary>
    public static DaySpan Of(DayLimits limits, ExpressionEvaluator evaluator) => new(
        limits.First is { } first ? BoundOf(evaluator.Evaluate(first), isLow: true) : null,
        limits.Last is { } last ? BoundOf(evaluator.Evaluate(last), isLow: false) : null);

    private static DateOnly? BoundOf(Value value, bool isLow) => value is Scalar or Uncertain { MayBeNull: false } && Extent.Of(value) is var extent ? (isLow ? extent.Low : extent.High) as DateOnly? : null;
}
