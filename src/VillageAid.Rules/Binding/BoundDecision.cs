using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>How the outcome of a decision comes about: by rows that move a start, or by a table. Steps and texts are literals, numbers expressions.</summary>
internal sealed record BoundDecision(DataType Type)
{
    public BoundExpression? Start { get; init; }

    /// <summary>Of a number: what it is never below and never above.</summary>
    public BoundExpression? Floor { get; init; }

    public BoundExpression? Ceiling { get; init; }

    public IReadOnlyList<BoundDecisionRow> Rows { get; init; } = [];

    public BoundTable? Table { get; init; }

    public bool IsNumber => Type is DataType.Number;

    /// <summary>Every condition and value in it.</summary>
    public IEnumerable<BoundExpression> Expressions =>
        new[] { Start, Floor, Ceiling, Table?.Default }
            .Concat(Rows.SelectMany(row => new[] { row.When, row.Add, row.AtLeast, row.AtMost, row.Is }))
            .Concat(Table?.Inputs.Select(input => input.Value) ?? [])
            .Concat(Table?.Rows.SelectMany(row => row.Cells.Select(cell => cell.Test).Append(row.Then)) ?? []).OfType<BoundExpression>();
}

/// <summary>What rows of both forms have: their place, their number from 1, their clauses.</summary>
internal abstract record BoundRow(SourceSpan Place, int Number, IReadOnlyList<Citation> Citations);

internal sealed record BoundDecisionRow(SourceSpan Place, int Number, IReadOnlyList<Citation> Citations) : BoundRow(Place, Number, Citations)
{
    /// <summary>When it counts; null: always.</summary>
    public BoundExpression? When { get; init; }

    public BoundExpression? Add { get; init; }

    /// <summary>With <see cref="Add"/> the bounds of the row's points, else of the outcome.</summary>
    public BoundExpression? AtLeast { get; init; }

    public BoundExpression? AtMost { get; init; }

    public BoundExpression? Is { get; init; }
}

internal sealed record BoundTable(SourceSpan Place, HitPolicy Hit, Aggregation? Aggregation)
{
    public required IReadOnlyList<BoundInput> Inputs { get; init; }

    public required IReadOnlyList<BoundTableRow> Rows { get; init; }

    public BoundExpression? Default { get; init; }
}

internal sealed record BoundInput(string Name, BoundExpression Value, VariableSymbol Variable);

internal sealed record BoundTableRow(SourceSpan Place, int Number, IReadOnlyList<Citation> Citations, IReadOnlyList<BoundCell> Cells, BoundExpression Then)
    : BoundRow(Place, Number, Citations);

/// <summary>The test of one input in one row, over the input's variable.</summary>
internal sealed record BoundCell(BoundInput Input, BoundExpression Test);

/// <summary>What counts where several rows match (DMN 1.5, section 8.2.10).</summary>
internal enum HitPolicy
{
    Unique,
    Any,
    Priority,
    First,
    Collect,
}

/// <summary>How the numbers of all matching rows become one.</summary>
internal enum Aggregation
{
    Sum,
    Min,
    Max,
    Count,
}
