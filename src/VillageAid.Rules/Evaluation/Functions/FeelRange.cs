namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>A range of exact values. An end that is null is open to that side and never included.</summary>
internal sealed record FeelRange(object? Low, bool LowIncluded, object? High, bool HighIncluded)
{
    public bool Equals(FeelRange? other) =>
        other is not null && LowIncluded == other.LowIncluded && HighIncluded == other.HighIncluded
        && FeelEquality.AreSame(Low, other.Low) && FeelEquality.AreSame(High, other.High);

    public override int GetHashCode() => HashCode.Combine(LowIncluded, HighIncluded);
}
