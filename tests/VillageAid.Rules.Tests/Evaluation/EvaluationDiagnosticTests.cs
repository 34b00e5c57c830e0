using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>What only policy and data together show: that they are of different places or times.</summary>
public class EvaluationDiagnosticTests
{
    private static readonly PolicySet Duty = Case.Pack("""
        对象: 干部
        每: 月
        要求: 有(考勤)
        """, "施行: {起: 2016-01-22, 止: 2016-12-31}");

    [Fact]
    public void Data_of_another_county_gets_a_warning_instead_of_verdicts() =>
        Warnings(Case.March, "130726").Should().Equal("VA0450 policy.yaml 政策 `示例` 的适用地区（130725）里没有考核对象\n  建议：核对数据的地区代码，或换一个政策");

    [Fact]
    public void A_period_outside_the_policys_time_gets_a_warning() =>
        Warnings(Period.Parse("2017-03"), "130725").Should().Equal("VA0451 policy.yaml 政策 `示例` 在 2017-03-01..2017-03-31 没有施行（施行期 2016-01-22..2016-12-31）\n  建议：核对期间，或换一个政策");

    [Fact]
    public void A_period_that_the_policy_governs_only_in_part_gets_the_same_warning() =>
        Warnings(Period.Parse("2016-01"), "130725").Should().ContainSingle().Which.Should().StartWith("VA0451 ");

    [Fact]
    public void Where_they_go_together_nothing_is_said() => Warnings(Case.March, "130725").Should().BeEmpty();

    private static IEnumerable<string> Warnings(Period period, string county) =>
        new PolicyEngine().Evaluate(Duty, FactSet.Of(Case.Posted(county: county)), period).Diagnostics
            .Where(item => item.Severity == DiagnosticSeverity.Warning).Select(item => item.ToString());
}
