using BenchmarkDotNet.Attributes;
using VillageAid.Rules.Databases;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>The same attendance from each form of data into a checked fact set; that all give the same records is seen to before anything is timed. Results are per row.</summary>
[MemoryDiagnoser]
public class FormLoading
{
    private const int Rows = 50_000;

    private AttendanceFolder? _csv;
    private DirectoryInfo? _others;

    [GlobalSetup]
    public void WriteFiles()
    {
        _csv = new AttendanceFolder(Rows);
        _others = Directory.CreateTempSubdirectory("attendance");
        foreach (var form in (string[])["workbook", "lines"])
            File.Copy(Path.Combine(_csv.Path, "干部.csv"), Path.Combine(_others.CreateSubdirectory(form).FullName, "干部.csv"));
        AttendanceForms.WriteWorkbook(_csv.File, Path.Combine(_others.FullName, "workbook", "台账.xlsx"));
        AttendanceForms.WriteLines(_csv.File, Path.Combine(_others.FullName, "lines", "考勤.ndjson"));
        AttendanceForms.WriteDatabase(_csv.File, Path.Combine(_csv.Path, "干部.csv"), Path.Combine(_others.FullName, "county.db"));
        var expected = ReadFiles(_csv.Path).FactSet.All.ToList();
        foreach (var result in (FactLoadResult[])[ReadFiles(In("workbook")), ReadFiles(In("lines")), ReadDatabase()])
        {
            if (!result.Succeeded || !result.FactSet.All.ToHashSet().SetEquals(expected))
                throw new InvalidOperationException($"A form gives other records: {string.Join('\n', result.Diagnostics.Take(3))}");
        }
    }

    [GlobalCleanup]
    public void DeleteFiles()
    {
        _csv?.Dispose();
        _others?.Delete(recursive: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int Csv() => ReadFiles(_csv!.Path).Kept;

    [Benchmark(OperationsPerInvoke = Rows)]
    public int Workbook() => ReadFiles(In("workbook")).Kept;

    [Benchmark(OperationsPerInvoke = Rows)]
    public int LinesOfJson() => ReadFiles(In("lines")).Kept;

    [Benchmark(OperationsPerInvoke = Rows)]
    public int DuckDb() => ReadDatabase().Kept;

    private static FactLoadResult ReadFiles(string folder) => FactFiles.Read(folder, FactVocabulary.BuiltIn);

    private FactLoadResult ReadDatabase() => DatabaseReader.Read("duckdb:" + In("county.db"), FactVocabulary.BuiltIn);

    private string In(string name) => Path.Combine(_others!.FullName, name);
}
