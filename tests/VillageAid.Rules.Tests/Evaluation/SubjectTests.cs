using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Who is judged: nobody of another place, and nobody who may not be one for certain.</summary>
public class SubjectTests
{
    private static readonly string[] Shangyi = ["130725"];

    private static readonly PolicySet Duty = Case.Pack("""
        对象: 干部
        每: 月
        要求: 计数(考勤[在岗状态 = "在村"]) >= 20
        """);

    private static readonly PolicySet Circular = Case.Pack("""
        对象: 县级管理机构
        每: 月
        要求: 有(报送[报送种类 = "月通报" 且 报送时刻 != 无])
        """);

    private static IReadOnlyList<Fact> Closed => [.. Case.Posted(), Case.Complete("考勤", "甲"), Case.Complete("任职", "甲")];

    [Fact]
    public void A_cadre_with_a_shortfall_on_record_violates() => StatusOf(Duty, Closed).Should().Be(VerdictStatus.Violated);

    [Fact]
    public void A_cadre_who_is_only_alleged_is_not_convicted() =>
        StatusOf(Duty, Closed.Select(fact => fact is Cadre ? fact with { Confirmation = Confirmation.Alleged } : fact)).Should().Be(VerdictStatus.Undetermined);

    [Fact]
    public void A_cadre_of_another_county_has_no_verdict() => Case.Judge(Duty, Case.Posted(county: "130726")).Should().BeEmpty();

    [Fact]
    public void A_cadre_alleged_to_be_posted_elsewhere_has_no_verdict_here()
    {
        var facts = Case.Posted(county: "130726").Select(fact => fact is Assignment ? fact with { Confirmation = Confirmation.Alleged } : fact);
        Case.Judge(Duty, [.. facts, Case.Complete("任职", "甲")]).Should().BeEmpty();
        Case.Judge(Duty, facts).Should().BeEmpty();
    }

    [Fact]
    public void A_cadre_with_no_posting_on_record_may_be_of_this_county() => StatusOf(Duty, [new Cadre { CadreId = "甲" }]).Should().Be(VerdictStatus.Undetermined);

    [Fact]
    public void A_body_whose_role_is_in_dispute_is_not_convicted_in_whichever_order_the_records_come()
    {
        var office = new Organization { OrgId = "办", Roles = [OrganizationRole.CountyOffice], PlaceCode = "130725" };
        Fact[] facts = [office, office with { Roles = [OrganizationRole.Township] }, Case.Complete("报送", "办")];
        StatusOf(Circular, facts).Should().Be(VerdictStatus.Undetermined);
        StatusOf(Circular, facts.Reverse()).Should().Be(VerdictStatus.Undetermined);
        StatusOf(Circular, [office, facts[2]]).Should().Be(VerdictStatus.Violated);
    }

    // From Monday 14 to Sunday 20 March, or from Sunday 13 to Saturday 19: posted on the 20th one belongs to the week or does not.
    [Fact]
    public void A_cadre_who_belongs_to_the_week_under_one_reading_only_goes_to_a_person()
    {
        var duty = Case.Pack("""
            对象: 干部
            每: 周
            要求: 有(考勤[在岗状态 = "在村"])
            """, "日历: {周起始: 周起始日}\n参数: {周起始日: {类型: 星期, 可选: [星期一, 星期日], 未定: 没有说明}}");
        var facts = Case.Posted().Select(fact => fact is Assignment posting ? posting with { StartOn = new(2016, 3, 20) } : fact);
        Fact[] closed = [.. facts, Case.Complete("考勤", "甲"), Case.Complete("任职", "甲")];
        Case.Judge(duty, closed, period: Period.Parse("2016-W11")).Should().ContainSingle().Which.Status.Should().Be(VerdictStatus.NeedsReview);
        Case.Judge(duty, closed, period: Period.Parse("2016-W10")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("130725", Truth.True)]
    [InlineData("130725100", Truth.True)]
    [InlineData("13072", Truth.False)]
    [InlineData("130726", Truth.False)]
    public void A_place_belongs_by_the_beginning_of_its_code(string place, Truth expected) =>
        Jurisdiction.Holds(Shangyi, new Scalar(place)).Truth.Should().Be(expected);

    [Fact]
    public void Of_several_places_one_inside_is_enough_and_one_known_elsewhere_closes_the_question()
    {
        var open = Causes.Of(Case.Cause(MissingKind.Completeness));
        Jurisdiction.Holds(Shangyi, List(null, "130726", "130725")).Truth.Should().Be(Truth.True);
        Jurisdiction.Holds(Shangyi, List(open, "130726")).Truth.Should().Be(Truth.False);
        Jurisdiction.Holds(Shangyi, List(open)).Truth.Should().Be(Truth.Unknown);
        Jurisdiction.Holds(Shangyi, List(null)).Truth.Should().Be(Truth.False);
        Jurisdiction.Holds([], List(null)).Truth.Should().Be(Truth.True);
    }

    private static ListValue List(Causes? open, params string[] places) => new([.. places.Select(place => new ListItem(new Scalar(place), null))], open);

    private static VerdictStatus StatusOf(PolicySet policies, IEnumerable<Fact> facts) => Case.Judge(policies, facts).Should().ContainSingle().Which.Status;
}
