using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>
/// What a programmer would write for this one file: the columns are known, nothing is checked, a wrong text throws. The measure of what
/// reading costs at the least.
/// </summary>
internal static class HandWritten
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    public static List<AttendanceDay> Read(string file)
    {
        var result = new List<AttendanceDay>();
        using var text = new StreamReader(file, Encoding.UTF8);
        using var rows = CsvDataReader.Create(text);
        while (rows.Read())
        {
            result.Add(new AttendanceDay
            {
                CadreId = rows.GetString(0),
                Date = DateOnly.ParseExact(rows.GetFieldSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Status = StatusOf(rows.GetFieldSpan(2)),
                SignIn = TruthOf(rows.GetFieldSpan(3)),
                OvernightInVillage = TruthOf(rows.GetFieldSpan(4)),
                RecordedAt = new DateTimeOffset(DateTime.ParseExact(rows.GetFieldSpan(5), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), ChinaOffset),
                SourceKind = rows.GetFieldSpan(6) switch { "平台" => SourceKind.Platform, "" => null, _ => throw new FormatException("source") },
            });
        }
        return result;
    }

    private static Known<AttendanceStatus> StatusOf(ReadOnlySpan<char> text) => text switch
    {
        "" => default,
        "在村" => AttendanceStatus.Present,
        "缺岗" => AttendanceStatus.Absent,
        "请假" => AttendanceStatus.Leave,
        "公出" => AttendanceStatus.OfficialElsewhere,
        _ => throw new FormatException("status"),
    };

    private static Known<bool> TruthOf(ReadOnlySpan<char> text) => text switch
    {
        "" => default,
        "是" => true,
        "否" => false,
        _ => throw new FormatException("truth"),
    };
}
