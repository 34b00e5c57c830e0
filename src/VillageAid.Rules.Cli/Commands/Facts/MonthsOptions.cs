using System.CommandLine;
using System.Globalization;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Facts;

/// <summary>Which months: <c>--months</c> with <c>--from</c>, or <c>--period</c>, a stretch of whole months, in their place.</summary>
internal sealed class MonthsOptions
{
    /// <summary>The number of months.</summary>
    public ToolOption Months { get; } = new("--months", "M", new LocalizedText("月数，1 到 60", "number of months, 1 to 60"));

    /// <summary>The first month.</summary>
    public ToolOption From { get; } = new("--from", "YYYY-MM", new LocalizedText("起始月；不写为该县最早的月份", "first month; by default that with which the county begins"));

    /// <summary>The first and the last month at once.</summary>
    public ToolOption Period { get; } = new("--period", "P", new LocalizedText(
        "代替 --months 和 --from：2016-03、2016-Q1 或 2016", "instead of --months and --from: 2016-03, 2016-Q1 or 2016"));

    /// <summary>The first day of the first month, or null where none was named, and the number of months.</summary>
    /// <exception cref="ToolException">An option is wrong or missing.</exception>
    public (DateOnly? From, int Count) Read(ParseResult parsed, int most)
    {
        if (!parsed.Has(Period))
            return (ReadMonth(parsed), WholeNumber.Read(parsed, Months, 1, most));
        if (parsed.Has(Months) || parsed.Has(From))
        {
            throw Values.Wrong(parsed, new LocalizedText("`--period` 不能和 `--months`、`--from` 同用", "`--period` does not go with `--months` or `--from`"),
                new LocalizedText("写其中一种", "write one or the other"));
        }
        return ReadPeriod(parsed, most);
    }

    private DateOnly? ReadMonth(ParseResult parsed)
    {
        if (parsed.Optional(From) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : throw Values.Wrong(parsed,
            new LocalizedText($"`{text}` 不是月份", $"`{text}` is no month"), new LocalizedText("写 2016-03 这样的月份", "write a month such as 2016-03"));
    }

    private (DateOnly? From, int Count) ReadPeriod(ParseResult parsed, int most)
    {
        var period = PeriodValue.Read(parsed, Period);
        var after = period.End.AddDays(1);
        var count = ((after.Year - period.Start.Year) * 12) + after.Month - period.Start.Month;
        return period.Start.Day == 1 && after.Day == 1 && count <= most ? (period.Start, count) : throw Values.Wrong(parsed,
            new LocalizedText($"期间 {period} 不是整月", $"the period {period} is not of whole months"),
            new LocalizedText($"写整月，最多 {most} 个月，例如 2016-03", $"write whole months, {most} at most, for example 2016-03"));
    }
}
