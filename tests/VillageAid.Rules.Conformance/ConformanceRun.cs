using System.Text.Json;

namespace VillageAid.Rules.Conformance;

/// <summary>Runs every case of a file, prints those that fail, and closes with the counts.</summary>
internal static class ConformanceRun
{
    public static bool Of(string path, TextWriter output)
    {
        var counts = new SortedDictionary<string, (int Answered, int Refused, int Failed)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
                continue;
            var one = ConformanceCase.Read(line, $"{path}:{number}");
            var outcome = one.Run();
            var count = counts.GetValueOrDefault(one.Grade);
            counts[one.Grade] = outcome.IsRefused ? count with { Refused = count.Refused + 1 } : count with { Answered = count.Answered + 1 };
            if (outcome.Meets(one.Grade))
                continue;
            counts[one.Grade] = counts[one.Grade] with { Failed = counts[one.Grade].Failed + 1 };
            output.WriteLine($"failed {one.Id} ({one.Grade}): {one.Expression}");
            output.WriteLine($"  expected {one.ExpectedText}, found {outcome.Text}");
        }
        var failed = counts.Values.Sum(count => count.Failed);
        var total = counts.Values.Sum(count => count.Answered + count.Refused);
        output.WriteLine(string.Join("; ", counts.Select(grade => $"{grade.Key}: {grade.Value.Answered} answered, {grade.Value.Refused} refused at compile time")));
        output.WriteLine($"{total - failed} passed, {failed} failed");
        return failed == 0 && total > 0;
    }
}
