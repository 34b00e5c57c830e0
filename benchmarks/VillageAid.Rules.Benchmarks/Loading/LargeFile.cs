using System.Diagnostics;
using System.Globalization;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>Loads one very large file once and prints what it took: too long for a benchmark's many rounds.</summary>
internal static class LargeFile
{
    public static void Run(int rows)
    {
        using var folder = new AttendanceFolder(rows);
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var result = FactFiles.Read(folder.Path, FactVocabulary.BuiltIn);
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        using var process = Process.GetCurrentProcess();
        Print($"file             {new FileInfo(folder.File).Length / 1e6:N0} MB");
        Print($"read, kept       {result.Read:N0}, {result.Kept:N0}; {result.Diagnostics.Count} diagnostics");
        Print($"time             {watch.Elapsed.TotalSeconds:N1} s, {result.Read / watch.Elapsed.TotalSeconds:N0} records a second");
        Print($"allocated        {allocated / (double)result.Read:N0} bytes a record");
        Print($"collections      {GC.CollectionCount(0)} / {GC.CollectionCount(1)} / {GC.CollectionCount(2)}, {GC.GetTotalPauseDuration().TotalSeconds:N1} s");
        Print($"peak memory      {process.PeakWorkingSet64 / 1e6:N0} MB (before loading {before / 1e6:N0} MB)");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
