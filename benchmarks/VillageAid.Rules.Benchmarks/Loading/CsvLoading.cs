using BenchmarkDotNet.Attributes;
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
    public int ByCsvFolder()
    {
        var result = CsvFolder.Read(_folder!.Path, FactVocabulary.BuiltIn);
        return result.Succeeded && result.Kept > Rows ? result.Kept : throw new InvalidOperationException("The file did not load whole.");
    }
}
