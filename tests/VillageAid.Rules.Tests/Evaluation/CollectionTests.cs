using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>What a collection holds, what of it is only possible, and what may be missing from it.</summary>
public class CollectionTests
{
    private static readonly Window Month = new(OccasionKind.Month, new(2016, 3, 1), new(2016, 3, 31));
    private static readonly Window Week = new(OccasionKind.Week, new(2016, 3, 14), new(2016, 3, 20));
    private static readonly EnumerationMember Weekly = ((DataType.Enumerated)((Field)Case.Type("reportSubmission").Find("reportKind")!).Type).Enumeration.Find("周上报")!;

    [Fact]
    public void A_day_is_closed_by_its_record_or_by_a_statement()
    {
        var list = Attendance(Case.EndOfMarch, Case.Day(1), Case.Day(2, AttendanceStatus.Absent), Case.Complete("考勤", "甲", to: new(2016, 3, 10)));
        list.Items.Count(item => item.IsCertain).Should().Be(2);
        Unseen(list).Select(item => item.Name.Zh).Should().StartWith("考勤 甲 2016-03-11").And.HaveCount(21);
        list.Open.Should().BeNull();
    }

    [Fact]
    public void A_day_that_has_not_come_is_open_whatever_a_statement_says()
    {
        var missing = Unseen(Attendance(Case.At(2016, 3, 20), Case.Complete("考勤", "甲")));
        missing.Should().OnlyContain(item => item.Kind == MissingKind.NotYet).And.HaveCount(12);
    }

    [Fact]
    public void A_possible_record_of_a_closed_day_is_only_possible()
    {
        var list = Attendance(Case.EndOfMarch, Case.Day(1) with { Confirmation = Confirmation.Unverified }, Case.Complete("考勤", "甲"));
        list.Items.Should().ContainSingle().Which.IsCertain.Should().BeFalse();
    }

    // Were it untrue, the day would be as open as one without a record: an allegation is no proof that nothing else was recorded.
    [Fact]
    public void A_possible_record_leaves_its_day_open_where_others_may_be_missing()
    {
        var list = Attendance(Case.EndOfMarch, Case.Day(1) with { Confirmation = Confirmation.Alleged });

        list.Items.Should().HaveCount(31).And.OnlyContain(item => !item.IsCertain);
        list.Items.Single(item => item.Possible!.Items.Any(cause => cause.Kind == MissingKind.Confirmation)).Possible!.Items
            .Select(cause => $"{cause.Kind} {cause.Name.Zh}").Should().BeEquivalentTo("Confirmation 考勤 甲 2016-03-01 的核实", "Record 考勤 甲 2016-03-01");
    }

    [Fact]
    public void What_is_disputed_belongs_to_whom_it_names_and_to_nobody_else()
    {
        var graph = Case.Graph([.. Case.Posted(), .. Case.Posted("乙"), RuleKinds.Fault(confirmation: Confirmation.Disputed)]);
        var window = new Window(OccasionKind.Month, new(2016, 3, 1), new(2016, 3, 31));

        Case.Read(graph, window, Case.Type("干部"), "甲", "findings").Items.Should().ContainSingle().Which.IsCertain.Should().BeFalse();
        Case.Read(graph, window, Case.Type("干部"), "乙", "findings").Items.Should().BeEmpty();
    }

    [Fact]
    public void Another_months_records_do_not_belong() =>
        Attendance(Case.EndOfMarch, Case.Day(1) with { Date = new(2016, 2, 29) }, Case.Complete("考勤", "甲")).Items.Should().BeEmpty();

    [Fact]
    public void A_statement_for_another_cadre_closes_nothing() => Unseen(Attendance(Case.EndOfMarch, Case.Complete("考勤", "乙"))).Should().HaveCount(31);

    [Theory]
    [InlineData(14)]
    [InlineData(17)]
    public void A_weeks_report_is_closed_by_one_that_begins_in_the_week(int day) =>
        Reports(Week, Case.Report(null, new(2016, 3, day))).Items.Should().ContainSingle().Which.IsCertain.Should().BeTrue();

    [Fact]
    public void A_weeks_report_that_is_not_there_is_one_record_named_by_its_Monday()
    {
        Unseen(Reports(Week)).Should().ContainSingle().Which.Name.Zh.Should().Be("报送 队甲 周上报 2016-03-14");
        Unseen(Reports(new Window(OccasionKind.Week, new(2016, 3, 13), new(2016, 3, 19)))).Should().ContainSingle().Which.Name.Zh.Should().Be("报送 队甲 周上报 2016-03-14");
        Unseen(Reports(Week, Case.Complete("报送", "队甲", new(2016, 3, 14), new(2016, 3, 14)))).Should().BeEmpty();
    }

    [Fact]
    public void Postings_are_open_unless_every_day_of_the_window_is_covered()
    {
        Postings(Case.EndOfMarch).Open.Should().NotBeNull();
        Postings(Case.EndOfMarch, Case.Complete("任职", "甲", to: new(2016, 3, 30))).Open.Should().NotBeNull();
        Postings(Case.EndOfMarch, Case.Complete("任职", "甲", to: new(2016, 3, 15)), Case.Complete("任职", "甲", new(2016, 3, 16))).Open.Should().BeNull();
        Postings(Case.At(2016, 3, 20), Case.Complete("任职", "甲")).Open!.Items.Should().OnlyContain(item => item.Kind == MissingKind.NotYet);
    }

    [Fact]
    public void A_posting_belongs_to_every_window_it_touches()
    {
        Posting(new(2016, 1, 1), new DateOnly(2016, 3, 1)).IsCertain.Should().BeTrue();
        Posting(new(2016, 3, 31), Known.Nothing).IsCertain.Should().BeTrue();
        Posting(new(2016, 1, 1), default).IsCertain.Should().BeFalse();
        Postings(Case.EndOfMarch, One(new(2016, 1, 1), new DateOnly(2016, 2, 29))).Items.Should().HaveCount(1, "only the other posting is left");
    }

    [Theory]
    [InlineData(1, 10, 31)]
    [InlineData(5, 10, 6)]
    [InlineData(5, null, 27)]
    public void A_day_covered_twice_counts_once(int from, int? to, int expected)
    {
        var first = One(new(2016, 3, from), to is { } last ? new DateOnly(2016, 3, last) : Known.Nothing);
        var second = first with { AssignmentId = "任2" };
        var third = from == 1 ? [One(new(2016, 3, 11), Known.Nothing) with { AssignmentId = "任3" }] : Array.Empty<Fact>();
        Covered(null, [first, second, .. third]).Should().Be((expected, expected));
    }

    [Fact]
    public void Covered_days_are_bounded_by_what_is_possible()
    {
        Covered(Causes.Of(Case.Cause(MissingKind.Completeness)), One(new(2016, 3, 5), new DateOnly(2016, 3, 10))).Should().Be((6, 31));
        Covered(null, One(new(2016, 3, 5), default)).Should().Be((1, 27));
        Covered(null, One(new(2016, 2, 5), default)).Should().Be((0, 31));
        Covered(null).Should().Be((0, 0));
    }

    private static Assignment One(DateOnly from, Known<DateOnly> to) => new() { AssignmentId = "任1", CadreId = "甲", TeamId = "队甲", StartOn = from, EndOn = to };

    private static ListItem Posting(DateOnly from, Known<DateOnly> to) =>
        Postings(Case.EndOfMarch, One(from, to)).Items.Single(item => ((RecordValue)item.Value).Record.Identity!.Key[0].Equals("任1"));

    private static (int Low, int High) Covered(Causes? open, params Fact[] spans)
    {
        var type = Case.Type("assignment");
        var items = Case.Graph(spans).Of(type).Select(record => new ListItem(new RecordValue(record), null));
        var extent = Extent.Of(SpanDays.Count(new ListValue([.. items], open), Month, new(2016, 3, 31)));
        return ((int)(decimal)extent.Low!, (int)(decimal)extent.High!);
    }

    private static ListValue Attendance(DateTimeOffset asOf, params Fact[] facts) => Case.Read(Case.Graph([.. Case.Posted(), .. facts], asOf), Month, Case.Type("cadre"), "甲", "考勤");

    private static ListValue Postings(DateTimeOffset asOf, params Fact[] facts) => Case.Read(Case.Graph([.. Case.Posted(), .. facts], asOf), Month, Case.Type("cadre"), "甲", "任职");

    private static ListValue Reports(Window window, params Fact[] facts) =>
        Case.Read(Case.Graph([.. Case.Posted(), .. facts]), window, Case.Type("team"), "队甲", "报送", ("报送种类", Weekly));

    private static List<MissingItem> Unseen(ListValue list) =>
        [.. list.Items.Where(item => ((RecordValue)item.Value).Record is UnseenRecord).SelectMany(item => item.Possible!.Items)];
}
