using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Teams, bodies, households.</summary>
internal static partial class Fused
{
    private static void OfTeams(CaseIndex index, byte[,][] statuses, int copies)
    {
        var weeks = index.Windows.Weeks;
        Span<Tally> items = new Tally[FacilityTable.Items.Length];
        for (var team = 0; team < index.Teams.Count; team++)
        {
            if (RuleByRule.TeamScope(index, team) is not { } scope)
                continue;
            var cells = index.TeamReports.Of(team);
            for (var week = 0; week < weeks.Length; week++)
            {
                var reports = new ReportRecords(index, cells, index.Teams.Ids[team], ReportKind.WeeklyProgress, weeks[week]);
                OfReports(index, statuses, copies, BaseRule.TeamReports, (team * weeks.Length) + week, week, scope, reports, null);
            }
            Facilities(index, statuses, copies, team, scope, items);
            var paid = FundRecords.Paid(index, team);
            for (var copy = 0; copy < copies; copy++)
            {
                var limits = new Limits(copy);
                var isEnough = paid.AtLeast(limits.Funds);
                statuses[(int)BaseRule.TeamFunds, copy][team] = Slot.Of(scope, isEnough);
                statuses[(int)BaseRule.FundsOnTime, copy][team] = Slot.Of(scope, Three.And(isEnough, FundRecords.EachOnTime(index, team, limits.FundsDue)));
            }
        }
    }

    private static void Facilities(CaseIndex index, byte[,][] statuses, int copies, int team, Three scope, Span<Tally> items)
    {
        var all = new Tally();
        var cells = index.Facilities.Of(team);
        for (var item = 0; item < items.Length; item++)
        {
            items[item] = default;
            if (cells[item].Kind != CellKind.Absent)
                items[item].Add(RuleByRule.IsThere(cells[item]), cells[item].Possible);
            all.Add(items[item]);
        }
        for (var copy = 0; copy < copies; copy++)
        {
            var limits = new Limits(copy);
            for (var item = 0; item < items.Length; item++)
                statuses[(int)BaseRule.OfficePlace + item, copy][team] = Slot.Of(scope, items[item].AtLeast(limits.ItemsOfAKind));
            statuses[(int)BaseRule.SixHaves, copy][team] = Slot.Of(scope, all.AtLeast(limits.SixHaves));
        }
    }

    private static void OfBodies(CaseIndex index, byte[,][] statuses, byte[][] contents, int copies)
    {
        var weeks = index.Windows.Weeks;
        for (var body = 0; body < index.Bodies.Count; body++)
        {
            var cells = index.BodyReports.Of(body);
            if (RuleByRule.BodyScope(index, body, OrganizationRole.Township) is { } asTownship)
            {
                for (var week = 0; week < weeks.Length; week++)
                {
                    var reports = new ReportRecords(index, cells, index.Bodies.Ids[body], ReportKind.WeeklyProgress, weeks[week]);
                    OfReports(index, statuses, copies, BaseRule.TownshipReports, (body * weeks.Length) + week, week, asTownship, reports, contents);
                }
            }
            if (RuleByRule.BodyScope(index, body, OrganizationRole.CountyOffice) is { } asOffice)
                OfOffice(index, statuses, copies, body, asOffice, cells);
        }
    }

    private static void OfOffice(CaseIndex index, byte[,][] statuses, int copies, int body, Three scope, Span<Cell<ReportSubmission>> cells)
    {
        var weeks = index.Windows.Weeks;
        for (var week = 0; week < weeks.Length; week++)
        {
            var summaries = new ReportRecords(index, cells, index.Bodies.Ids[body], ReportKind.WeeklySummary, weeks[week]).Sent();
            for (var copy = 0; copy < copies; copy++)
                statuses[(int)BaseRule.Summaries, copy][(body * weeks.Length) + week] = Slot.Of(scope, summaries.AtLeast(new Limits(copy).Summaries));
        }
        var circulars = new ReportRecords(index, cells, index.Bodies.Ids[body], ReportKind.MonthlyCircular, index.Windows.Month).Sent();
        for (var copy = 0; copy < copies; copy++)
            statuses[(int)BaseRule.Circulars, copy][body] = Slot.Of(scope, circulars.AtLeast(new Limits(copy).Circulars));
    }

    private static void OfReports(CaseIndex index, byte[,][] statuses, int copies, BaseRule rule, int slot, int week, Three scope, ReportRecords reports, byte[][]? contents)
    {
        var applies = Three.And(scope, reports.Sent().Exists);
        var progress = applies.IsFalse ? default : reports.SentWith(static report => report.HasProgress);
        var log = applies.IsFalse ? default : reports.SentWith(static report => report.HasWorkLog);
        for (var copy = 0; copy < copies; copy++)
        {
            var limits = new Limits(copy);
            statuses[(int)rule, copy][slot] = RuleByRule.OnTime(index, scope, reports, week, limits.Cutoff);
            (contents?[copy] ?? statuses[(int)BaseRule.ReportContents, copy])[slot] =
                applies.IsFalse ? Slot.NotApplicable : Slot.Of(applies, Three.And(progress.AtLeast(limits.Reports), log.AtLeast(limits.Reports)));
        }
    }

    private static void OfHouseholds(CaseIndex index, byte[,][] statuses, int copies)
    {
        for (var household = 0; household < index.Households.Count; household++)
        {
            if (RuleByRule.Scope(index.Places.Households[household], index.Households.Cells[household]) is not { } scope)
                continue;
            var visits = Records.HouseholdVisits(index, household);
            for (var copy = 0; copy < copies; copy++)
                statuses[(int)BaseRule.HouseholdVisits, copy][household] = Slot.Of(scope, visits.AtLeast(new Limits(copy).HouseholdVisits));
        }
    }
}
