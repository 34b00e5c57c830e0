using System.Text;
using Sylvan.Data.Csv;
using VillageAid.Rules.Reporting.Csv;
using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Tests.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reporting;

public sealed class CsvReportTests
{
    [Fact]
    public void Every_verdict_is_a_row_whatever_its_status()
    {
        var rows = Read(Language.Zh, SampleVerdicts.Result);

        rows[0].Should().StartWith(["政策", "规则", "规则名称", "规则类别", "对象类别", "对象编号", "工作队", "责任方", "期间", "起", "止", "结论"]);
        rows.Skip(1).Select(row => (row[5], row[11])).Should().Equal(
            ("甲", "符合"), ("乙", "违反"), ("丙", "缺数据"), ("丁", "待研判"), ("丁", "有出入"), ("戊", "不适用"), ("T01", "违反"));
        string.Join(" | ", rows[2]).Should().Be("shangyi-2016 | 每月驻村天数 | 每月驻村不少于规定天数 | 规范 | 干部 | 乙 |  | 干部 乙 | 2016年3月 | 2016-03-01 | 2016-03-31 | 违反 | 必须 | SY2016-2-7 | "
            + "每月驻村天数的下限 | 报道 | 尚义县驻村工作情况 | 2016年3月驻村19天，规定不少于20天 |  |  |  |  |  |  |  |  |  |  | rules/shangyi-2016/attendance.yaml:2:5");
    }

    [Fact]
    public void In_english()
    {
        var rows = Read(Language.En, SampleVerdicts.Result);

        rows[0].Should().StartWith(["policy", "rule", "title", "kind", "subject type", "subject", "team"]);
        string.Join(" | ", rows[5]).Should().StartWith("shangyi-2016 | 每日签到 | one sign-in a day | norm | cadre | 丁 |  | cadre 丁 | March 2016 | 2016-03-01 | 2016-03-31 | Deviation | reported practice")
            .And.Contain("publicCircular (to organization 组织部, taken); admonitionTalk (the source leaves open whom; a person decides)")
            .And.Contain(" | 3 | 2016-03-02 to 2016-03-04 (3 days) | 2 | 2016-03-09, 2016-03-11 | ");
        rows[3][20].Should().Be("13");
    }

    [Fact]
    public void A_team_is_its_own_team() => Read(Language.Zh, SampleVerdicts.Result)[7][6].Should().Be("T01");

    [Fact]
    public void It_is_utf_8_with_a_mark_and_lines_end_as_rfc_4180_says()
    {
        var bytes = Write(Language.Zh, SampleVerdicts.Result);

        bytes.Should().StartWith([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(bytes);
        text.Should().EndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n").And.NotContain("\r");
        Write(Language.Zh, SampleVerdicts.Result).Should().Equal(bytes);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("一,二", "\"一,二\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_field_is_quoted_where_it_must_be_and_is_never_a_formula(string text, string expected)
    {
        var writer = new StringWriter();
        CsvField.Write(TableValue.Of(text), writer);

        writer.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_code_that_is_a_formula_is_none_in_the_table()
    {
        var evil = SampleVerdicts.Result.Verdicts[0];
        evil = evil with { Subject = evil.Subject with { Id = "=cmd|' /C calc'!A0" } };

        Read(Language.Zh, SampleVerdicts.Result with { Verdicts = [evil] })[1][5].Should().Be("'=cmd|' /C calc'!A0");
    }

    private static byte[] Write(Language language, EvaluationResult result)
    {
        using var stream = new MemoryStream();
        CsvReport.Write(result, stream, language);
        return stream.ToArray();
    }

    private static IReadOnlyList<IReadOnlyList<string>> Read(Language language, EvaluationResult result)
    {
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(Write(language, result))), new CsvDataReaderOptions { HasHeaders = false });
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
