using System.CommandLine;
using System.Globalization;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Evaluate;

/// <summary>Reads an instant: a date (its end), or a date and time, at +08:00 where it does not say.</summary>
internal static class InstantValue
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static DateTimeOffset Read(ParseResult parsed, string text) => Find(text) ?? throw Values.Wrong(parsed,
        new LocalizedText($"`{text}` 不是时刻", $"`{text}` is no instant"),
        new LocalizedText("写 2016-04-02（当天结束）、2016-04-02T18:00（北京时间）或 2016-04-02T18:00+08:00",
            "write 2016-04-02 (the end of that day), 2016-04-02T18:00 (+08:00) or 2016-04-02T18:00+08:00"));

    private static DateTimeOffset? Find(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new DateTimeOffset(date.ToDateTime(new TimeOnly(23, 59, 59)), China);
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, China);
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToOffset(China) : null;
    }
}
