using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using static VillageAid.Rules.NRules.Tests.SessionCase;

namespace VillageAid.Rules.NRules.Tests;

/// <summary>The facts of a case: all that the rules can read of its subject, and not the county's.</summary>
public class CaseFactTests
{
    private static readonly IReadOnlyList<Fact> Two = [.. Case.Posted(), .. Case.Posted("乙"), Case.Day(1), Case.Day(2), Case.Day(1, cadre: "乙"), Case.Complete("考勤", "甲"), Case.Complete("考勤", "乙")];

    [Fact]
    public void Are_its_own_and_those_of_where_it_is() =>
        Keys("subject: cadre\neach: month\nrequires: count(attendanceDays) >= 20", Two)
            .Should().Equal("任职 任甲", "台账齐全 考勤 甲 2016-03-01", "工作队 队甲", "干部 甲", "村 村甲", "考勤 甲 2016-03-01", "考勤 甲 2016-03-02");

    [Fact]
    public void Leave_out_what_no_rule_reads() =>
        Keys("subject: cadre\neach: month\nrequires: count(leaveGrants) < 3", Two).Should().NotContain(key => key.StartsWith("考勤", StringComparison.Ordinal));

    [Fact]
    public void Have_what_does_not_say_whose_it_is()
    {
        var posting = new Assignment { AssignmentId = "任丙", CadreId = "丙", TeamId = default, StartOn = new(2016, 1, 1) };

        Keys("subject: team\neach: month\nrequires: count(members) >= 1", [.. Two, posting], "team:队甲").Should().Contain("任职 任丙");
    }

    [Fact]
    public void Have_what_names_somebody_who_is_not_on_record()
    {
        // The team of the posting is not on record; its other cadres are, by their postings.
        IReadOnlyList<Fact> facts = [.. Two.Where(fact => fact is not Team), new Assignment { AssignmentId = "任丁", CadreId = "乙", TeamId = "队甲", StartOn = new(2016, 1, 1) }];

        Keys("subject: cadre\neach: month\nrequires: count(assignments.team.members) >= 1", facts).Should().Contain("任职 任丁");
    }

    [Fact]
    public void Have_the_calendar_where_workdays_are_asked_for()
    {
        IReadOnlyList<Fact> facts = [.. Two, new CalendarDay { Date = new(2016, 3, 8), IsWorkday = false }, Case.Complete("日历", "尚义")];

        Keys("subject: cadre\neach: month\nrequires: is workday(period.start)", facts).Should().Contain(["日历 2016-03-08", "台账齐全 日历 尚义 2016-03-01"]);
        Keys("subject: cadre\neach: month\nrequires: count(attendanceDays) >= 20", facts).Should().NotContain("日历 2016-03-08");
    }

    // The contact that may be missing is one with just this unit, so what the unit's record says matters though no record names it.
    [Fact]
    public void Have_what_a_record_that_may_be_missing_would_name()
    {
        var policies = Case.Pack("subject: cadre\neach: month\nrequires: 没有(关怀[种类 = \"看望\" 且 日期 = @\"2016-03-08\" 且 关怀单位编号 = \"局9\"].关怀单位[所在地 = \"130725\"])");
        var unit = new Organization { OrgId = "局9", Roles = [OrganizationRole.DispatchingUnit], PlaceCode = "130726" };
        foreach (var facts in new IReadOnlyList<Fact>[] { [.. Two, unit], [.. Two, unit with { PlaceCode = "130725" }] })
        {
            var (session, one) = Open(policies, facts);

            one.Facts.OfType<Organization>().Should().ContainSingle();
            Print(session).Should().Be(Print(Expected(policies, facts, one.Subject)));
        }
    }

    [Fact]
    public void Are_those_that_count_as_of_the_instant()
    {
        IReadOnlyList<Fact> facts =
        [
            .. Case.Posted(), Case.Day(1) with { RecordId = "甲1" }, Case.Day(1, AttendanceStatus.Absent) with { SupersedesId = "甲1", RecordedAt = Case.At(2016, 3, 5) },
            Case.Day(2) with { RecordedAt = Case.At(2016, 4, 5) },
        ];
        var repository = new PolicyRuleRepository(Case.Pack("subject: cadre\neach: month\nrequires: count(attendanceDays) >= 20"));

        repository.CasesOf(FactSet.Of(facts), Case.March, AtEndOfMarch).Single().Facts.OfType<AttendanceDay>()
            .Should().ContainSingle().Which.Status.Should().Be(Known.Of(AttendanceStatus.Absent));
        // Without an instant it is that of the newest record, as for an evaluation.
        repository.CasesOf(FactSet.Of(facts), Case.March).Single().AsOf.Should().Be(Case.At(2016, 4, 5));
    }

    private static IEnumerable<string> Keys(string rule, IReadOnlyList<Fact> facts, string subject = "cadre:甲") =>
        new PolicyRuleRepository(Case.Pack(rule)).CasesOf(FactSet.Of(facts), Case.March, AtEndOfMarch with { Subject = subject }).Single().Facts
            .Select(fact => FactVocabulary.BuiltIn.TypeOf(fact) is var type ? $"{type.Term.Zh} {string.Join(' ', FactIdentity.Of(type, fact).Key.Select(part => FactIdentity.Print(part, Text.Language.Zh)))}" : "")
            .Order(StringComparer.Ordinal);
}
