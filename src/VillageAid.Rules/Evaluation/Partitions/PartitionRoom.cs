namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>Makes room for a partition where memory is scarce.</summary>
internal static class PartitionRoom
{
    // Of what the process may have, the part that earlier partitions may lie in until somebody needs the room.
    private const int Share = 4;

    /// <summary>
    /// Clears away what earlier partitions left, if that is much of what the process may have. Near a hard limit the collector keeps emptied regions
    /// committed for a while and leaves holes between large arrays, so that the next partition finds no room although there is enough.
    /// </summary>
    public static void Clear()
    {
        var memory = GC.GetGCMemoryInfo();
        if (memory.TotalCommittedBytes > memory.TotalAvailableMemoryBytes / Share)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
