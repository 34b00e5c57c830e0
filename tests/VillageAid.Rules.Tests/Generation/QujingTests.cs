using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Generation;

public class QujingTests
{
    private static readonly DateOnly FirstRoundDue = new(2015, 10, 31);

    [Fact]
    public void The_city_has_the_figures_of_its_source()
    {
        var facts = CountyRun.Qujing;
        facts.OfType<Team>().Should().HaveCount(837, "QJ2015-1-3");
        CountyRun.StationedOn(facts, new DateOnly(2015, 9, 15)).Count(posting => posting.Post == Post.FirstSecretary).Should().Be(837, "QJ2015-1-3");
        facts.OfType<Village>().Count(village => village.IsDesignatedPoor == true).Should().Be(475, "QJ2015-1-3");
        facts.OfType<Organization>().Count(body => body.IsPoorTownship == true).Should().Be(50);
        facts.OfType<Organization>().Count(body => body.IsPoorCounty == true).Should().Be(5);
        facts.OfType<Village>().Should().OnlyContain(village => village.CountyCode.StartsWith("5303", StringComparison.Ordinal));
    }

    [Fact]
    public void On_10_November_834_units_have_their_schemes() =>
        CountyRun.QujingToDecember.OfType<PlanDocument>().Count(plan => plan.PlanKind == PlanKind.UnitHelpScheme && plan.CompletedOn.HasValue && plan.CompletedOn.Value <= new DateOnly(2015, 11, 10))
            .Should().Be(834, "QJ2015-1-8");

    [Fact]
    public void The_first_round_has_its_faults()
    {
        var round = CountyRun.QujingToDecember.OfType<Visit>().Where(visit => visit.Round == 1).ToList();

        round.Should().Contain(visit => visit.Mode == VisitMode.Telephone, "QJ2015-1-11").And.Contain(visit => visit.OnBehalfOfCadreId.HasValue, "QJ2015-1-12")
            .And.Contain(visit => visit.Date > FirstRoundDue, "QJ2015-1-5").And.Contain(visit => visit.Mode.IsUnknown).And.Contain(visit => visit.Confirmation == Confirmation.Disputed);
        round.Should().OnlyContain(visit => visit.OnBehalfOfCadreId.IsUnknown || visit.OnBehalfOfCadreId.IsNothing || visit.OnBehalfOfCadreId.Value != visit.VisitorCadreId);
        var households = CountyRun.Qujing.OfType<Household>().Select(household => household.HouseholdId).ToHashSet();
        round.Select(visit => visit.TargetId).ToHashSet().IsSupersetOf(households).Should().BeFalse("some households were not visited");
    }

    [Fact]
    public void Plans_are_late_missing_and_unknown()
    {
        var plans = CountyRun.QujingToDecember.OfType<PlanDocument>().ToList();

        plans.Select(plan => plan.PlanKind).Distinct().Should().BeEquivalentTo(Enum.GetValues<PlanKind>());
        plans.Should().Contain(plan => plan.CompletedOn.IsNothing).And.Contain(plan => plan.CompletedOn.IsUnknown);
        CountyGenerator.Generate(CountyProfile.Find("qujing")!, 1, new DateOnly(2016, 1, 1)).OfType<PlanDocument>().Should().Contain(plan => plan.CompletedOn.HasValue && plan.CompletedOn.Value > new DateOnly(2015, 12, 31));
    }

    [Fact]
    public void Cadres_are_pulled_back_for_every_reason()
    {
        var interruptions = CountyRun.Qujing.OfType<DutyInterruption>().ToList();

        interruptions.Should().Contain(span => span.Reason == InterruptionReason.BusyAtUnit).And.Contain(span => span.Reason == InterruptionReason.Other)
            .And.Contain(span => span.Reason.IsUnknown).And.Contain(span => span.ToDate.IsNothing).And.Contain(span => span.ApprovedByOrg.IsNothing);
    }

    [Fact]
    public void Offices_meet_inspect_and_audit()
    {
        var facts = CountyRun.QujingToDecember;

        facts.OfType<Meeting>().Should().Contain(meeting => meeting.MeetingKind == MeetingKind.JointConference && meeting.ChairedByPrincipal == false);
        facts.OfType<Inspection>().Select(inspection => inspection.Mode).Should().Contain(InspectionMode.SpotCheck).And.Contain(InspectionMode.RandomResearch);
        facts.OfType<Inspection>().Should().Contain(inspection => inspection.ResultNotifiedOn.IsNothing);
        facts.OfType<FundsAudit>().Should().NotBeEmpty();
        facts.OfType<ManagementInstrument>().Should().Contain(instrument => instrument.InstrumentCode == InstrumentCode.DailyLedger && instrument.InForceFrom.IsNothing);
        facts.OfType<Finding>().Should().Contain(finding => finding.SubjectKind == SubjectKind.DispatchingUnit);
        facts.OfType<Appraisal>().Should().Contain(appraisal => appraisal.AppraisalKind == AppraisalKind.Annual && appraisal.DemocraticReviewUsed == false);
    }
}
