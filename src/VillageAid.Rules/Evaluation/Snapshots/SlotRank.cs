namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>Says which slot of a task holds its n-th verdict, without a list of those that do: by how many there are before each block of slots.</summary>
internal sealed class SlotRank
{
    private const int BlockSize = 256;

    private readonly byte[] _statuses;
    private readonly int[]? _before;

    public SlotRank(byte[] statuses)
    {
        _statuses = statuses;
        Count = statuses.Length - statuses.AsSpan().Count(StatusCode.None);
        // Where all have one, or none has, there is nothing to look up.
        if (Count > 0 && Count < statuses.Length)
            _before = Before(statuses);
    }

    /// <summary>How many slots have a verdict.</summary>
    public int Count { get; }

    /// <summary>The slot of the n-th verdict, from 0.</summary>
    public int SlotOf(int index)
    {
        if (_before is null)
            return index;
        var found = Array.BinarySearch(_before, index);
        var block = found < 0 ? ~found - 1 : found;
        // Blocks without a verdict begin where the next one does: past them at once.
        while (block + 1 < _before.Length && _before[block + 1] <= index)
            block++;
        var left = index - _before[block];
        for (var slot = block * BlockSize; ; slot++)
        {
            if (_statuses[slot] != StatusCode.None && left-- == 0)
                return slot;
        }
    }

    private static int[] Before(byte[] statuses)
    {
        var before = new int[((statuses.Length - 1) / BlockSize) + 1];
        var count = 0;
        for (var block = 0; block < before.Length; block++)
        {
            before[block] = count;
            var slots = statuses.AsSpan(block * BlockSize, Math.Min(BlockSize, statuses.Length - (block * BlockSize)));
            count += slots.Length - slots.Count(StatusCode.None);
        }
        return before;
    }
}
