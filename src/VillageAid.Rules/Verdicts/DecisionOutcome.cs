using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>What a decision came to: one outcome where it is settled, else the bounds of what is possible.</summary>
/// <example>An annual grade with a month of attendance missing: <c>Value</c> is null, <c>AtLeast</c> 基本合格, <c>AtMost</c> 优秀, <c>Text</c> 至少基本合格，至多优秀.</example>
public sealed record DecisionOutcome
{
    /// <summary>The outcome for people: <c>合格</c>, <c>85分</c>, <c>至少合格，至多优秀</c>.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The outcome; null while it is not settled.</summary>
    public OutcomeValue? Value { get; init; }

    /// <summary>The least it can be; equal to <see cref="Value"/> where that is settled, null where there is no bound or no order.</summary>
    public OutcomeValue? AtLeast { get; init; }

    /// <summary>The most it can be; equal to <see cref="Value"/> where that is settled, null where there is no bound or no order.</summary>
    public OutcomeValue? AtMost { get; init; }

    /// <summary>Of steps and texts every one that is still possible, the lowest first; empty of numbers.</summary>
    public IReadOnlyList<OutcomeValue> Possible { get; init; } = [];

    /// <summary>The unit's English name, where it is a number with one.</summary>
    public string? Unit { get; init; }

    /// <summary>The rows that count, or may count, in their order.</summary>
    public required IReadOnlyList<DecisionRow> Rows { get; init; }
}

/// <summary>A value that a decision can come to.</summary>
/// <param name="Name">The English name of a step, a text, or a number in digits.</param>
/// <param name="Term">The value for people, without its unit.</param>
public sealed record OutcomeValue(string Name, LocalizedText Term)
{
    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; init; }
}

/// <summary>A row of a decision that counts or may count.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Truth">Whether it counts.</param>
/// <param name="Effect">What it does: <c>不高于 合格</c>, <c>增减 -5</c>.</param>
public sealed record DecisionRow(int Number, SourceSpan Place, Truth Truth, LocalizedText Effect)
{
    /// <summary>The points that it gives where it counts; null of other rows.</summary>
    public ReasonValue? Points { get; init; }

    /// <summary>The clauses that it rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Its conditions, with what was compared.</summary>
    public required IReadOnlyList<ConditionNode> Conditions { get; init; }
}
