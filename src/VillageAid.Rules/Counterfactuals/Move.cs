using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What would bring a leaf of a condition nearer to what is wanted.</summary>
internal abstract record Move;

/// <summary>A field with a value.</summary>
internal sealed record FieldMove(BoundMember Member, Known<object> Value) : Move;

/// <summary>A list with more or fewer items.</summary>
internal sealed record ListMove(BoundExpression List, bool IsMore) : Move;

/// <summary>An open parameter with a value.</summary>
internal sealed record ParameterMove(ParameterSymbol Parameter, object Value) : Move;

/// <summary>A part of a value whose truth should be another one: the condition of an <c>if</c>.</summary>
internal sealed record ConditionMove(BoundExpression Condition) : Move;
