using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Readers;

/// <summary>A format of files that hold facts. Implementations keep no state, so one serves any number of threads.</summary>
/// <example><c>FactFiles.Read("county", builder, new ParquetFormat())</c> reads a folder's Parquet files beside the others.</example>
public interface IFactFileFormat
{
    /// <summary>The extensions of its files, with the dot, in lower case: <c>.csv</c>.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads one file. Every mistake is a diagnostic of the builder's result, also a file that cannot be opened; the file is streamed, not held.</summary>
    /// <param name="file">The file.</param>
    /// <param name="shown">What messages call it.</param>
    /// <param name="builder">Takes the records; its token ends the reading (<see cref="FactReader"/> sees to it, row by row).</param>
    /// <exception cref="OperationCanceledException">The builder's token was cancelled.</exception>
    void Read(string file, string shown, FactSetBuilder builder);
}
