using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Which records an evaluation sees, and which of several counts.</summary>
public class RecordTests
{
    private static readonly Window Month = new(OccasionKind.Month, new(2016, 3, 1), new(2016, 3, 31));

    [Fact]
    public void What_is_dated_or_recorded_later_is_not_seen()
    {
        Fact[] facts = [Case.Day(10), Case.Day(20), Case.Day(5) with { RecordedAt = Case.At(2016, 3, 16) }];
        Seen(facts, Case.At(2016, 3, 15)).Should().Equal(10);
        Seen(facts, Case.At(2016, 3, 16)).Should().Equal(5, 10);
    }

    [Theory]
    [InlineData(Confirmation.Rebutted)]
    [InlineData(Confirmation.Withdrawn)]
    public void Rebutted_and_withdrawn_records_are_out(Confirmation confirmation) => Seen([Case.Day(10) with { Confirmation = confirmation }]).Should().BeEmpty();

    [Fact]
    public void A_correction_displaces_the_record_it_names()
    {
        Seen([Case.Day(10) with { RecordId = "1" }, Case.Day(11) with { RecordId = "2", SupersedesId = "1" }]).Should().Equal(11);
    }

    [Fact]
    public void A_correction_displaces_no_record_of_another_type_with_the_same_number()
    {
        Seen([Case.Day(10) with { RecordId = "1" }, Case.Report(null) with { RecordId = "2", SupersedesId = "1" }]).Should().Equal(10);
    }

    [Fact]
    public void An_alleged_correction_displaces_nothing()
    {
        Seen([Case.Day(10) with { RecordId = "1" }, Case.Day(11) with { RecordId = "2", SupersedesId = "1", Confirmation = Confirmation.Alleged }]).Should().Equal(10, 11);
    }

    [Fact]
    public void The_latest_recorded_of_one_key_counts()
    {
        Status(Case.Day(10, AttendanceStatus.Absent) with { RecordedAt = Case.At(2016, 3, 10) }, Case.Day(10) with { RecordedAt = Case.At(2016, 3, 11) })
            .Should().Be("在村");
    }

    [Fact]
    public void Of_records_without_order_what_differs_is_unknown()
    {
        Status(Case.Day(10, AttendanceStatus.Absent), Case.Day(10) with { RecordedAt = Case.At(2016, 3, 11) }).Should().Be("?");
        Status(Case.Day(10), Case.Day(10)).Should().Be("在村");
    }

    [Fact]
    public void A_disputed_record_keeps_its_key_only() => Status(Case.Day(10) with { Confirmation = Confirmation.Disputed }).Should().Be("?");

    [Fact]
    public void An_allegation_leaves_a_certain_record_open_where_they_differ()
    {
        Status(Case.Day(10), Case.Day(10, AttendanceStatus.Absent) with { Confirmation = Confirmation.Alleged }).Should().Be("?");
        Status(Case.Day(10), Case.Day(10) with { Confirmation = Confirmation.Alleged }).Should().Be("在村");
    }

    [Fact]
    public void An_allegation_recorded_before_a_certain_record_says_nothing_more()
    {
        Status(Case.Day(10, AttendanceStatus.Absent) with { Confirmation = Confirmation.Alleged, RecordedAt = Case.At(2016, 3, 10) }, Case.Day(10) with { RecordedAt = Case.At(2016, 3, 11) })
            .Should().Be("在村");
    }

    [Fact]
    public void A_statement_that_records_are_not_all_in_takes_back_the_earlier_one()
    {
        var first = Case.Complete("考勤", "甲") with { RecordedAt = Case.At(2016, 3, 30) };
        Unseen(Case.Posted(), first).Should().Be(0);
        Unseen(Case.Posted(), first, first with { Complete = false, RecordedAt = Case.At(2016, 3, 31) }).Should().Be(31);
        Unseen(Case.Posted(), first with { Confirmation = Confirmation.Disputed }).Should().Be(31);
    }

    [Fact]
    public void Statements_of_one_key_that_agree_close_the_days_of_each()
    {
        Unseen(Case.Posted(), Case.Complete("考勤", "甲", to: new(2016, 3, 10)), Case.Complete("考勤", "甲", to: new(2016, 3, 20))).Should().Be(11);
    }

    [Fact]
    public void A_disputed_report_is_possible_not_absent()
    {
        Fact[] facts = [.. Case.Posted(), Case.Report(Case.At(2016, 3, 17)) with { Confirmation = Confirmation.Disputed }, Case.Complete("报送", "队甲")];
        var list = Case.Read(Case.Graph(facts), Month, Case.Type("team"), "队甲", "报送");
        list.Items.Should().ContainSingle(item => ((RecordValue)item.Value).Record is PresentRecord).Which.IsCertain.Should().BeFalse();
    }

    [Fact]
    public void A_record_whose_date_is_open_is_only_possible_in_a_window()
    {
        Inspection One(int month) => new() { InspectionId = "检1", InspectingOrgId = "办", Date = new(2016, month, 10), Mode = InspectionMode.FollowUp };
        Fact[] facts = [new Organization { OrgId = "办", Roles = [OrganizationRole.CountyOffice], PlaceCode = "130725" }, One(2), One(3)];
        Case.Read(Case.Graph(facts), Month, Case.Type("organization"), "办", "检查").Items.Should().ContainSingle().Which.IsCertain.Should().BeFalse();
    }

    private static IEnumerable<int> Seen(IEnumerable<Fact> facts, DateTimeOffset? asOf = null) =>
        Case.Graph(facts, asOf).Of(Case.Type("attendanceDay")).Facts.Cast<AttendanceDay>().Select(day => day.Date.Day).Order();

    private static string Status(params Fact[] facts)
    {
        var type = Case.Type("attendanceDay");
        return Case.Graph(facts).Of(type).Single().Read((Field)type.Find("status")!) is Scalar { Raw: EnumerationMember member } ? member.Term.Zh : "?";
    }

    private static int Unseen(IEnumerable<Fact> posted, params Fact[] facts) =>
        Case.Read(Case.Graph([.. posted, .. facts]), Month, Case.Type("cadre"), "甲", "考勤").Items.Count(item => ((RecordValue)item.Value).Record is UnseenRecord);
}
