using System.Collections.Immutable;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>A context of exact values: names with values, in the order they were written. Two are equal where they have the same entries, whatever their order.</summary>
internal sealed class FeelContext(IEnumerable<KeyValuePair<string, object?>> entries) : IEquatable<FeelContext>
{
    private readonly ImmutableArray<KeyValuePair<string, object?>> _entries = [.. entries];

    public IReadOnlyList<KeyValuePair<string, object?>> Entries => _entries;

    public bool TryGet(string name, out object? value)
    {
        var index = _entries.FindIndex(name);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    public bool Equals(FeelContext? other) =>
        other is not null && _entries.Length == other._entries.Length
        && _entries.All(entry => other.TryGet(entry.Key, out var value) && FeelEquality.AreSame(entry.Value, value));

    public override bool Equals(object? obj) => Equals(obj as FeelContext);

    public override int GetHashCode() => _entries.Length;
}

file static class EntryExtensions
{
    public static int FindIndex(this ImmutableArray<KeyValuePair<string, object?>> entries, string name)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == name)
                return i;
        }
        return -1;
    }
}
