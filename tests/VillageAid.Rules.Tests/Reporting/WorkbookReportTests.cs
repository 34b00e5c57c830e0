using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Tests.Cli.Templates;
using VillageAid.Rules.Tests.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Reporting;

public sealed class WorkbookReportTests
{
    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void It_is_as_the_standard_says(Language language)
    {
        using var document = Open(Write(SampleVerdicts.Result, language));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Sheets_are_an_overview_the_verdicts_and_what_is_missing()
    {
        using var document = Open(Write(SampleVerdicts.Result, Language.Zh));
        var file = new TemplateFile(document);

        file.Sheets.Select(sheet => sheet.Name!.Value).Should().Equal("概况", "判定", "还缺什么");
        TemplateFile.Rows(file.Find("概况")!).Select(row => string.Join(' ', row)).Should().ContainInOrder(
            "驻村帮扶考核判定", "期间 42430 42460", "记录截至（北京时间） 2016-04-02 18:00:00", "对象 6", "判定 7",
            "政策 规则 对象 判定 符合 违反 缺数据 不适用 待研判 有出入", "shangyi-2016 每月驻村天数 5 5 1 1 1 1 1 0", "shangyi-2016 每日签到 1 1 0 0 0 0 0 1", "shangyi-2016 每周上报 1 1 0 1 0 0 0 0");
        TemplateFile.Rows(file.Find("判定")!).Should().HaveCount(8);
        TemplateFile.Rows(file.Find("还缺什么")!).Select(row => string.Join('|', row)).Should().StartWith(
        [
            "缺什么|名称|记录类型|记录|字段|等它的判定|例如规则|例如对象",
            "还缺记录|考勤 丙 2016-03-20|考勤|丙 2016-03-20|1|每月驻村天数|干部 丙",
        ]).And.Contain("还缺字段|考勤 丙 2016-03-02|考勤|丙 2016-03-02|在岗状态|1|每月驻村天数|干部 丙").And.Contain("有待确定的参数|请假计算方式|1|每月驻村天数|干部 丁");
    }

    [Fact]
    public void Dates_are_dates_numbers_are_numbers_and_codes_are_texts()
    {
        using var document = Open(Write(WithId("007"), Language.Zh));
        var rows = new TemplateFile(document).Find("判定")!.Descendants<Row>().ToList();
        Cell At(int row, string column) => rows[row - 1].Elements<Cell>().Single(cell => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) == column);

        (At(2, "F").InnerText, At(2, "F").DataType!.Value).Should().Be(("007", CellValues.InlineString));
        (DateTime.FromOADate(int.Parse(At(2, "J").InnerText, CultureInfo.InvariantCulture)), At(2, "J").DataType, At(2, "J").StyleIndex!.Value).Should().Be((new DateTime(2016, 3, 1), null, WorkbookStyles.Date));
        (At(4, "U").InnerText, At(4, "U").DataType, At(4, "U").StyleIndex!.Value).Should().Be(("13", null, WorkbookStyles.Whole));
    }

    [Fact]
    public void The_head_stays_in_sight_and_has_filters()
    {
        using var document = Open(Write(SampleVerdicts.Result, Language.En));
        var file = new TemplateFile(document);

        foreach (var (name, range) in new[] { ("verdicts", "A1:AC8"), ("missing", "A1:H18") })
        {
            var sheet = file.Find(name)!;
            sheet.GetFirstChild<AutoFilter>()!.Reference!.Value.Should().Be(range);
            sheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
        }
        file.Names.Select(found => found.Text).Should().Equal("'verdicts'!$A$1:$AC$8", "'missing'!$A$1:$H$18");
    }

    [Fact]
    public void A_text_is_never_a_formula_and_stays_as_it_is()
    {
        const string evil = "=HYPERLINK(\"http://x\") _x0041_ <a>&\u0001 \ud83c\udf3e \ud83c!\r\n'";
        using var document = Open(Write(WithId(evil), Language.Zh));
        var sheet = new TemplateFile(document).Find("判定")!;

        sheet.Descendants<CellFormula>().Should().BeEmpty();
        TemplateFile.Rows(sheet)[1][5].Should().Be("=HYPERLINK(\"http://x\") _x005F_x0041_ <a>&\uFFFD \ud83c\udf3e \uFFFD!\r\n'");
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut()
    {
        using var document = Open(Write(WithId(new string('长', 40_000)), Language.Zh));

        TemplateFile.Rows(new TemplateFile(document).Find("判定")!)[1][5].Should().Be(new string('长', 32_766) + "…");
    }

    [Fact]
    public void Where_a_sheet_is_full_a_further_one_follows()
    {
        using var stream = new MemoryStream();
        using (var workbook = new VerdictWorkbook(stream, Language.Zh, hasCounties: false, mostRows: 4))
        {
            workbook.Write("", SampleVerdicts.Result);
            workbook.End();
        }
        using var document = Open(stream.ToArray());
        var file = new TemplateFile(document);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Should().BeEmpty();
        file.Sheets.Select(sheet => sheet.Name!.Value).Should().StartWith(["概况", "判定", "判定 2", "判定 3", "还缺什么", "还缺什么 2"]);
        string[] verdicts = ["判定", "判定 2", "判定 3"];
        verdicts.Select(name => TemplateFile.Rows(file.Find(name)!).Count).Should().Equal(4, 4, 2);
        TemplateFile.Headings(file.Find("判定 3")!).Should().Equal(TemplateFile.Headings(file.Find("判定")!));
    }

    [Fact]
    public void Nothing_to_judge_is_a_workbook_too()
    {
        using var document = Open(Write(SampleVerdicts.Result with { Verdicts = [] }, Language.Zh));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Should().BeEmpty();
        TemplateFile.Rows(new TemplateFile(document).Find("判定")!).Should().HaveCount(1);
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes() => Write(SampleVerdicts.Result, Language.Zh).Should().Equal(Write(SampleVerdicts.Result, Language.Zh));

    private static EvaluationResult WithId(string id)
    {
        var first = SampleVerdicts.Result.Verdicts[0];
        return SampleVerdicts.Result with { Verdicts = [first with { Subject = first.Subject with { Id = id } }, .. SampleVerdicts.Result.Verdicts.Skip(1)] };
    }

    private static byte[] Write(EvaluationResult result, Language language)
    {
        using var stream = new MemoryStream();
        WorkbookReport.Write(result, stream, language);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
}
