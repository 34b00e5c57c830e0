using NJsonSchema;

namespace VillageAid.Rules.Tests.Cli;

/// <summary><c>trace</c> over a small pack, a pack that builds on it, and their tests.</summary>
public sealed class TraceTests : RealToolTest
{
    public TraceTests()
    {
        Write("rules/base/policy.yaml",
            "policy: base",
            "title: {zh: 甲县办法, en: Measure of county A}",
            "jurisdiction: [\"130725\"]",
            "effective: {from: 2016-01-01}",
            "topics: {考勤: attendance, 其他: other}",
            "sources:",
            "  - id: text",
            "    nature: regulation",
            "    title: {zh: 文件, en: Text}",
            "    clauses:",
            "      A-1: {zh: 每月驻村天数, en: days a month, topic: attendance}",
            "      A-2: {zh: 二十天, en: twenty days, topic: 考勤}",
            "      A-3: {zh: 数目, en: a count, topic: other, encoded: false, because: {zh: 只是数据, en: data only}}",
            "      A-4: {zh: 经费, en: 'funds | [x] <b>'}",
            "parameters:",
            "  最低天数: {en: least, unit: day, values: [{from: 2016-01-01, value: 20, clause: A-2}]}",
            "rules:",
            "  - {norm: 驻村天数, clause: A-1, subject: cadre, each: month, requires: 计数(考勤) >= 最低天数}",
            "  - {norm: 又一条, clause: A-4, subject: cadre, each: month, requires: 计数(请假) = 0}");
        Write("rules/base/tests/one.test.yaml",
            "- test: 二十天",
            "  given: {cadre: [甲]}",
            "  period: 2016-03",
            "  expect: {甲: {驻村天数: 缺数据}}",
            "- test: 全看",
            "  given: {cadre: [甲]}",
            "  period: 2016-03",
            "  expect: {甲: {A-1: 缺数据}}");
        Write("rules/top/policy.yaml", "policy: top", "title: 乙", "extends: [base]", "jurisdiction: [\"1307\"]", "effective: {from: 2016-01-01}",
            "rules:", "  - {norm: 自己的, clause: A-4, subject: cadre, each: month, requires: 计数(请假) = 0}");
        Write("rules/top/tests/two.test.yaml",
            "- test: 继承来的",
            "  given: {cadre: [甲]}",
            "  period: 2016-03",
            "  expect: {甲: {驻村天数: 缺数据}}");
    }

    [Fact]
    public async Task Each_clause_has_its_rule_its_parameter_or_the_reason_why_neither_and_its_tests()
    {
        var (exit, output, error) = await Run("trace", In("rules"), "--lang", "en");

        (exit, error).Should().Be((0, ""));
        output.Should().Be("""
            base  Measure of county A
              A-1  days a month
                rule 驻村天数  ~/rules/base/policy.yaml:18:5
                3 tests
              A-2  twenty days
                parameter least  ~/rules/base/policy.yaml:16:3
                3 tests
              A-3  a count
                declared: data only
              A-4  funds | [x] <b>
                rule 又一条  ~/rules/base/policy.yaml:19:5
                rule top/自己的  ~/rules/top/policy.yaml:7:5
                0 tests

              topic       base  all
              attendance     2    2
              other          1    1
              no topic       1    1
              all            4    4

            base: 4 of 4 clauses accounted for: 2 by a rule, 1 by a parameter, 1 declared; 2 with tests
            4 of 4 clauses accounted for: 2 by a rule, 1 by a parameter, 1 declared; 2 with tests

            """);
    }

    [Fact]
    public async Task As_a_page_its_links_lead_from_where_it_stands_and_no_text_is_markup()
    {
        var (exit, _, error) = await Run("trace", In("rules"), "--format", "markdown", "--out", In("clauses.md"));

        (exit, error).Should().Be((0, "已写入 ~/clauses.md\n"));
        File.ReadAllText(In("clauses.md")).Should()
            .Contain("| A-1 | 每月驻村天数<br>days a month | 规则 [驻村天数](rules/base/policy.yaml) | 2 [one](rules/base/tests/one.test.yaml)<br>1 [two](rules/top/tests/two.test.yaml) |")
            .And.Contain("| A-3 | 数目<br>a count | 说明不入规：只是数据<br>data only |  |")
            .And.Contain("""经费<br>funds \| \[x\] &lt;b>""");
    }

    [Fact]
    public async Task As_JSON_it_is_what_its_schema_describes()
    {
        var (_, output, _) = await Run("trace", In("rules"), "--format", "json");

        (await JsonSchema.FromFileAsync(Repository.PathOf("docs/trace.schema.json"))).Validate(output).Should().BeEmpty();
        output.Should().Contain("\"standing\": \"declared\"");
    }

    [Fact]
    public async Task Packs_with_errors_are_not_traced()
    {
        Write("rules/bad/policy.yaml", "policy: bad", "titel: x");

        var (exit, output, error) = await Run("trace", In("rules"));

        (exit, output).Should().Be((2, ""));
        error.Should().Contain("~/rules/bad/policy.yaml:2:1").And.EndWith("规则包有错误，没有列出条款。\n");
    }

    [Fact]
    public async Task A_test_file_with_a_mistake_is_told()
    {
        Write("rules/top/tests/two.test.yaml", "- test: 错", "  givn: {}");

        var (exit, _, error) = await Run("trace", In("rules"));

        exit.Should().Be(2);
        error.Should().Contain("two.test.yaml:2:3");
    }
}
