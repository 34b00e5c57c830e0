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
        if (name.StartsWith("台账齐全", StringComparison.Ordinal) || ends is not [var first, var last] || Day(first) is not { } from || Day(last) is not { } to)
            return [name];
        return Enumerable.Range(0, Math.Clamp(to.DayNumber - from.DayNumber + 1, 0, LongestRun))
            .Select(offset => name[..(space + 1)] + from.AddDays(offset).ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>The name by which a test calls a missing thing: the record, whether it or a field of it is missing.</summary>
    public static string Of(MissingItem item) => item.Kind is MissingKind.Record or MissingKind.Field && item.Record is { } record ? record.In(Language.Zh) : item.Name.Zh;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
