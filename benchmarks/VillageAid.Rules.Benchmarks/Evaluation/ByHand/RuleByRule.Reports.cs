using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Reports.</summary>
internal static partial class RuleByRule
{
    private static byte[] TeamReports(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Teams.Count * weeks.Length];
        for (var team = 0; team < index.Teams.Count; team++)
        {
            if (TeamScope(index, team) is not { } scope)
                continue;
            var cells = index.TeamReports.Of(team);
            for (var week = 0; week < weeks.Length; week++)
                statuses[(team * weeks.Length) + week] = OnTime(index, scope, new(index, cells, index.Teams.Ids[team], ReportKind.WeeklyProgress, weeks[week]), week, limits.Cutoff);
        }
        return statuses;
    }

    private static byte[] TownshipReports(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Bodies.Count * weeks.Length];
        for (var body = 0; body < index.Bodies.Count; body++)
        {
            if (BodyScope(index, body, OrganizationRole.Township) is not { } scope)
                continue;
            var cells = index.BodyReports.Of(body);
            for (var week = 0; week < weeks.Length; week++)
                statuses[(body * weeks.Length) + week] = OnTime(index, scope, new(index, cells, index.Bodies.Ids[body], ReportKind.WeeklyProgress, weeks[week]), week, limits.Cutoff);
        }
        return statuses;
    }

    internal static byte OnTime(CaseIndex index, Three scope, ReportRecords reports, int week, TimeOnly cutoff)
    {
        var due = Windows.At(index.Windows.DueDays[week], cutoff);
        return Slot.OfDue(scope, reports.OnTime(due).Exists, Three.Of(index.Windows.IsPast(due)));
    }

    private static byte[] ReportContentsOfTeams(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Teams.Count * weeks.Length];
        for (var team = 0; team < index.Teams.Count; team++)
        {
            if (TeamScope(index, team) is not { } governed)
                continue;
            var cells = index.TeamReports.Of(team);
            for (var week = 0; week < weeks.Length; week++)
                statuses[(team * weeks.Length) + week] = Contents(governed, new(index, cells, index.Teams.Ids[team], ReportKind.WeeklyProgress, weeks[week]), limits.Reports);
        }
        return statuses;
    }

    private static byte[] ReportContentsOfTownships(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Bodies.Count * weeks.Length];
        for (var body = 0; body < index.Bodies.Count; body++)
        {
            if (BodyScope(index, body, OrganizationRole.Township) is not { } governed)
                continue;
            var cells = index.BodyReports.Of(body);
            for (var week = 0; week < weeks.Length; week++)
                statuses[(body * weeks.Length) + week] = Contents(governed, new(index, cells, index.Bodies.Ids[body], ReportKind.WeeklyProgress, weeks[week]), limits.Reports);
        }
        return statuses;
    }

    private static byte Contents(Three governed, ReportRecords reports, int limit)
    {
        var scope = Three.And(governed, reports.Sent().Exists);
        if (scope.IsFalse)
            return Slot.NotApplicable;
        var progress = reports.SentWith(static report => report.HasProgress);
        var log = reports.SentWith(static report => report.HasWorkLog);
        return Slot.Of(scope, Three.And(progress.AtLeast(limit), log.AtLeast(limit)));
    }

    private static byte[] Summaries(CaseIndex index, Limits limits)
    {
        var weeks = index.Windows.Weeks;
        var statuses = new byte[index.Bodies.Count * weeks.Length];
        for (var body = 0; body < index.Bodies.Count; body++)
        {
            if (BodyScope(index, body, OrganizationRole.CountyOffice) is not { } scope)
                continue;
            for (var week = 0; week < weeks.Length; week++)
            {
                var reports = new ReportRecords(index, index.BodyReports.Of(body), index.Bodies.Ids[body], ReportKind.WeeklySummary, weeks[week]);
                statuses[(body * weeks.Length) + week] = Slot.Of(scope, reports.Sent().AtLeast(limits.Summaries));
            }
        }
        return statuses;
    }

    private static byte[] Circulars(CaseIndex index, Limits limits)
    {
        var statuses = new byte[index.Bodies.Count];
        for (var body = 0; body < index.Bodies.Count; body++)
        {
            if (BodyScope(index, body, OrganizationRole.CountyOffice) is not { } scope)
                continue;
            var reports = new ReportRecords(index, index.BodyReports.Of(body), index.Bodies.Ids[body], ReportKind.MonthlyCircular, index.Windows.Month);
            statuses[body] = Slot.Of(scope, reports.Sent().AtLeast(limits.Circulars));
        }
        return statuses;
    }

    // Null: of another place, or not of the role.
    internal static Three? BodyScope(CaseIndex index, int body, OrganizationRole role)
    {
        ref var cell = ref index.Bodies.Cells[body];
        if (!cell.Fact!.Roles.Contains(role))
            return null;
        return cell.Kind == CellKind.Plain ? Scope(index.Places.Bodies[body], cell) : throw new InvalidOperationException("A contested body; this baseline knows none.");
    }
}
