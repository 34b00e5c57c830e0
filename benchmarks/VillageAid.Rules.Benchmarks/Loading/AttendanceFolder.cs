using System.Globalization;
using System.Text;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>A folder with an attendance file of any size and the cadres that it names, as a county's platform would export them; deleted at the end.</summary>
internal sealed class AttendanceFolder : IDisposable
{
    private const int DaysOfYear = 365;

    private static readonly string[] Statuses = ["在村", "在村", "在村", "请假", "公出", "在村", "缺岗", ""];
    private static readonly DateOnly FirstDay = new(2016, 1, 1);

    public AttendanceFolder(int rows)
    {
        Path = Directory.CreateTempSubdirectory("attendance").FullName;
        File = System.IO.Path.Combine(Path, "考勤.csv");
        var cadres = (rows / DaysOfYear) + 1;
        WriteCadres(System.IO.Path.Combine(Path, "干部.csv"), cadres);
        WriteAttendance(File, rows, cadres);
    }

    public string Path { get; }

    /// <summary>The attendance file in it.</summary>
    public string File { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void WriteCadres(string file, int count)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(true));
        writer.Write("干部编号,干部类别\n");
        for (var i = 0; i < count; i++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"干部{i:D5},驻村干部\n"));
    }

    // Day by day, as records arrive; the mixture of values is fixed, so every run reads the same file.
    private static void WriteAttendance(string file, int rows, int cadres)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(true), 1 << 16);
        writer.Write("干部编号,日期,在岗状态,签到,住在村,记录时间,来源\n");
        for (var i = 0; i < rows; i++)
        {
            var (day, cadre) = Math.DivRem(i, cadres);
            var date = FirstDay.AddDays(day);
            var minute = (i * 7L) % 240;
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"干部{cadre:D5},{date:yyyy-MM-dd},{Statuses[i % Statuses.Length]},{(i % 5 == 0 ? "否" : "是")},{(i % 3 == 0 ? "" : "是")},{date:yyyy-MM-dd} {18 + (minute / 60)}:{minute % 60:D2},平台\n"));
        }
    }
}
