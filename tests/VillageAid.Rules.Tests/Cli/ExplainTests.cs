using System.Text.Json;
using NJsonSchema;

namespace VillageAid.Rules.Tests.Cli;

/// <summary><c>explain</c> with the library behind it, over one cadre's March.</summary>
public sealed class ExplainTests : RealToolTest
{
    public ExplainTests()
    {
        Write("rules/policy.yaml",
            "policy: demo",
            "title: {zh: 示例, en: demo}",
            "jurisdiction: [\"130725\"]",
            "effective: {from: 2016-01-01}",
            "sources:",
            "  - {id: s, nature: regulation, title: {zh: 驻村办法, en: the measure}, issuer: 县, clauses: {D-1: {zh: 每月驻村不少于二十天, en: twenty days a month}, D-2: {zh: 县领导到村, en: county leaders visit}}}",
            "rules:",
            "  - {norm: 每月驻村, title: {zh: 每月驻村天数, en: days in the village}, clause: D-1, subject: cadre, each: month, modality: must, requires: '计数(考勤[在岗状态 = \"在村\"]) >= 20'}",
            "  - {norm: 领导到村, title: {zh: 县领导到村, en: county leaders visit}, clause: D-2, subject: cadre, each: month, modality: must, applies: '干部类别 = \"县领导\"', requires: '有(考勤[住在村])'}",
            "  - {norm: 工作队周报, title: {zh: 工作队周报, en: the weekly report of teams}, clause: D-1, subject: team, each: week, modality: must, requires: '有(报送)'}");
        Write("facts/干部.csv", "干部编号,干部类别", "甲,驻村干部", "甲二,驻村干部");
        Write("facts/村.csv", "村编号,县", "村1,130725");
        Write("facts/工作队.csv", "工作队编号,派驻村编号", "队1,村1");
        Write("facts/任职.csv", "任职编号,干部编号,工作队编号,到任日期,离任日期", "任1,甲,队1,2016-01-04,无");
        Write("facts/考勤.csv", ["干部编号,日期,在岗状态", .. Enumerable.Range(1, 31).Select(day => $"甲,2016-03-{day:00},{(day <= 19 ? "在村" : "缺岗")}")]);
    }

    private string[] Explain(params string[] further) =>
        ["explain", "--rules", In("rules"), "--facts", In("facts"), "--period", "2016-03", "--subject", "cadre:甲", .. further];

    [Fact]
    public async Task The_person_reads_what_was_asked_what_was_found_and_how_to_object()
    {
        var (exit, output, error) = await Run(Explain());

        (exit, error).Should().Be((0, ""));
        output.Should().Contain("每月驻村天数（2016年3月）：没有达到要求").And.Contain("19天").And.Contain("“每月驻村不少于二十天”，出自《驻村办法》（条款编号 D-1）；这是正式规定")
            .And.Contain("如果您觉得不对").And.NotContain("policy.yaml");
    }

    [Fact]
    public async Task Conditions_are_said_in_words_and_not_in_the_language_of_rules()
    {
        var (_, chinese, _) = await Run(Explain());
        var (_, english, _) = await Run(Explain("--lang", "en"));

        chinese.Should().Contain("在岗状态是在村的考勤的数目不少于20（查到19天，对照20）").And.NotContain("计数(");
        english.Should().Contain("the number of attendance days with (status is present) is at least 20 (19 days found, compared with 20)").And.NotContain("计数(");
    }

    [Fact]
    public async Task Json_is_as_the_schema_says_with_the_evidence_of_each_condition()
    {
        var (_, output, _) = await Run(Explain("--rule", "每月驻村", "--format", "json"));

        (await JsonSchema.FromFileAsync(Repository.PathOf("docs/verdict.schema.json"))).Validate(output).Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        var reason = json.RootElement.GetProperty("verdicts")[0].GetProperty("reason");
        // Without a statement that all are in, each day shows that there is no other record of it.
        var days = reason.GetProperty("conditions")[0].GetProperty("evidence").EnumerateArray().Single(type => type.GetProperty("type").GetString() == "attendanceDay");
        days.GetProperty("keys").GetArrayLength().Should().Be(31);
        reason.GetProperty("evidence").EnumerateArray().Select(record => record.GetProperty("type").GetString()).Distinct().Should().Equal("assignment", "attendanceDay", "cadre", "team", "village");
    }

    [Fact]
    public async Task A_rule_that_does_not_apply_says_why_not()
    {
        var (_, output, _) = await Run(Explain());

        output[output.IndexOf("不适用的：", StringComparison.Ordinal)..].Should().Contain("县领导到村（2016年3月）").And.Contain("查到驻村干部");
    }

    [Fact]
    public async Task The_reviewer_reads_the_line_of_every_rule()
    {
        var (exit, output, _) = await Run(Explain("--audience", "reviewer", "--lang", "en"));

        exit.Should().Be(0);
        output.Should().Contain("[Violated] 每月驻村").And.Contain("[Not applicable] 领导到村").And.Contain("rule: ~/rules/policy.yaml:8:").And.Contain("rule: ~/rules/policy.yaml:9:");
    }

    [Theory]
    [InlineData("每月驻村")]
    [InlineData("每月驻村天数")]
    [InlineData("Days in the village")]
    public async Task A_rule_is_asked_for_by_its_id_or_title(string rule)
    {
        var (_, output, _) = await Run(Explain("--rule", rule, "--format", "json"));

        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("verdicts").EnumerateArray().Select(verdict => verdict.GetProperty("rule").GetString()).Should().Equal("每月驻村");
    }

    [Fact]
    public async Task Unknown_rules_and_subjects_are_told_with_the_nearest()
    {
        (await Run(Explain("--rule", "每月住村"))).Should().Be((2, "", "VA0008 villageaid explain 没有名为 `每月住村` 的规则\n  建议：是不是 `每月驻村`？\n"));
        var (exit, _, error) = await Run("explain", "--rules", In("rules"), "--facts", In("facts"), "--period", "2016-03", "--subject", "cadre:甲三", "--lang", "en");
        (exit, error).Should().Be((2, "VA0008 villageaid explain the facts have no cadre with the id `甲三`\n  help: did you mean `cadre:甲二`?\n"));
    }

    [Fact]
    public async Task A_rule_about_others_says_so()
    {
        var (exit, _, error) = await Run(Explain("--rule", "工作队周报"));

        (exit, error).Should().Be((0, "规则“工作队周报”管的是工作队，不是干部。\n"));
    }

    [Theory]
    [InlineData("--audience", "boss", "VA0008 villageaid explain there is no audience `boss`\n  help: write person or reviewer\n")]
    [InlineData("--format", "xml", "VA0008 villageaid explain there is no output format `xml`\n  help: write text or json\n")]
    public async Task A_wrong_choice_is_told(string option, string value, string expected) =>
        (await Run(Explain(option, value, "--lang", "en"))).Should().Be((2, "", expected));

    [Fact]
    public async Task A_folder_of_counties_is_refused()
    {
        Directory.CreateDirectory(In("counties"));
        Directory.Move(In("facts"), In("counties/一县"));

        var (exit, _, error) = await Run("explain", "--rules", In("rules"), "--facts", In("counties"), "--period", "2016-03", "--subject", "cadre:甲", "--lang", "en");

        (exit, error).Should().Be((2, "VA0008 --facts `~/counties` holds several counties; it is open in which one the subject is\n  help: name one of them, for example ~/counties/一县\n"));
    }
}
