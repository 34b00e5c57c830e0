using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>A value in a reason: exact, between two bounds, or not known.</summary>
public sealed record ReasonValue
{
    /// <summary>The value for people: <c>21天</c>, <c>19到21天</c>, <c>不明</c>.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The least it can be, where it is a number; equal to <see cref="AtMost"/> where it is exact.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The most it can be, where it is a number and bounded.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Whether it is settled.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The unit's English name, where it is a number with one.</summary>
    public string? Unit { get; init; }
}
