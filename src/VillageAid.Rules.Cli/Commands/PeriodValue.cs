using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands;

/// <summary>The option <c>--period</c>.</summary>
internal static class PeriodValue
{
    public static ToolOption Option() => new("--period", "P", new LocalizedText(
        "期间：2016-03、2016-Q1、2016、2016-W11、2016-03-17 或 2016-03-01..2016-03-15",
        "period: 2016-03, 2016-Q1, 2016, 2016-W11, 2016-03-17 or 2016-03-01..2016-03-15"));

    public static Period Read(ParseResult parsed, ToolOption option)
    {
        var text = parsed.Required(option);
        return Period.TryParse(text, out var period) ? period : throw Values.Wrong(parsed,
            new LocalizedText($"`{text}` 不是期间", $"`{text}` is no period"),
            new LocalizedText("写 2016-03（月）、2016-Q1（季）、2016（年）、2016-W11（周）、2016-03-17（日）或 2016-03-01..2016-03-15",
                "write 2016-03 (month), 2016-Q1 (quarter), 2016 (year), 2016-W11 (week), 2016-03-17 (day) or 2016-03-01..2016-03-15"));
    }
}
