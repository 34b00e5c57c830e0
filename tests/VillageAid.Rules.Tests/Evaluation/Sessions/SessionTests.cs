using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;
using static VillageAid.Rules.Tests.Evaluation.Sessions.OpenCase;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>What a session tells when facts come, are corrected and go.</summary>
public class SessionTests
{
    [Fact]
    public void An_inserted_record_changes_the_verdict_that_rests_on_it()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)));
        session.Verdicts.Single().Status.Should().Be(VerdictStatus.Violated);

        var update = session.Insert(Case.Day(2));

        var change = update.Changes.Should().ContainSingle().Which;
        update.Told().Should().Equal("cadre:甲: Violated → Satisfied");
        change.Causes.Should().Equal(FactChange.Insert(Case.Day(2)));
        (change.Before!.Reason.Records.Count(used => used.Identity.Type.Name == "attendanceDay"), change.After!.Reason.Records.Count(used => used.Identity.Type.Name == "attendanceDay")).Should().Be((1, 2));
        session.CountByStatus[VerdictStatus.Satisfied].Should().Be(1);
        BothEvaluators.Text(session.Verdicts.Single()).Should().Be(BothEvaluators.Text(change.After));
    }

    [Fact]
    public void A_correction_and_a_withdrawal_are_followed()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1), Case.Day(2)));

        session.Correct(Case.Day(2), Case.Day(2, AttendanceStatus.Absent)).Told().Should().Equal("cadre:甲: Satisfied → Violated");
        session.Correct(Case.Day(2, AttendanceStatus.Absent), Case.Day(3)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
        session.Withdraw(Case.Day(1)).Told().Should().Equal("cadre:甲: Satisfied → Violated");
    }

    [Fact]
    public void Where_only_the_reason_is_another_nothing_changed()
    {
        var session = Open(Case.Pack(TwoDays), Closed());

        session.Insert(Case.Day(1)).Should().BeEquivalentTo(new { Changes = Array.Empty<VerdictChange>(), JudgedSubjects = 1 });
        session.Verdicts.Single().Reason.Records.Should().Contain(used => used.Identity.Type.Name == "attendanceDay");
    }

    [Fact]
    public void What_nobody_reads_is_not_judged() =>
        Open(Case.Pack(TwoDays), Closed()).Insert(new Household { HouseholdId = "户1", VillageId = "村甲", ResponsibleCadreId = Known.Nothing }).JudgedSubjects.Should().Be(0);

    [Fact]
    public void A_subject_comes_and_leaves()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1), Case.Day(2)));

        session.Insert([.. Case.Posted("乙"), Case.Complete("考勤", "乙")]).Told().Should().Equal("cadre:乙: none → Violated");
        session.Withdraw(new Cadre { CadreId = "甲" }).Told().Should().Equal("cadre:甲: Satisfied → none");
        session.Verdicts.Single().Subject.Id.Should().Be("乙");
    }

    [Fact]
    public void A_posting_that_moves_to_another_county_takes_the_verdict_along()
    {
        var session = Open(Case.Pack(TwoDays), Closed([.. Case.Posted("乙", county: "130726").Where(fact => fact is Team or Village), Case.Complete("任职", "甲", new(2016, 1, 1), new(2016, 12, 31))]));
        var posting = Case.Posted().OfType<Assignment>().Single();

        session.Correct(posting, posting with { TeamId = "队乙" }).Told().Should().Equal("cadre:甲: Violated → none");
        session.Result.Diagnostics.Should().ContainSingle("nobody is in the county any more");
    }

    [Fact]
    public void What_corrects_a_record_displaces_it_until_it_goes()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1) with { RecordId = "号1" }, Case.Day(2)));
        var correction = Case.Day(3, AttendanceStatus.Absent) with { SupersedesId = "号1" };

        session.Insert(correction).Told().Should().Equal("cadre:甲: Satisfied → Violated");
        session.Correct(correction, correction with { Confirmation = Confirmation.Alleged }).Told().Should().Equal("cadre:甲: Violated → Satisfied");
        session.Correct(correction with { Confirmation = Confirmation.Alleged }, correction).Told().Should().Equal("cadre:甲: Satisfied → Violated");
        session.Insert(Case.Day(4) with { RecordId = "号1" }).JudgedSubjects.Should().Be(0);
        session.Withdraw(correction).Told().Should().Equal("cadre:甲: Violated → Satisfied");
    }

    [Fact]
    public void A_statement_that_all_is_in_settles_what_was_open()
    {
        var statement = Case.Complete("考勤", "甲");
        var session = Open(Case.Pack(TwoDays), Case.Posted());

        session.Insert(statement).Told().Should().Equal("cadre:甲: Undetermined → Violated");
        session.Withdraw(statement).Told().Should().Equal("cadre:甲: Violated → Undetermined");
    }

    [Fact]
    public void A_day_of_the_calendar_concerns_everybody()
    {
        var session = Open(Case.Pack("对象: 干部\n每: month\n要求: '计数(考勤[是工作日(日期)]) >= 1'"), Closed(Case.Day(2), new CalendarDay { Date = new(2016, 3, 2), IsWorkday = true }));

        var update = session.Correct(new CalendarDay { Date = new(2016, 3, 2), IsWorkday = true }, new CalendarDay { Date = new(2016, 3, 2), IsWorkday = false });

        update.Told().Should().Equal("cadre:甲: Satisfied → Violated");
        update.Changes.Single().Causes.Should().ContainSingle();
        session.Insert(new CalendarDay { Date = new(2016, 3, 3), IsWorkday = true }, Case.Day(3)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
    }

    [Fact]
    public void A_record_of_nobody_for_certain_may_be_anybodys()
    {
        var session = Open(Case.Pack("对象: 干部\n每: month\n禁止: '有(结对户)'"), [.. Case.Posted(), .. Case.Posted("乙"), Case.Complete("户", "甲"), Case.Complete("户", "乙")]);

        session.Insert(new Household { HouseholdId = "户1", VillageId = "村甲" }).Told().Should().Equal("cadre:乙: Satisfied → Undetermined", "cadre:甲: Satisfied → Undetermined");
    }

    [Fact]
    public void Several_changes_are_one_step()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1), Case.Day(2)));
        var (gone, come) = (FactChange.Withdraw(Case.Day(1)), FactChange.Insert(Case.Day(3)));

        session.Apply([gone, come]).Changes.Should().BeEmpty();
        session.Apply([FactChange.Insert(Case.Day(4)), FactChange.Correct(Case.Day(4), Case.Day(4, AttendanceStatus.Leave)), FactChange.Withdraw(Case.Day(2))]).Changes.Single().Causes.Should().HaveCount(3);
    }

    [Fact]
    public void Many_subjects_are_judged_at_once()
    {
        var cadres = Enumerable.Range(0, 100).SelectMany(i => (Fact[])[new Cadre { CadreId = $"干{i:00}" }, new Assignment { AssignmentId = $"任{i:00}", CadreId = $"干{i:00}", TeamId = "队甲", StartOn = new(2016, 1, 1), EndOn = Known.Nothing }]);
        var session = Open(Case.Pack(TwoDays), [.. cadres, new Team { TeamId = "队甲", VillageId = "村甲" }, new Village { VillageId = "村甲", CountyCode = "130725" }]);
        session.CountByStatus[VerdictStatus.Undetermined].Should().Be(100);

        var update = session.Correct(new Village { VillageId = "村甲", CountyCode = "130725" }, new Village { VillageId = "村甲", CountyCode = "130726" });

        update.Changes.Should().HaveCount(100).And.OnlyContain(change => change.After == null && change.Causes.Count == 1);
        session.CountByStatus[VerdictStatus.Undetermined].Should().Be(0);
        session.Verdicts.Should().BeEmpty();
    }

    [Fact]
    public void The_instant_stays_until_it_is_moved()
    {
        var session = Open(Case.Pack(TwoDays), Closed(Case.Day(1)), new EvaluationOptions());
        var late = Case.Day(2) with { RecordedAt = Case.At(2016, 4, 2) };

        session.Insert(late).Should().BeEquivalentTo(new { Changes = Array.Empty<VerdictChange>(), JudgedSubjects = 0 });
        session.AsOf.Should().Be(Case.EndOfMarch);
        session.MoveTo(Case.At(2016, 4, 3)).Told().Should().Equal("cadre:甲: Violated → Satisfied");
        session.Result.AsOf.Should().Be(Case.At(2016, 4, 3));
    }
}
