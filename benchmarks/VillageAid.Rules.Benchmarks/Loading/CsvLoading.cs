using System.Text;
using BenchmarkDotNet.Attributes;
using Sylvan.Data.Csv;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>
/// Loading a CSV file into a checked fact set beside hand-written code that fills the same records and checks nothing. Both results are
/// counted per row.
/// </summary>
[MemoryDiagnoser]
public class CsvLoading
{
    private const int Rows = 300_000;

    private AttendanceFolder? _folder;

    [GlobalSetup]
    public void WriteFiles() => _folder = new AttendanceFolder(Rows);

    [GlobalCleanup]
    public void DeleteFiles() => _folder?.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int ByHand() => HandWritten.Read(_folder!.File).Count;

    [Benchmark(OperationsPerInvoke = Rows)]
    public int ByFactFiles() => Check(FactFiles.Read(_folder!.Path, FactVocabulary.BuiltIn), Rows + 1);

    /// <summary>The same rows from any reader of a table, which makes a string of each cell; without the cadres that they name.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int ByDataReader()
    {
        using var text = new StreamReader(_folder!.File, Encoding.UTF8);
        using var rows = CsvDataReader.Create(text);
        return Check(FactReader.Read<AttendanceDay>(rows, "rows"), Rows);
    }

    private static int Check(FactLoadResult result, int least) =>
        result.Succeeded && result.Kept >= least ? result.Kept : throw new InvalidOperationException("The rows did not load whole.");
}
