using VillageAid.Rules.Text;

namespace VillageAid.Rules.Syntax;

/// <summary>What a decision decides and how: by rows that move a start, or by a table.</summary>
internal sealed record DecisionSyntax(OutcomeSyntax? Outcome, OutcomeTermSyntax? Start, IReadOnlyList<DecisionRowSyntax> Rows, DecisionTableSyntax? Table, SourceSpan Place);

/// <summary>
/// <c>outcome:</c>. A ladder of steps from the lowest to the highest, or the name of an enumeration with its lowest value; a choice without an
/// order; a free text; or a number.
/// </summary>
internal sealed record OutcomeSyntax(SourceSpan Place)
{
    public IReadOnlyList<ChoiceSyntax>? Ladder { get; init; }

    /// <summary><c>考核.考核等次</c>: the values of a field, in their order or against it.</summary>
    public Located<string>? LadderOf { get; init; }

    public Located<string>? Lowest { get; init; }

    public IReadOnlyList<ChoiceSyntax>? OneOf { get; init; }

    public bool IsText { get; init; }

    public bool IsNumber { get; init; }

    public Located<string>? Unit { get; init; }

    public OutcomeTermSyntax? Floor { get; init; }

    public OutcomeTermSyntax? Ceiling { get; init; }
}

/// <summary>A step or a text as it is written; where the outcome is a number an expression.</summary>
internal sealed record OutcomeTermSyntax(Located<string> Text, ExpressionSyntax? Expression);

/// <summary>A row of <c>rules:</c>: when it counts, and what it does to the outcome.</summary>
internal sealed record DecisionRowSyntax(SourceSpan Place)
{
    public ConditionSyntax? When { get; init; }

    public OutcomeTermSyntax? Add { get; init; }

    public OutcomeTermSyntax? AtLeast { get; init; }

    public OutcomeTermSyntax? AtMost { get; init; }

    public OutcomeTermSyntax? Is { get; init; }

    public IReadOnlyList<Located<string>> Clauses { get; init; } = [];
}

/// <summary>A decision table after DMN 1.5, section 8: a hit policy, inputs, and rows of unary tests.</summary>
internal sealed record DecisionTableSyntax(SourceSpan Place, Located<string>? Hit, Located<string>? Aggregate)
{
    public IReadOnlyList<TableInputSyntax> Inputs { get; init; } = [];

    public IReadOnlyList<TableRowSyntax> Rows { get; init; } = [];

    public OutcomeTermSyntax? Default { get; init; }
}

internal sealed record TableInputSyntax(Located<string> Name, ConditionSyntax Value);

internal sealed record TableRowSyntax(SourceSpan Place, IReadOnlyList<CellSyntax> Cells, OutcomeTermSyntax? Then, IReadOnlyList<Located<string>> Clauses);

/// <summary>A cell: any of its unary tests, or none of them with <c>not(…)</c>. What could not be read has no tests.</summary>
internal sealed record CellSyntax(Located<string> Input, SourceSpan Place, bool IsNegated, IReadOnlyList<ExpressionSyntax> Tests);
