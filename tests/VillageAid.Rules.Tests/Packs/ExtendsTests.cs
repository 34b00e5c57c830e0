using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Packs;

public class ExtendsTests
{
    [Fact]
    public void A_pack_that_is_only_extended_is_no_policy() =>
        PackCase.Sound(PackCase.Adopter()).Ids.Should().Equal("新县");

    [Fact]
    public void Its_rules_are_judged_for_the_place_of_who_extends_it_and_cite_as_before()
    {
        var facts = PackCase.World(PackCase.Month(19, 2));
        var verdicts = PackCase.Judge(PackCase.Sound(PackCase.Adopter()), facts);

        verdicts.Select(verdict => verdict.Rule).Should().Equal("每月驻村天数", "住村过半", "每日签到");
        verdicts.Should().OnlyContain(verdict => verdict.Policy == "新县" && !verdict.IsComposite);
        verdicts.Of("每月驻村天数").Should().Match<Verdict>(verdict => verdict.Status == VerdictStatus.NeedsReview && verdict.Citations[0].Clause == "Y-1");
        verdicts.Of("每月驻村天数").Reason.Place.Source.Path.Should().Be("源县/policy.yaml");
    }

    // With nothing decided over it, extending a pack changes whose verdicts they are and nothing else.
    [Theory]
    [InlineData(19, 2)]
    [InlineData(21, 0)]
    [InlineData(3, 1)]
    public void Without_a_decision_every_verdict_is_that_of_the_source(int present, int leave)
    {
        var facts = Evaluation.Case.Posted().Concat(PackCase.Month(present, leave)).ToList();
        var alone = PackCase.Judge(PackCase.Sound(PackCase.Source), facts);
        var extended = PackCase.Judge(PackCase.Sound(PackCase.Adopter(county: "130725")), facts);

        extended.Should().BeEquivalentTo(alone.Select(verdict => verdict with { Policy = "新县" }), options => options.WithStrictOrdering());
        extended.Should().HaveCount(3);
    }

    [Fact]
    public void A_pack_sees_the_names_of_those_below_its_own_and_their_clauses()
    {
        var policies = PackCase.Sound(PackCase.Adopter("""
            规则:
              - {规范: 多住两天, 条款: Y-1, 对象: 干部, 每: 月, 要求: 驻村天数 >= 最低驻村天数 + 2}
              - {规范: 两样都要, 条款: Y-1, 对象: 干部, 每: 月, 要求: 符合(住村过半) 且 符合(多住两天)}
            """));
        var verdicts = PackCase.Judge(policies, PackCase.World(PackCase.Month(24)));

        verdicts.Of("多住两天").Status.Should().Be(VerdictStatus.Satisfied);
        verdicts.Of("两样都要").Status.Should().Be(VerdictStatus.Violated);
    }

    // What a base's author meant is not what somebody above means by the same word.
    [Fact]
    public void Packs_beside_each_other_may_use_one_name_for_different_things()
    {
        var other = PackCase.Pack("他县", """
            政策: 他县
            来源: [{编号: 甲, 性质: 法规, 标题: 他县办法, 条款: {T-1: 每月十天}}]
            参数:
              最低驻村天数: {单位: day, 取值: [{值: 10, 条款: T-1}]}
            指标:
              驻村天数: {单位: day, 对象: 干部, 值: '计数(考勤[签到])'}
            规则:
              - {规范: 十天, 条款: T-1, 对象: 干部, 每: 月, 要求: 驻村天数 >= 最低驻村天数}
            """);
        var load = new PolicyEngine().Load([PackCase.Adopter(extends: "[源县, 他县]")], bases: [PackCase.Source, other]);
        load.Diagnostics.Should().BeEmpty();
        var verdicts = PackCase.Judge(load.Policies, PackCase.World(PackCase.Month(12)));

        verdicts.Of("十天").Status.Should().Be(VerdictStatus.Satisfied);
        verdicts.Of("每月驻村天数").Status.Should().Be(VerdictStatus.Violated);
        verdicts.Should().OnlyContain(verdict => verdict.IsComposite);
    }

    [Fact]
    public void A_pack_that_is_come_to_on_two_ways_is_there_once()
    {
        var load = new PolicyEngine().Load(
            [PackCase.Adopter(id: "丁", extends: "[乙, 丙]")], bases: [PackCase.Source, PackCase.Adopter(id: "乙"), PackCase.Adopter(id: "丙")]);

        load.Diagnostics.Should().BeEmpty();
        PackCase.Judge(load.Policies, PackCase.World(PackCase.Month(12))).Select(verdict => verdict.Rule).Should().Equal("每月驻村天数", "住村过半", "每日签到");
    }

    [Fact]
    public void A_pack_without_rules_is_no_mistake()
    {
        var library = PackCase.Pack("常用", "政策: 常用\n指标:\n  天数: {对象: 干部, 单位: day, 值: '计数(考勤)'}\n");
        var load = new PolicyEngine().Load([library, PackCase.Pack("新县", """
            政策: 新县
            继承: 常用
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 一天}}]
            规则: [{规范: 一天, 条款: A-1, 对象: 干部, 每: 月, 要求: 天数 >= 1}]
            """)]);

        load.Diagnostics.Should().BeEmpty();
        load.Policies.Ids.Should().Equal("常用", "新县");
        PackCase.Judge(load.Policies, PackCase.World(PackCase.Month(1))).Should().ContainSingle();
    }

    [Fact]
    public void Both_have_to_be_in_force()
    {
        var policies = PackCase.Sound(PackCase.Adopter("施行: {起: 2015-01-01, 止: 2016-03-31}"));

        PackCase.Judge(policies, PackCase.World(PackCase.Month(1, month: "2015-12")), "2015-12").Should().BeEmpty();
        PackCase.Judge(policies, PackCase.World(PackCase.Month(1)), "2016-03").Should().NotBeEmpty();
        PackCase.Judge(policies, PackCase.World(PackCase.Month(1, month: "2016-04")), "2016-04").Should().BeEmpty();
    }

    [Fact]
    public void Who_names_no_place_has_that_of_what_it_extends()
    {
        var policies = PackCase.Sound(PackCase.Pack("新县", "政策: 新县\n继承: 源县\n"));

        PackCase.Judge(policies, PackCase.World(PackCase.Month(1))).Should().BeEmpty();
        PackCase.Judge(policies, [.. Evaluation.Case.Posted(), .. PackCase.Month(1)]).Should().NotBeEmpty();
    }

    [Fact]
    public void Two_counties_in_one_run_never_mix()
    {
        var policies = PackCase.Sound(PackCase.Source, PackCase.Adopter("设定:\n  请假计算方式: {值: 计入, 设定人: 新县组织部, 理由: 县里定的}\n"));
        var facts = Evaluation.Case.Posted("甲", "130726").Concat(Evaluation.Case.Posted("乙", "130725")).Concat(PackCase.Month(19, 2)).Concat(PackCase.Month(19, 2, cadre: "乙"));
        var verdicts = PackCase.Judge(policies, facts);

        verdicts.Where(verdict => verdict.Policy == "新县").Should().OnlyContain(verdict => verdict.Subject.Id == "甲").And.HaveCount(3);
        verdicts.Where(verdict => verdict.Policy == "源县").Should().OnlyContain(verdict => verdict.Subject.Id == "乙").And.HaveCount(3);
        verdicts.Where(verdict => verdict.Policy == "新县").Of("每月驻村天数").Status.Should().Be(VerdictStatus.Satisfied);
        verdicts.Where(verdict => verdict.Policy == "源县").Of("每月驻村天数").Status.Should().Be(VerdictStatus.NeedsReview);
    }

    [Fact]
    public void A_week_begins_as_the_pack_of_the_rule_says_unless_it_is_said_above()
    {
        var weekly = PackCase.Pack("周县", """
            政策: 周县
            日历: {周起始: 周起始日}
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 一天}}]
            参数: {周起始日: {类型: 星期, 可选: [星期一, 星期日], 取值: [{值: 星期日, 条款: A-1}]}}
            规则: [{规范: 一天, 条款: A-1, 对象: 干部, 每: 周, 要求: 有(考勤)}]
            """);
        // A Sunday: of the week before by ISO, of the week that it begins here.
        var facts = PackCase.World([Evaluation.Case.Day(13)]);
        Verdict Week(string sections) =>
            PackCase.Judge(new PolicyEngine().Load([PackCase.Adopter(sections, extends: "周县")], bases: [weekly]).Policies, facts, "2016-W11").Of("一天", "2016-W11");

        Week("").Status.Should().Be(VerdictStatus.Satisfied);
        Week("日历: {周起始: 本县起始日}\n参数: {本县起始日: {类型: 星期, 可选: [星期一], 取值: [{值: 星期一, 条款: A-1}]}}\n").Status.Should().Be(VerdictStatus.Undetermined);
    }

    [Fact]
    public void What_a_base_declares_is_in_the_vocabulary()
    {
        var words = PackCase.Pack("词汇包", "政策: 词汇包\n词汇: {字段: {考勤: {午间打卡: {英文: noonCheckIn, 类型: 是非}}}}\n");
        var load = new PolicyEngine().Load([PackCase.Pack("新县", """
            政策: 新县
            继承: 词汇包
            来源: [{编号: 甲, 性质: 法规, 标题: 办法, 条款: {A-1: 一天}}]
            规则: [{规范: 午间, 条款: A-1, 对象: 干部, 每: 月, 要求: '有(考勤[午间打卡])'}]
            """)], bases: [words]);

        load.Diagnostics.Should().BeEmpty();
        load.Policies.Vocabulary.FindType("考勤")!.Find("午间打卡").Should().NotBeNull();
    }

    [Fact]
    public void The_mistakes_of_a_base_are_told_once_and_spoil_what_extends_it()
    {
        var broken = PackCase.Pack("坏县", "政策: 坏县\n指标:\n  天数: {对象: 干部, 值: 计数(考情)}\n");
        var load = new PolicyEngine().Load([PackCase.Adopter(id: "乙", extends: "坏县"), PackCase.Adopter(id: "丙", extends: "坏县"), PackCase.Source], bases: [broken]);

        load.Diagnostics.Select(item => $"{item.Code} {item.Path}").Should().Equal("VA0301 坏县/policy.yaml");
        load.Policies.Ids.Should().Equal("源县");
    }

    [Fact]
    public void The_mistakes_of_packs_that_nobody_extends_are_nobodys_business() =>
        new PolicyEngine().Load([PackCase.Source], bases: [PackCase.Pack("坏县", "政策: 坏县\n乱: 1\n")]).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("源", "VA0490")]
    [InlineData("../源县", "VA0336")]
    [InlineData("..", "VA0336")]
    [InlineData("/etc", "VA0336")]
    [InlineData("新县", "VA0491")]
    public void An_id_leads_to_no_other_place(string id, string code) =>
        PackCase.Codes(PackCase.Adopter("规则: [{规范: 甲, 条款: Y-1, 对象: 干部, 每: 月, 要求: 驻村天数 >= 1}]", extends: id)).Should().Equal(code);

    [Fact]
    public void A_circle_is_told_once_whoever_comes_first()
    {
        var (one, two, three) = (PackCase.Adopter(id: "甲", extends: "乙"), PackCase.Adopter(id: "乙", extends: "丙"), PackCase.Adopter(id: "丙", extends: "甲"));
        var messages = new[] { new[] { one, two, three }, [three, one, two], [two] }
            .Select(packs => new PolicyEngine().Load(packs, bases: [one, two, three]).Diagnostics.Select(item => item.ToString(Language.En)).ToList()).ToList();

        messages[0].Should().ContainSingle().Which.Should().StartWith("VA0491 丙/policy.yaml:4:5 packs extend each other in a circle: 丙 → 甲 → 乙 → 丙");
        messages.Should().AllSatisfy(list => list.Should().Equal(messages[0]));
    }
}
