namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>How many partitions are evaluated side by side where nobody says it: one for each processor, as far as there is memory for them.</summary>
internal static class PartitionDegree
{
    // A large county with its verdicts, and what is left of the one before it.
    private const long BytesAPartition = 64L << 20;

    public static int Default => Of(Environment.ProcessorCount, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    public static int Of(int processors, long bytes) => (int)Math.Clamp(bytes / BytesAPartition, 1, processors);
}
