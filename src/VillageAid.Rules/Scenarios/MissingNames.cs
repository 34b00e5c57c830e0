using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Scenarios;

/// <summary>The names of missing things in tests: <c>考勤 甲 2016-03-30</c>, or <c>考勤 甲 2016-03-20..2016-03-31</c> for one a day.</summary>
internal static class MissingNames
{
    private const int LongestRun = 4000;

    public static IEnumerable<string> Expand(string name)
    {
        var space = name.LastIndexOf(' ');
        var ends = name[(space + 1)..].Split("..");
        if (IsStatement(name) || ends is not [var first, var last] || Day(first) is not { } from || Day(last) is not { } to)
            return [name];
        return Enumerable.Range(0, Math.Clamp(to.DayNumber - from.DayNumber + 1, 0, LongestRun))
            .Select(offset => name[..(space + 1)] + from.AddDays(offset).ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>The name by which a test calls a missing thing: the record, whether it or a field of it is missing.</summary>
    public static LocalizedText Of(MissingItem item) => item.Kind is MissingKind.Record or MissingKind.Field && item.Record is { } record
        ? new LocalizedText(record.In(Language.Zh), record.In(Language.En))
        : item.Name;

    /// <summary>The names as a test would write them, so that they can be copied: those of consecutive days as one.</summary>
    public static string Write(IEnumerable<string> names)
    {
        var runs = new List<(string Name, DateOnly? First, DateOnly? Last)>();
        foreach (var name in names.Distinct().Order(StringComparer.Ordinal))
        {
            var (prefix, day) = Split(name);
            if (day is not null && runs.Count > 0 && runs[^1] is var (before, first, last) && before == prefix && last?.AddDays(1) == day)
                runs[^1] = (prefix, first, day);
            else
                runs.Add((prefix, day, day));
        }
        return $"[{string.Join(", ", runs.Select(run => run.Name + Days(run.First, run.Last)))}]";
    }

    private static (string Prefix, DateOnly? Day) Split(string name)
    {
        var start = name.LastIndexOf(' ') + 1;
        return Day(name[start..]) is { } day ? (name[..start], day) : (name, null);
    }

    private static string Days(DateOnly? first, DateOnly? last) =>
        first == last ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd}..{last:yyyy-MM-dd}";

    // What lacks is one statement for all these days, not one for each.
    private static bool IsStatement(string name) => name.StartsWith("台账齐全", StringComparison.Ordinal) || name.StartsWith("completeness", StringComparison.Ordinal);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
