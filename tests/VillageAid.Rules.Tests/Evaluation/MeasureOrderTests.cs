using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.WithdrawOrWarn;
using static VillageAid.Rules.Tests.Evaluation.RuleKinds;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>How severe measures are, and which one makes which needless.</summary>
public class MeasureOrderTests
{
    private const string Order = """
        措施:
          由轻到重: [诫勉谈话, 退回, 问责]
          取代: {问责: 退回, 退回: 诫勉谈话}
        """;

    private const string Unset = "未定: 原文没有说明";

    [Fact]
    public void The_strongest_stands_first_and_what_it_supersedes_is_shown()
    {
        var result = Decide(Order, Unset, World(Appraised(), Poor()));

        result.Of(Warn).Status.Should().Be(VerdictStatus.Recommended);
        result.Of(Warn).Recommends.Single().SupersededBy.Should().Be(new SupersedingMeasure("return", result.Of(Withdraw).Recommends.Single().Term, Withdraw));
        result.Of(Withdraw).Recommends.Single().SupersededBy.Should().BeNull();
        var measures = result.Measures.Should().ContainSingle().Which;
        (measures.Subject.ToString(), measures.Strongest!.Rule, measures.Strongest.Citations.Single().Clause).Should().Be(("cadre:甲", Withdraw, "MX2019-4-10"));
        (measures.Further.Count, measures.Superseded.Single().Rule, measures.Taken.Count).Should().Be((0, Warn, 0));
    }

    [Fact]
    public void What_was_taken_is_counted_apart_and_supersedes_too()
    {
        var measures = Decide(Order, Unset, World(Appraised(), Poor(), Taken(MeasureKind.Return, finding: null))).Measures.Single();
        (measures.Strongest, measures.Taken.Single().Rule, measures.Superseded.Single().Rule).Should().Be(((RuleMeasure?)null, Withdraw, Warn));
    }

    [Fact]
    public void Superseding_reaches_through()
    {
        var rules = TwoRules.Replace("建议: 退回", "建议: 问责", StringComparison.Ordinal);
        Decide(Order, Unset, World(Appraised(), Poor()), rules: rules).Of(Warn).Recommends.Single().SupersededBy!.Measure.Should().Be("accountability");
    }

    [Fact]
    public void What_one_clause_asks_for_together_all_stands()
    {
        var rules = TwoRules.Replace("建议: 退回", "建议: [退回, 诫勉谈话]", StringComparison.Ordinal);
        Decide(Order, Unset, World(Appraised()), rules: rules).Of(Withdraw).Recommends.Should().AllSatisfy(one => one.SupersededBy.Should().BeNull());
    }

    [Fact]
    public void Of_a_conflict_that_is_open_nothing_is_superseded() =>
        Decide(Order + "\n" + Declared, Unset, World(Appraised(), Poor())).Measures.Should().BeEmpty();

    [Fact]
    public void What_the_ladder_does_not_name_is_milder_and_never_the_strongest()
    {
        var rules = TwoRules.Replace("建议: 退回", "建议: [表彰, 诫勉谈话]", StringComparison.Ordinal);
        var measures = Decide("措施: {由轻到重: [诫勉谈话]}", Unset, World(Appraised()), rules: rules).Measures.Single();
        (measures.Strongest!.Measure.Measure, measures.Further.Single().Measure.Measure).Should().Be(("admonitionTalk", "commendation"));
    }

    [Fact]
    public void Without_a_ladder_nothing_is_called_the_strongest() => Decide("", Unset, World(Appraised(), Poor())).Measures.Should().BeEmpty();

    [Fact]
    public void A_pack_adds_measures_of_its_own()
    {
        var rules = TwoRules.Replace("建议: 退回", "建议: 停发补助", StringComparison.Ordinal);
        const string Own = """
            词汇: {取值: {处理措施.措施: [{中文: 停发补助, 英文: allowanceStopped}]}}
            措施: {由轻到重: [诫勉谈话, 停发补助], 取代: {停发补助: 诫勉谈话}}
            """;
        var result = Decide(Own, Unset, World(Appraised(), Poor()), rules: rules);
        result.Measures.Single().Strongest!.Measure.Measure.Should().Be("allowanceStopped");
        result.Of(Warn).Recommends.Single().SupersededBy!.Rule.Should().Be(Withdraw);
    }

    [Fact]
    public void The_report_says_it_in_both_languages()
    {
        var open = Decide(Declared, Unset, World(Appraised(), Poor()));
        var settled = Decide(Declared, Set("直接"), World(Appraised(), Poor()));
        var ordered = Decide(Order, Unset, World(Appraised(), Poor()));
        Text(open, Language.Zh).Should().Contain("条款冲突 C2：先警告还是直接撤回，原文前后不一；没有定下以哪一条为准，由人研判").And.Contain("MX2019-5-10d 工作表现差的通报诫勉");
        Text(settled, Language.En).Should().Contain("warn first or withdraw at once; this rule gives way to").And.Contain("settled by: 直接撤回方式 = 直接 (assumed: 县委: 试行)");
        Text(ordered, Language.Zh).Should().Contain("    最重：退回（考核不合格直接撤回，MX2019-4-10，").And.Contain("已被取代：诫勉谈话（初次问题通报诫勉，MX2019-5-10d，").And.Contain("由退回取代");
    }

    [Fact]
    public async Task The_json_is_as_the_schema_says()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.PathOf("docs/verdict.schema.json"));
        var facts = World(Appraised(), Poor());
        foreach (var (result, part) in new[] { (Decide(Declared, Unset, facts), "\"effect\": \"unsettled\""), (Decide(Declared, Set("直接"), facts), "\"effect\": \"yields\""), (Decide(Order, Unset, facts), "\"strongest\": [\n        {") })
        {
            using var stream = new MemoryStream();
            JsonReport.Write(result, stream);
            var json = System.Text.Encoding.UTF8.GetString(stream.ToArray());
            schema.Validate(json).Should().BeEmpty();
            json.Should().Contain(part);
        }
    }

    private static string Text(EvaluationResult result, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(result, writer, language);
        return writer.ToString();
    }
}
