using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VillageAid.Rules.Cli.Templates;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using DataType = VillageAid.Rules.Vocabulary.DataType;

namespace VillageAid.Rules.Tests.Cli.Templates;

public sealed class TemplateTests : RealToolTest
{
    private static readonly string[] ShangyiSheets = ["村", "单位", "干部", "工作队", "户", "任职", "资格审查", "考勤", "请假", "报送", "走访", "规划计划", "问题台账", "培训", "制度", "考核", "检查", "人工判断", "台账齐全", "日历"];

    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh", false)]
    [InlineData("en", false)]
    public async Task A_spreadsheet_finds_no_fault_in_it(string language, bool withRules)
    {
        using var document = SpreadsheetDocument.Open(await Make("t.xlsx", ["--lang", language, .. withRules ? (string[])["--rules", Rules] : []]), isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        foreach (var rule in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DataValidation>()))
        {
            rule.PromptTitle!.Value!.Length.Should().BeLessThanOrEqualTo(32);
            rule.Prompt!.Value!.Length.Should().BeInRange(1, 255);
            (rule.Formula1?.Text.Length ?? 0).Should().BeLessThanOrEqualTo(255);
        }
    }

    [Fact]
    public async Task It_has_a_sheet_for_what_the_rules_read_and_no_example_in_it()
    {
        using var document = SpreadsheetDocument.Open(await Make("t.xlsx", "--rules", Rules), isEditable: false);
        var file = new TemplateFile(document);

        file.Sheets[0].Name!.Value.Should().Be("说明");
        file.DataSheets.Should().Equal(ShangyiSheets);
        file.DataSheets.Select(name => TemplateFile.Rows(file.Find(name)!).Count).Should().OnlyContain(count => count == 1);
        TemplateFile.Headings(file.Find("考勤")!).Should().Equal(
            "干部编号", "日期", "在岗状态", "签到", "早打卡", "晚打卡", "视频查岗", "住在村", "吃在村", "工作在村", "记录时间", "来源", "核实状态", "编号", "更正前记录", "佐证");
    }

    [Fact]
    public async Task Columns_say_what_may_stand_in_them()
    {
        using var document = SpreadsheetDocument.Open(await Make("t.xlsx", "--rules", Rules), isEditable: false);
        var file = new TemplateFile(document);
        var (attendance, posting, village, report) = (file.Find("考勤")!, file.Find("任职")!, file.Find("村")!, file.Find("报送")!);

        file.Choices(attendance, "在岗状态").Should().Equal("在村", "缺岗", "请假", "公出");
        file.Choices(attendance, "签到").Should().Equal("是", "否");
        file.Choices(posting, "离任原因").Should().EndWith("无");
        file.Choices(report, "主体类别").Should().HaveCount(15);
        file.Choices(file.Find("制度")!, "制度代码").Should().HaveCount(31);
        file.Choices(file.Find("台账齐全")!, "记录类型").Should().Equal(ShangyiSheets.Except(["台账齐全"]));
        TemplateFile.Rule(attendance, "日期").Should().Match<DataValidation>(rule => rule.Type!.Value == DataValidationValues.Date && rule.Prompt!.Value!.Contains("必填") && rule.ShowErrorMessage!);
        TemplateFile.Rule(posting, "离任日期").Formula1!.Text.Should().Be("OR(AND(ISNUMBER(F2),F2>=1,F2<109939),F2=\"无\",F2=\"nothing\")".Replace("F2", Cell(posting, "离任日期"), StringComparison.Ordinal));
        TemplateFile.Rule(village, "村情类型").Should().Match<DataValidation>(rule => rule.Type == null && rule.Prompt!.Value!.EndsWith("可以写几个，用“、”隔开：难村、弱村、产业村、乱村"));
        TemplateFile.Rule(village, "建档立卡人数").Should().Match<DataValidation>(rule => rule.Type!.Value == DataValidationValues.Whole && rule.Prompt!.Value!.Contains("单位：人"));
        TemplateFile.Rule(posting, "干部编号").Prompt!.Value.Should().Be("干部编号：写“干部”表里有的编号，不写姓名。必填。");
        TemplateFile.Rule(report, "报送主体").Prompt!.Value.Should().Be("报送主体：写编号，不写姓名；是哪一类，写在“主体类别”列。必填。");
        posting.Descendants<Column>().First().Style!.Value.Should().Be(WorkbookStyles.Text);
        attendance.Descendants<Pane>().Single().VerticalSplit!.Value.Should().Be(1);
        attendance.Descendants<Cell>().First().StyleIndex!.Value.Should().Be(WorkbookStyles.KeyHeading);
    }

    [Fact]
    public async Task A_list_too_long_for_a_cell_stands_in_a_hidden_sheet()
    {
        using var document = SpreadsheetDocument.Open(await Make("t.xlsx", "--lang", "en"), isEditable: false);
        var file = new TemplateFile(document);
        var finding = file.Find("finding")!;

        (file.Sheets[^1].Name!.Value, file.Sheets[^1].State!.Value).Should().Be(("lists", SheetStateValues.Hidden));
        TemplateFile.Rule(finding, "findingCode").Formula1!.Text.Should().StartWith("list_");
        file.Choices(finding, "findingCode").Should().HaveCount(37).And.StartWith("notResiding").And.OnlyHaveUniqueItems();
        file.Choices(file.Find("recordCompleteness")!, "recordType").Should().HaveCount(32);
    }

    [Fact]
    public async Task The_same_call_gives_the_same_bytes()
    {
        var (one, two) = (await Make("1.xlsx"), await Make("2.xlsx"));

        File.ReadAllBytes(one).Should().Equal(File.ReadAllBytes(two));
    }

    [Fact]
    public async Task The_first_sheet_says_how_and_gives_an_example_of_each_sheet()
    {
        using var document = SpreadsheetDocument.Open(await Make("t.xlsx", "--rules", Rules), isEditable: false);
        var file = new TemplateFile(document);
        var rows = TemplateFile.Rows(file.Find("说明")!);

        rows.Should().Contain(row => row.Count == 3 && row[0] == "留空 blank").And.Contain(row => row.Count == 3 && row[0] == "绝不要写 never write");
        foreach (var name in file.DataSheets)
        {
            rows.Should().Contain(row => row.Count == 3 && row[0].StartsWith(name) && row[1].EndsWith('。'));
            var start = rows.ToList().FindIndex(row => row.Count == 3 && row[0] == name && row[1] == "例");
            rows.Skip(start + 1).Take(TemplateFile.Headings(file.Find(name)!).Count).Select(row => row[0]).Should().Equal(TemplateFile.Headings(file.Find(name)!));
        }
    }

    // What the first sheet shows can be entered.
    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Every_example_is_one_that_loads(Language language)
    {
        var builder = new FactSetBuilder();
        foreach (var sheet in TemplatePlan.Of(FactVocabulary.BuiltIn.Types, language).Sheets)
        {
            using var table = new System.Data.DataTable();
            foreach (var column in sheet.Columns)
                table.Columns.Add(column.Heading);
            table.Rows.Add([.. sheet.Columns.Select(column => (object)column.Example)]);
            FactReader.Read(table.CreateDataReader(), sheet.Name, sheet.Name, builder);
        }

        var result = builder.Build();

        result.Diagnostics.Where(item => item.Severity == Diagnostics.DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        result.Kept.Should().Be(FactVocabulary.BuiltIn.Types.Count);
    }

    [Fact]
    public void Every_sheet_says_what_it_is_for() =>
        FactVocabulary.BuiltIn.Types.Select(type => SheetPurpose.Of(type)).Should().OnlyHaveUniqueItems().And.NotContain(purpose => purpose.En.StartsWith("Records of"));

    // Filled in from the sample by nothing but its sheets and headings.
    [Fact]
    public async Task A_template_of_a_pack_holds_what_its_county_records()
    {
        var path = await Make("t.xlsx", "--rules", Rules);
        var facts = SampleCounty.Whole.All.ToList();

        FilledTemplate.Fill(path, facts, FactVocabulary.BuiltIn, Language.Zh).Should().Be(facts.Count);

        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Should().BeEmpty();
        var file = new TemplateFile(document);
        TemplateFile.Rows(file.Find("考勤")!).Count.Should().Be(1 + facts.OfType<AttendanceDay>().Count());
        TemplateFile.Rows(file.Find("考勤")!)[1].Take(4).Should().Equal("干部001", "42430", "在村", "是");
        foreach (var type in FactVocabulary.BuiltIn.Types.Where(type => file.Find(type.Term.Zh) is not null))
            WordsAreInTheirLists(file, type, facts);
    }

    [Fact]
    public async Task A_template_that_was_filled_in_evaluates_as_the_ledger_it_was_filled_in_from()
    {
        var path = await Make("t.xlsx", "--rules", Rules);
        FilledTemplate.Fill(path, [.. SampleCounty.Whole.All], FactVocabulary.BuiltIn, Language.Zh);

        var read = FactFiles.Read(path, FactVocabulary.BuiltIn);
        read.Diagnostics.Should().BeEmpty();
        read.FactSet.All.SequenceEqual(SampleCounty.Whole.All).Should().BeTrue();

        (string, string)[] runs = [(path, "workbook.txt"), (Repository.PathOf("samples/shangyi"), "csv.txt")];
        foreach (var (facts, report) in runs)
            (await Run("evaluate", "--rules", Rules, "--facts", facts, "--period", "2016-03", "--out", In(report))).Exit.Should().Be(0);
        File.ReadAllText(In("workbook.txt")).Should().Be(File.ReadAllText(In("csv.txt")));
    }

    [Fact]
    public async Task A_file_that_somebody_may_have_filled_in_is_not_overwritten()
    {
        Write("t.xlsx", "mine");

        var (exit, _, error) = await Run("facts", "template", "--out", In("t.xlsx"));

        (exit, error).Should().Be((2, "VA0009 ~/t.xlsx 无法写入：文件已经存在，不覆盖\n  建议：检查文件夹是否存在、是否有写入权限；原有文件没有改动\n"));
        File.ReadAllText(In("t.xlsx")).Should().StartWith("mine");
    }

    private static void WordsAreInTheirLists(TemplateFile file, FactType type, IReadOnlyList<Fact> facts)
    {
        var sheet = file.Find(type.Term.Zh)!;
        foreach (var field in type.Fields.Where(field => field.Type is DataType.Enumerated && TemplateFile.Headings(sheet).Contains(field.Term.Zh)))
        {
            var words = facts.Where(fact => fact.GetType() == type.ClrType).Select(fact => field.Read(fact)).Where(value => value.HasValue)
                .Select(value => ((EnumerationMember)value.Value).Term.Zh).Distinct();
            words.Should().BeSubsetOf(file.Choices(sheet, field.Term.Zh));
        }
    }

    private static string Cell(Worksheet sheet, string heading) => Cells.Name(TemplateFile.Headings(sheet).ToList().IndexOf(heading) + 1, 2);

    private async Task<string> Make(string name, params string[] more)
    {
        var (exit, output, error) = await Run(["facts", "template", "--out", In(name), .. more]);
        (exit, output).Should().Be((0, ""));
        error.Should().MatchRegex(@"^(已写入|written:) ~/" + System.Text.RegularExpressions.Regex.Escape(name));
        return In(name);
    }
}
