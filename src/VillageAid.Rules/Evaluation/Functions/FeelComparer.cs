namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>FEEL's equality for hash tables, so that distinct values are found in linear time.</summary>
internal sealed class FeelComparer : IEqualityComparer<object?>
{
    public static FeelComparer Instance { get; } = new();

    bool IEqualityComparer<object?>.Equals(object? left, object? right) => FeelEquality.AreSame(left, right);

    public int GetHashCode(object? value)
    {
        if (value is not IReadOnlyList<object?> list)
            return value?.GetHashCode() ?? 0;
        var hash = new HashCode();
        foreach (var item in list)
            hash.Add(GetHashCode(item));
        return hash.ToHashCode();
    }
}
