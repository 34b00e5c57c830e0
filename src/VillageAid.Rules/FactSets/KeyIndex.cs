using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Finds the first record of the same key. It holds three numbers for each record and neither keys nor boxes: two records whose hash codes
/// are equal are compared field by field.
/// </summary>
internal sealed class KeyIndex
{
    private readonly FactTable _table;
    private readonly FieldAccess[] _key;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly int[] _hashes;

    public KeyIndex(FactTable table)
    {
        _table = table;
        _key = [.. table.Type.Key.Select(field => field.Access)];
        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, table.Count))];
        _next = new int[table.Count];
        _hashes = new int[table.Count];
    }

    /// <summary>
    /// The first record with the key of this one, which is this one itself where there was none before; -1 where its key has a part
    /// without a value.
    /// </summary>
    public int FindOrAdd(int index)
    {
        var fact = _table.Facts[index];
        if (!TryHash(fact, out var hash))
            return -1;
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        // Numbers in the buckets are counted from 1, so that an empty one is 0.
        for (var at = bucket - 1; at >= 0; at = _next[at] - 1)
        {
            if (_hashes[at] == hash && HaveSameKey(_table.Facts[at], fact))
                return at;
        }
        _hashes[index] = hash;
        _next[index] = bucket;
        bucket = index + 1;
        return index;
    }

    private bool TryHash(Fact fact, out int hash)
    {
        var sum = new HashCode();
        hash = 0;
        foreach (var field in _key)
        {
            if (!field.TryHash(fact, out var part))
                return false;
            sum.Add(part);
        }
        hash = sum.ToHashCode();
        return true;
    }

    private bool HaveSameKey(Fact left, Fact right)
    {
        foreach (var field in _key)
        {
            if (!field.HaveSame(left, right))
                return false;
        }
        return true;
    }
}
