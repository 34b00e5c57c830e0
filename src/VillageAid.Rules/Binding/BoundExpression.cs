using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>A node of a condition whose names and types are settled.</summary>
internal abstract record BoundExpression(SourceSpan Place, DataType Type)
{
    /// <summary>The node as the author wrote it.</summary>
    public string Text => Place.Text;
}

/// <summary>A value: decimal, string, bool, DateOnly, TimeOnly, DateTimeOffset, EnumerationMember, or null.</summary>
internal sealed record BoundLiteral(SourceSpan Place, DataType Type, object? Value) : BoundExpression(Place, Type);

/// <summary>The subject that is judged.</summary>
internal sealed record BoundSubject(SourceSpan Place, FactType FactType) : BoundExpression(Place, new DataType.Record(FactType));

internal sealed record BoundVariable(SourceSpan Place, VariableSymbol Variable) : BoundExpression(Place, Variable.Type);

/// <summary>A member of a record, or of each record of a list.</summary>
internal sealed record BoundMember(SourceSpan Place, DataType Type, BoundExpression Target, Member Member) : BoundExpression(Place, Type)
{
    /// <summary>Of a collection: all records up to the as-of instant, not only those of the window.</summary>
    public bool IsHistory { get; init; }
}

internal sealed record BoundParameter(SourceSpan Place, ParameterSymbol Parameter) : BoundExpression(Place, Parameter.Type);

internal sealed record BoundIndicator(SourceSpan Place, IndicatorSymbol Indicator, DataType Type) : BoundExpression(Place, Type);

/// <summary>A property of the occasion: <c>period.start</c>, <c>due</c> …</summary>
internal sealed record BoundOccasion(SourceSpan Place, DataType Type, OccasionProperty Property) : BoundExpression(Place, Type);

internal sealed record BoundNot(SourceSpan Place, BoundExpression Operand) : BoundExpression(Place, new DataType.Boolean());

internal sealed record BoundNegate(SourceSpan Place, BoundExpression Operand) : BoundExpression(Place, Operand.Type);

/// <summary><c>and</c> and <c>all:</c>; <c>or</c> and <c>any:</c>.</summary>
internal sealed record BoundLogical(SourceSpan Place, bool IsAnd, IReadOnlyList<BoundExpression> Operands) : BoundExpression(Place, new DataType.Boolean());

internal sealed record BoundComparison(SourceSpan Place, BinaryOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Place, new DataType.Boolean());

internal sealed record BoundArithmetic(SourceSpan Place, DataType Type, BinaryOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Place, Type);

internal sealed record BoundIf(SourceSpan Place, DataType Type, BoundExpression Condition, BoundExpression Then, BoundExpression Else)
    : BoundExpression(Place, Type);

/// <summary>
/// <c>list[condition]</c>. <see cref="FixedKeys"/> are the key fields that the condition fixes to one value: then a present record closes the question. <see cref="Days"/>: between which days
/// an item must lie; whether there are records of other days need not be known.
/// </summary>
internal sealed record BoundFilter(
    SourceSpan Place, BoundExpression Target, VariableSymbol Item, BoundExpression Condition, IReadOnlyList<FixedKey> FixedKeys, DayLimits Days)
    : BoundExpression(Place, Target.Type);

/// <summary>Days that are the same for everybody; null: no limit.</summary>
internal sealed record DayLimits(BoundExpression? First, BoundExpression? Last)
{
    public static DayLimits None { get; } = new(null, null);

    public bool IsNone => this is { First: null, Last: null };
}

internal sealed record FixedKey(Field Field, BoundExpression Value);

/// <summary><c>some</c> and <c>every</c>.</summary>
internal sealed record BoundQuantified(SourceSpan Place, bool IsEvery, VariableSymbol Variable, BoundExpression List, BoundExpression Condition)
    : BoundExpression(Place, new DataType.Boolean());

internal sealed record BoundCall(SourceSpan Place, DataType Type, BuiltInFunction Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression(Place, Type);

/// <summary>Readings: one entry for each value of a choice parameter.</summary>
internal sealed record BoundReadings(SourceSpan Place, DataType Type, ParameterSymbol Parameter, IReadOnlyList<BoundReading> Readings)
    : BoundExpression(Place, Type);

internal sealed record BoundReading(EnumerationMember Value, BoundExpression Body);

/// <summary>
/// <c>satisfied(rule)</c> or <c>violated(rule)</c>: the truth of a norm of <see cref="Target"/>. Of a rule for the same window it is one truth,
/// of one for finer windows or for records a list of them, and so of several rules (<c>六有_*</c>).
/// </summary>
internal sealed record BoundRuleQuestion(SourceSpan Place, DataType Type, IReadOnlyList<string> Rules, bool AsksViolated, BoundExpression Target) : BoundExpression(Place, Type);

/// <summary><c>outcome(decision)</c>: what a decision gives the target; of one for finer windows or for records, and of several, a list.</summary>
internal sealed record BoundOutcomeQuestion(SourceSpan Place, DataType Type, IReadOnlyList<string> Rules, BoundExpression Target) : BoundExpression(Place, Type);

/// <summary><c>recommended("召回")</c>: whether a consequence of this policy recommends the measure for the target.</summary>
internal sealed record BoundRecommendedQuestion(SourceSpan Place, EnumerationMember Measure, IReadOnlyList<string> Rules, BoundExpression Target)
    : BoundExpression(Place, new DataType.Boolean());

/// <summary><c>taken("召回")</c>: whether a recorded measure of that kind was taken against, or for, the target.</summary>
internal sealed record BoundTakenQuestion(SourceSpan Place, EnumerationMember Measure, BoundExpression Target) : BoundExpression(Place, new DataType.Boolean());

/// <summary><c>judge: "问题"</c>: the recorded judgement of a person on the subject.</summary>
internal sealed record BoundJudgement(SourceSpan Place, string Question) : BoundExpression(Place, new DataType.Boolean());

/// <summary>What already has a diagnostic.</summary>
internal sealed record BoundError(SourceSpan Place) : BoundExpression(Place, new DataType.Error());

internal enum OccasionProperty
{
    PeriodStart,
    PeriodEnd,
    PeriodDays,
    AsOf,
    Due,
    DueStart,
}
