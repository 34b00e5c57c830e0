using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using NJsonSchema;
using VillageAid.Rules.Tests.Cli.Templates;
using VillageAid.Rules.Tests.Receipts;

namespace VillageAid.Rules.Tests.Reporting;

/// <summary><c>evaluate --format ndjson|csv|xlsx</c>.</summary>
public sealed class ExportTests : ReceiptCounty
{
    [Fact]
    public async Task Lines_are_as_their_schema_says_and_have_the_verdicts_of_the_document()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs/verdict-lines.schema.json"));
        var lines = (await Run(Evaluate("ndjson"))).Out.Split('\n');
        using var document = JsonDocument.Parse((await Run(Evaluate("json"))).Out);

        lines[^1].Should().BeEmpty();
        foreach (var line in lines[..^1])
            schema.Validate(line).Should().BeEmpty();
        schema.Validate(lines[1].Replace("\"rule\"", "\"norm\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        lines[0].Should().StartWith("{\"format\":\"villageaid-verdict-lines/1\",\"evaluated\":true,\"asOf\":\"2016-03-31T23:59:59+08:00\",\"period\":");
        lines[1..^2].Should().Equal(document.RootElement.GetProperty("verdicts").EnumerateArray().Select(verdict => JsonSerializer.Serialize(verdict, Plain)));
        lines[^2].Should().Be("{\"verdictCount\":6,\"countByStatus\":{\"Satisfied\":2,\"Violated\":1,\"Undetermined\":1,\"Decided\":2}}");
    }

    [Fact]
    public async Task A_cadre_stands_with_the_team_of_the_posting()
    {
        var lines = (await Run(Evaluate("csv", "--lang", "en"))).Out.Split("\r\n");

        lines[0].Should().StartWith("\ufeffpolicy,rule,title,");
        lines.Should().Contain(line => line.StartsWith("county,每月驻村天数,每月驻村天数,norm,cadre,甲,队1,", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("county,不请假,不请假,norm,cadre,乙,队2,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_posting_of_another_time_and_one_found_untrue_are_not_the_team()
    {
        Write("facts/任职.csv", "任职编号,干部编号,工作队编号,职务,到任日期,离任日期,核实状态", "任1,甲,队1,队员,2016-02-01,无,", "任2,乙,队2,队员,2016-02-01,无,",
            "任3,甲,队2,队员,2015-02-01,2015-03-01,", "任4,乙,队1,队员,2016-02-01,无,不属实");

        var lines = (await Run(Evaluate("csv"))).Out.Split("\r\n");

        lines[1..^1].Select(line => line.Split(',')[6]).Distinct().Should().BeEquivalentTo("队1", "队2");
    }

    [Fact]
    public async Task A_workbook_needs_a_file()
    {
        (await Run(Evaluate("xlsx", "--lang", "en"))).Should().Be((2, "", "VA0008 villageaid evaluate a workbook cannot be written to the screen\n  help: add `--out FILE.xlsx`\n"));

        (await Run(Evaluate("xlsx", "--out", In("a.xlsx")))).Should().Be((0, "", "已写入 ~/a.xlsx\n"));
        (await File.ReadAllBytesAsync(In("a.xlsx")))[..2].Should().Equal("PK"u8.ToArray());
    }

    [Fact]
    public async Task An_unknown_format_is_told_with_those_that_there_are() =>
        (await Run(Evaluate("pdf", "--lang", "en"))).Error.Should().Contain("write text, json, html, ndjson, csv or xlsx");

    [Fact]
    public async Task Several_counties_are_in_one_file()
    {
        Directory.Move(In("facts"), In("一县"));
        Directory.CreateDirectory(In("facts"));
        Directory.Move(In("一县"), In("facts/一县"));
        Write("facts/二县/考勤.csv", "干部编号,日期,在岗状态", "丁,三月,在村");

        var csv = (await Run(Evaluate("csv"))).Out.Split("\r\n");
        csv[0].Should().StartWith("\ufeff县,政策,");
        csv[1..^1].Should().HaveCount(6).And.OnlyContain(line => line.StartsWith("一县,county,", StringComparison.Ordinal) && line.Contains(",队"));

        var (exit, output, _) = await Run(Evaluate("ndjson"));
        exit.Should().Be(2);
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs/verdict-lines.schema.json"));
        output.TrimEnd('\n').Split('\n').SelectMany(line => schema.Validate(line)).Should().BeEmpty();
        output.Should().Contain("{\"format\":\"villageaid-verdict-lines/1\",\"county\":\"二县\",\"evaluated\":false}\n").And.Contain("\"county\":\"一县\",\"evaluated\":true,");

        (await Run(Evaluate("xlsx", "--out", In("a.xlsx")))).Exit.Should().Be(2);
        using var workbook = SpreadsheetDocument.Open(In("a.xlsx"), isEditable: false);
        var texts = TemplateFile.Rows(new TemplateFile(workbook).Find("概况")!).Select(row => string.Join(' ', row)).ToList();
        texts.Should().Contain("二县 数据有错误，没有评价").And.Contain(text => text.StartsWith("一县 county 每月驻村天数 2 2", StringComparison.Ordinal));
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string[] Evaluate(string format, params string[] more) =>
        ["evaluate", "--rules", In("rules/county"), "--facts", In("facts"), "--period", "2016-03", "--format", format, .. more];
}
