using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace VillageAid.Rules.Facts;

/// <summary>
/// Several values of one field, without order and without repetition: the kinds that a village is of, the bodies that appraised. Two sets
/// with the same values are equal. An empty set says that there is none; that nobody recorded any is Unknown (<see cref="Known{T}"/>).
/// </summary>
/// <typeparam name="T">The type of the values: an enumeration or text.</typeparam>
/// <example><code>Known&lt;ValueSet&lt;VillageProfile&gt;&gt; profiles = ValueSet.Of(VillageProfile.Weak, VillageProfile.Difficult);</code></example>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Of))]
[JsonConverter(typeof(ValueSetJsonConverterFactory))]
public sealed class ValueSet<T> : IReadOnlyCollection<T>, IEquatable<ValueSet<T>> where T : notnull
{
    // Sorted, so that no order of input shows anywhere.
    private static readonly IComparer<T> Order = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Create(Compare);

    private readonly T[] _values;

    internal ValueSet(IEnumerable<T> values) => _values = [.. values.Distinct().Order(Order)];

    /// <summary>The number of values.</summary>
    public int Count => _values.Length;

    /// <summary>Whether a value is among them.</summary>
    public bool Contains(T value) => Array.IndexOf(_values, value) >= 0;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueSet<T>? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in _values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The values, separated by <c>、</c>; for debugging.</summary>
    public override string ToString() => string.Join('、', _values);

    private static int Compare(T left, T right) =>
        left is string a && right is string b ? string.CompareOrdinal(a, b) : Comparer<T>.Default.Compare(left, right);
}

/// <summary>Makes sets of values.</summary>
public static class ValueSet
{
    /// <summary>A set of the values given; repetitions count once. A collection expression calls it: <c>ValueSet&lt;string&gt; bodies = ["组织部", "扶贫办"]</c>.</summary>
    public static ValueSet<T> Of<T>(params ReadOnlySpan<T> values) where T : notnull => new(values.ToArray());

    /// <summary>A set of the values of a sequence; repetitions count once.</summary>
    public static ValueSet<T> From<T>(IEnumerable<T> values) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        return new ValueSet<T>(values);
    }
}
