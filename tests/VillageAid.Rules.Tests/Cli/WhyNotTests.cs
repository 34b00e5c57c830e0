using System.Text.Json;
using NJsonSchema;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Cli;

/// <summary><c>explain --why-not</c> with the library behind it, over one cadre's March.</summary>
public sealed class WhyNotTests : RealToolTest
{
    public WhyNotTests()
    {
        Write("rules/policy.yaml",
            "policy: demo",
            "title: {zh: 示例, en: demo}",
            "jurisdiction: [\"130725\"]",
            "effective: {from: 2016-01-01}",
            "sources:",
            "  - {id: s, nature: regulation, title: {zh: 驻村办法, en: the measure}, issuer: 县, clauses: {D-1: {zh: 每月驻村不少于二十天, en: twenty days a month}}}",
            "rules:",
            "  - {norm: 每月驻村, title: {zh: 每月驻村天数, en: days in the village}, clause: D-1, subject: cadre, each: month, modality: must, requires: '计数(考勤[在岗状态 = \"在村\"]) >= 20'}",
            "  - {norm: 不得走读, title: {zh: 不得走读, en: no commuting}, clause: D-1, subject: cadre, each: month, modality: must, forbids: '有(问题认定[问题代码 = \"走读\"])'}");
        Write("facts/干部.csv", "干部编号,干部类别", "甲,驻村干部");
        Write("facts/村.csv", "村编号,县", "村1,130725");
        Write("facts/工作队.csv", "工作队编号,派驻村编号", "队1,村1");
        Write("facts/任职.csv", "任职编号,干部编号,工作队编号,到任日期,离任日期", "任1,甲,队1,2016-01-04,无");
        Write("facts/问题认定.csv", "问题编号,对象,对象类别,问题代码,认定日期,核实状态", "问1,甲,干部,走读,2016-03-10,属实");
        Write("facts/考勤.csv", ["干部编号,日期,在岗状态", .. Enumerable.Range(1, 31).Select(day => $"甲,2016-03-{day:00},{(day <= 19 ? "在村" : "缺岗")}")]);
    }

    private string[] Explain(params string[] further) =>
        ["explain", "--rules", In("rules"), "--facts", In("facts"), "--period", "2016-03", "--subject", "cadre:甲", .. further];

    [Fact]
    public async Task The_person_reads_what_would_have_been_enough_and_what_stands()
    {
        var (exit, output, error) = await Run(Explain("--why-not"));

        (exit, error).Should().Be((0, ""));
        output.Should().Be("""
            每月驻村天数（干部 甲，2016年3月）：违反。怎样才会不同？
              符合（办法1）：
                本应：再有1天考勤：在岗状态 = 在村（2016-03-20）

            不得走读（干部 甲，2016年3月）：违反。怎样才会不同？
              符合或未发现：没有可以改变的，以下认定不变：
                问题认定 问1：有权机关已经认定，不能当作没有

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task It_is_said_in_English_too()
    {
        var (_, output, _) = await Run(Explain("--why-not", "--rule", "每月驻村", "--lang", "en"));

        output.Should().Be("""
            days in the village (cadre 甲, March 2016): Violated. What would change it?
              Satisfied (way 1):
                would have needed: 1 more day of attendanceDay with status = present (2016-03-20)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Programs_read_the_records()
    {
        var (exit, output, _) = await Run(Explain("--why-not", "--rule", "每月驻村", "--format", "json"));

        exit.Should().Be(0);
        var answer = JsonDocument.Parse(output).RootElement.GetProperty("answers")[0];
        var change = answer.GetProperty("ways")[0].GetProperty("sets")[0].GetProperty("changes")[0];
        (answer.GetProperty("status").GetString(), change.GetProperty("mood").GetString(), change.GetProperty("count").GetInt32()).Should().Be(("Violated", "wouldHaveNeeded", 1));
        change.GetProperty("facts")[0].GetProperty("fields").ToString().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be("{\"cadreId\":\"甲\",\"date\":\"2016-03-20\",\"status\":\"present\"}");
    }

    [Fact]
    public async Task Json_is_as_the_schema_says()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs/changes.schema.json"));

        schema.Validate((await Run(Explain("--why-not", "--format", "json"))).Out).Should().BeEmpty();
        Words("kind").Should().BeEquivalentTo(Enum.GetNames<ChangeKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));
        Words("mood").Should().BeEquivalentTo(Enum.GetNames<ChangeMood>().Select(JsonNamingPolicy.CamelCase.ConvertName));
        schema.Definitions["status"].Enumeration.Should().BeEquivalentTo(Enum.GetNames<VerdictStatus>());

        IEnumerable<object?> Words(string property) => schema.Definitions["change"].Properties[property].Enumeration;
    }

    [Fact]
    public async Task A_status_may_be_named_in_either_language()
    {
        (await Run(Explain("--wanted", "符合", "--rule", "每月驻村"))).Out.Should().Contain("本应：再有1天考勤");
        (await Run(Explain("--wanted", "notapplicable", "--rule", "每月驻村"))).Out.Should().Contain("补充或改变可以改变的记录，都不会得出这个判定");
    }

    [Fact]
    public async Task A_status_that_there_is_not_is_refused()
    {
        var (exit, _, error) = await Run(Explain("--wanted", "好"));

        exit.Should().Be(2);
        error.Should().Contain("没有名为 `好` 的判定");
    }
}
