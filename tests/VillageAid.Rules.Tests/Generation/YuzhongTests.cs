using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Generation;

public class YuzhongTests
{
    private static readonly DateOnly LastOfJune = new(2020, 6, 30);

    [Fact]
    public void The_county_has_the_figures_of_its_source()
    {
        var facts = CountyRun.Yuzhong;
        facts.OfType<Team>().Should().HaveCount(114, "YZ2020-1-5");
        facts.OfType<Village>().Count(village => village.IsDesignatedPoor == true).Should().Be(114, "YZ2020-1-13");
        facts.OfType<Assignment>().Count(posting => posting.Post == Post.ChiefLeader).Should().Be(17, "YZ2020-1-9");
        facts.OfType<EligibilityReview>().Count(review => review.YoungOrBackbone == true).Should().Be(230, "YZ2020-1-8");
        facts.OfType<Village>().Should().OnlyContain(village => village.CountyCode == "620123");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 31)]
    [InlineData(4, 15)]
    [InlineData(6, 30)]
    public void On_every_day_346_are_stationed_and_at_least_three_in_a_village(int month, int day)
    {
        var stationed = CountyRun.StationedOn(CountyRun.YuzhongToJune, new DateOnly(2020, month, day)).ToList();

        stationed.Should().HaveCount(346, "YZ2020-1-5");
        stationed.GroupBy(posting => posting.TeamId.Value).Should().HaveCount(114).And.OnlyContain(team => team.Count() >= 3, "YZ2020-1-13");
    }

    [Fact]
    public void The_members_are_38_years_old_on_average()
    {
        var stationed = CountyRun.StationedOn(CountyRun.Yuzhong, new DateOnly(2020, 1, 1)).Select(posting => posting.CadreId).ToHashSet();

        CountyRun.Yuzhong.OfType<Cadre>().Where(cadre => stationed.Contains(cadre.CadreId)).Average(cadre => 2020 - cadre.BirthYear.Value).Should().BeApproximately(38, 0.5, "YZ2020-1-14");
    }

    [Fact]
    public void By_the_end_of_June_the_figures_of_the_half_year_are_reached()
    {
        var facts = CountyRun.YuzhongToJune;
        facts.OfType<Assignment>().Count(posting => posting.EndOn.HasValue && posting.EndOn.Value <= LastOfJune).Should().Be(139, "YZ2020-1-12");
        facts.OfType<Measure>().Count(measure => measure.MeasureKind == MeasureKind.Promotion).Should().BeInRange(90, 99, "YZ2020-1-11");
        var trainings = facts.OfType<TrainingAttendance>().CountBy(training => training.TrainingKind).ToDictionary();
        trainings[TrainingKind.Thematic].Should().Be(450, "YZ2020-2-3");
        trainings[TrainingKind.Online].Should().BeInRange(3800, 3899, "YZ2020-2-3");
        var adjusted = facts.OfType<PlanDocument>().Where(plan => plan.LastAdjustedOn.HasValue).Select(plan => plan.ScopeId).ToHashSet();
        adjusted.Should().HaveCount(1152, "YZ2020-2-8");
        facts.OfType<Household>().Where(household => adjusted.Contains(household.HouseholdId)).DistinctBy(household => household.HouseholdId).Sum(household => household.Persons.Value).Should().Be(3563, "YZ2020-2-8");
    }

    [Fact]
    public void Money_is_that_of_the_source_and_not_always_right()
    {
        var paid = CountyRun.Yuzhong.OfType<Payment>().ToLookup(payment => payment.PaymentKind, payment => payment.AmountCny);
        paid[PaymentKind.TeamWorkFunds].Should().Contain(15_000m, "YZ2020-3-3").And.Contain(14_999m);
        paid[PaymentKind.FirstSecretaryFunds].Concat(paid[PaymentKind.TeamLeaderFunds]).Should().Contain(10_000m, "YZ2020-3-4").And.Contain(0m).And.Contain(amount => amount.IsUnknown);
        var rates = CountyRun.Yuzhong.OfType<Payment>().Where(payment => payment.PaymentKind == PaymentKind.LivingAllowance).Select(payment => payment.DailyRateCny.Value).ToHashSet();
        rates.Should().BeEquivalentTo([30m, 100m], "YZ2020-3-6");
    }

    [Fact]
    public void A_replaced_cadre_has_a_successor_and_a_trail()
    {
        var facts = CountyRun.Yuzhong;
        var postings = facts.OfType<Assignment>().Select(posting => posting.AssignmentId).ToHashSet();
        var replacements = facts.OfType<Measure>().Where(measure => measure.MeasureKind == MeasureKind.Replacement).ToList();

        replacements.Should().NotBeEmpty().And.OnlyContain(measure => postings.Contains(measure.SuccessorAssignmentId.Value) && measure.BasisFindingId.HasValue);
        facts.OfType<Measure>().Should().Contain(measure => measure.MeasureKind == MeasureKind.Recall);
        facts.OfType<Assignment>().Should().Contain(posting => posting.EndReason == AssignmentEndReason.Recalled && posting.SupersedesId != null);
    }

    [Fact]
    public void The_ledger_has_the_gaps_that_real_ledgers_have()
    {
        var facts = CountyRun.Yuzhong;
        var days = facts.OfType<AttendanceDay>().ToList();
        days.Should().Contain(day => day.MorningCheckIn == true && day.EveningCheckIn == false).And.Contain(day => day.EveningCheckIn.IsUnknown && day.Status.HasValue)
            .And.Contain(day => day.Status.IsUnknown).And.Contain(day => day.VideoCheck == VideoCheck.Failed).And.Contain(day => day.Confirmation == Confirmation.Disputed);
        days.Should().ContainSingle(day => day.SupersedesId != null);
        facts.OfType<LeaveGrant>().Should().Contain(leave => leave.ApprovedByOrgs.HasValue && leave.ApprovedByOrgs.Value.Count == 0).And.Contain(leave => leave.ApprovedByOrgs.IsUnknown);
        facts.OfType<Finding>().Select(finding => finding.Confirmation).Distinct().Should().HaveCount(6);
        facts.OfType<Rectification>().Select(rectification => rectification.Outcome).Should().Contain(RectificationOutcome.Failed).And.Contain(RectificationOutcome.Passed);
        facts.OfType<FacilityItem>().Should().Contain(item => item.Present == false).And.Contain(item => item.Present.IsUnknown);
        facts.OfType<FacilityItem>().Count().Should().BeLessThan(1140, "of some items there is no record");
        facts.OfType<ReportSubmission>().Should().Contain(report => report.SubmittedAt.IsNothing)
            .And.Contain(report => report.SubmittedAt.HasValue && report.SubmittedAt.Value.DateTime > report.PeriodStart.AddDays(7).ToDateTime(default));
        facts.OfType<Exemption>().Should().NotBeEmpty();
        facts.OfType<Assignment>().Where(posting => posting.AssignmentId.EndsWith('兼')).Should().HaveCount(6, "some first secretaries lead the team too");
        facts.OfType<RecordCompleteness>().Count(statement => statement.RecordType == "考勤").Should().BeLessThan(346);
    }

    [Fact]
    public void County_leaders_come_for_two_days_and_a_night_and_not_always()
    {
        var visits = CountyRun.Yuzhong.OfType<Visit>().Where(visit => visit.VisitorCadreId.StartsWith("县领导", StringComparison.Ordinal)).ToList();

        visits.Should().Contain(visit => visit.NightsSpent == 1).And.Contain(visit => visit.NightsSpent.IsUnknown).And.Contain(visit => visit.TargetKind == SubjectKind.Household);
    }
}
