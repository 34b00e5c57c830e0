using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>What an open verdict lists as missing: all that has to be supplied, and nothing else.</summary>
public class MissingTests
{
    private const string Born = "干部 甲 的出生年";
    private const string Rank = "干部 甲 的职级";
    private const string Kind = "干部 甲 的干部类别";

    [Theory]
    [InlineData("出生年 > 1980 且 职级 = \"科级\"", Born, Rank)]
    [InlineData("出生年 > 1980 或 职级 = \"科级\"", Born, Rank)]
    [InlineData("出生年 > 1980 或 出生年 > 1980", Born)]
    [InlineData("出生年 > 1980 或 (出生年 > 1980 且 职级 = \"科级\")", Born)]
    [InlineData("(职级 = \"科级\" 或 出生年 > 1980) 且 出生年 > 1980", Born)]
    [InlineData("非(出生年 > 1980) 且 (非(出生年 > 1980) 或 职级 = \"科级\")", Born)]
    [InlineData("出生年 > 1980 或 (出生年 > 1990 且 职级 = \"科级\")", Born, Rank)]
    [InlineData("if 干部类别 = \"县领导\" then 出生年 > 1980 else 职级 = \"科级\"", Born, Rank, Kind)]
    [InlineData("if 干部类别 = \"县领导\" then 出生年 > 1980 else (干部类别 = \"县领导\" 且 职级 = \"科级\")", Born, Kind)]
    [InlineData("出生年 > 1980 或 (有(考勤) 且 没有(考勤))", Born)]
    public void What_cannot_matter_is_not_asked_for(string condition, params string[] expected) =>
        Missing($"对象: 干部\n每: month\n要求: '{condition}'", [.. Case.Posted(), Case.Day(1)]).Should().BeEquivalentTo(expected);

    // `出生年 > 1980` and `出生年 > 1990` are two conditions on one field: that the second implies the first is not seen, and nothing is left out.
    [Fact]
    public void Whether_it_applies_and_what_it_asks_are_asked_for_together()
    {
        Missing("对象: 干部\n每: month\n适用: '出生年 > 1980'\n要求: '职级 = \"科级\"'", Case.Posted()).Should().BeEquivalentTo(Born, Rank);
        Missing("对象: 干部\n每: month\n除非: '出生年 > 1980'\n要求: '职级 = \"科级\"'", Case.Posted()).Should().BeEquivalentTo(Born, Rank);
        Missing("对象: 干部\n每: month\n适用: '出生年 > 1980'\n要求: '有(考勤)'", [.. Case.Posted(), Case.Day(1)]).Should().Equal(Born);
        Missing("对象: 干部\n每: month\n适用: '出生年 > 1980'\n要求: '出生年 > 1980 或 职级 = \"科级\"'", Case.Posted()).Should().Equal(Born);
    }

    [Fact]
    public void An_alleged_record_that_is_referred_to_may_be_rebutted_and_is_missing_then()
    {
        IReadOnlyList<Fact> facts = [.. Case.Posted().Where(fact => fact is not Cadre), new Cadre { CadreId = "甲", HomeOrgId = "局1" }, new Organization { OrgId = "局1", Roles = [OrganizationRole.DispatchingUnit], PlaceCode = "130725", Confirmation = Confirmation.Alleged }];
        Missing("对象: 干部\n每: month\n要求: 派出单位.县直部门", facts).Should().BeEquivalentTo("单位 局1", "单位 局1 的核实", "单位 局1 的县直部门");
    }

    [Fact]
    public void What_a_doubtful_record_leaves_open_is_open_once_it_is_confirmed()
    {
        IReadOnlyList<Fact> facts = [.. Case.Posted(), new AttendanceDay { CadreId = "甲", Date = new(2016, 3, 31), Confirmation = Confirmation.Alleged }];
        Missing("对象: 干部\n每: day\n要求: '有(考勤[住在村])'", facts).Should().BeEquivalentTo("考勤 甲 2016-03-31", "考勤 甲 2016-03-31 的核实", "考勤 甲 2016-03-31 的住在村");
    }

    [Fact]
    public void Branches_that_are_open_alike_may_still_come_to_differ()
    {
        var missing = Missing("对象: 干部\n每: month\n要求: '(if 干部类别 = \"县领导\" then 计数(问题认定) else 计数(处理措施)) > 1'", Case.Posted());
        missing.Should().BeEquivalentTo(Kind, "台账齐全：问题认定 甲 2016-03-01..2016-03-31", "台账齐全：处理措施 甲 2016-03-01..2016-03-31");
    }

    [Fact]
    public void A_ledger_since_ever_is_closed_by_a_statement_that_reaches_back_to_the_beginning()
    {
        const string Rule = "对象: 干部\n每: as-of\n要求: '有(问题认定)'";
        Missing(Rule, Case.Posted()).Should().Equal("台账齐全：问题认定 甲 1949-10-01..2016-03-31");
        Missing(Rule, [.. Case.Posted(), Case.Complete("问题认定", "甲", new(1949, 10, 1), new(2015, 12, 31)), Case.Complete("问题认定", "甲", new(2016, 1, 1))]).Should().BeEmpty();
        Missing(Rule, [.. Case.Posted(), Case.Complete("问题认定", "甲", new(2010, 1, 1))]).Should().ContainSingle();
    }

    [Fact]
    public void Records_that_could_only_belong_to_others_are_not_asked_for() =>
        Missing("对象: 村\n每: month\n要求: '有(规划计划)'", Case.Posted()).Should().Equal("规划计划 村甲 村规划");

    private static IEnumerable<string> Missing(string rule, IEnumerable<Fact> facts) =>
        Case.Judge(Case.Pack(rule), facts).Last().Reason.Missing.Select(item => item.Name.Zh);
}
