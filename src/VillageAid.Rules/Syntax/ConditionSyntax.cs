using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>A condition, or the value of an indicator, of a rule file: one expression, a list of them, or readings.</summary>
internal abstract record ConditionSyntax(SourceSpan Place);

/// <summary>One expression.</summary>
internal sealed record ExpressionConditionSyntax(SourceSpan Place, ExpressionSyntax Expression) : ConditionSyntax(Place);

/// <summary><c>judge: "问题"</c>: a question that a person's recorded judgement answers.</summary>
internal sealed record JudgeSyntax(SourceSpan Place, Located<string> Question) : ConditionSyntax(Place);

/// <summary><c>all:</c> or <c>any:</c> with a list.</summary>
internal sealed record GroupSyntax(SourceSpan Place, bool IsAll, IReadOnlyList<ConditionSyntax> Items) : ConditionSyntax(Place);

/// <summary><c>by: PARAMETER</c> with one entry for each of its values.</summary>
internal sealed record ReadingsSyntax(SourceSpan Place, Located<string> Parameter, IReadOnlyList<ReadingSyntax> Readings) : ConditionSyntax(Place);

internal sealed record ReadingSyntax(Located<string> Value, ConditionSyntax Condition);
