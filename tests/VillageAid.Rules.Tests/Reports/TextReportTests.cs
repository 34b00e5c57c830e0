using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tests.Reports;

public sealed class TextReportTests
{
    [Theory]
    [InlineData(Language.Zh, "report.zh.txt")]
    [InlineData(Language.En, "report.en.txt")]
    public void A_report_reads_as_expected(Language language, string file) =>
        Write(language).ShouldBeIn(Repository.PathOf($"tests/VillageAid.Rules.Tests/Reports/{file}"));

    [Fact]
    public void A_result_without_verdicts_says_so_and_has_no_table()
    {
        var writer = new StringWriter { NewLine = "\n" };

        TextReport.Write(SampleVerdicts.Result with { Verdicts = [] }, writer, Language.En);

        writer.ToString().Should().Be("period 2016-03-01 to 2016-03-31, as of 2016-04-02 18:00:00 (+08:00)\n0 subjects, 0 verdicts\n");
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("驻村", 4)]
    [InlineData("（A）", 5)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    public void A_chinese_character_takes_two_columns(string text, int width) => DisplayWidth.Of(text).Should().Be(width);

    private static string Write(Language language)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(SampleVerdicts.Result, writer, language);
        return writer.ToString();
    }
}
