namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>A partition could not be read, or not be evaluated; what went wrong is the inner exception. The results before it were handed out.</summary>
/// <example><code>
/// catch (PartitionException e) { logger.LogError(e.InnerException, "county {Index}", e.Index); }
/// </code></example>
public sealed class PartitionException : Exception
{
    internal PartitionException(int index, string what, Exception inner) : base($"Partition {index} could not be {what}: {inner.Message}", inner) => Index = index;

    /// <summary>Which partition it is, from 0, in the order in which they come.</summary>
    public int Index { get; }
}
