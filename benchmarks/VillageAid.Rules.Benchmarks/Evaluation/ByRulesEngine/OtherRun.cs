using RulesEngine.Models;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>The rules for townships, the county office and households.</summary>
internal sealed class OtherRun(RulesEngine.RulesEngine engine, Windows windows, InputReader reader)
{
    public async Task AddAsync(List<StatusTable> tables)
    {
        var bodies = reader.Latest<Organization>(body => body.OrgId).Values.Where(InputReader.IsInside).ToList();
        var reports = reader.By<ReportSubmission>(report => report.SubjectId);
        await AddTownshipsAsync(tables, [.. bodies.Where(body => body.Roles.Contains(OrganizationRole.Township)).Select(body => body.OrgId)], reports);
        await AddOfficesAsync(tables, [.. bodies.Where(body => body.Roles.Contains(OrganizationRole.CountyOffice)).Select(body => body.OrgId)], reports);
        await AddHouseholdsAsync(tables);
    }

    /// <summary>The weeks with their deadlines.</summary>
    public static WindowInput[] WeeksOf(Windows windows) => [.. windows.Weeks.Select((week, number) => new WindowInput
    {
        First = week.First.DayNumber,
        Last = week.Last.DayNumber,
        Days = 7,
        Due = Windows.At(windows.DueDays[number], new TimeOnly(17, 0)),
    })];

    /// <summary>The weekly reports of a team or a township.</summary>
    public static async Task AddReportsAsync(RulesEngine.RulesEngine engine, ReporterInput input, WindowInput[] weeks, int subject, StatusTable onTime, StatusTable contents)
    {
        for (var week = 0; week < weeks.Length; week++)
        {
            var results = await engine.ExecuteAllRulesAsync(Workflows.ReporterWeek, [new RuleParameter("r", input), new RuleParameter("w", weeks[week])]);
            onTime.Statuses[(subject * weeks.Length) + week] = RulesEngineRun.Duty(RulesEngineRun.Is(results, nameof(BaseRule.TeamReports)));
            contents.Statuses[(subject * weeks.Length) + week] = RulesEngineRun.Is(results, Workflows.Applies) ? RulesEngineRun.Duty(RulesEngineRun.Is(results, nameof(BaseRule.ReportContents))) : Slot.NotApplicable;
        }
    }

    private async Task AddTownshipsAsync(List<StatusTable> tables, string[] ids, ILookup<string, ReportSubmission> reports)
    {
        var (onTime, contents) = (RulesEngineRun.Table(BaseRule.TownshipReports, "organization", ids, windows.Weeks), RulesEngineRun.Table(BaseRule.ReportContents, "organization", ids, windows.Weeks));
        var weeks = WeeksOf(windows);
        for (var township = 0; township < ids.Length; township++)
            await AddReportsAsync(engine, new ReporterInput { Reports = [.. reports[ids[township]].Select(InputReader.ToInput)] }, weeks, township, onTime, contents);
        tables.AddRange([onTime, contents]);
    }

    private async Task AddOfficesAsync(List<StatusTable> tables, string[] ids, ILookup<string, ReportSubmission> reports)
    {
        var (summaries, circulars) = (RulesEngineRun.Table(BaseRule.Summaries, "organization", ids, windows.Weeks), RulesEngineRun.Table(BaseRule.Circulars, "organization", ids, [windows.Month]));
        var (weeks, month) = (WeeksOf(windows), RulesEngineRun.ToInput(windows.Month));
        for (var office = 0; office < ids.Length; office++)
        {
            var input = new ReporterInput { Reports = [.. reports[ids[office]].Select(InputReader.ToInput)] };
            for (var week = 0; week < weeks.Length; week++)
                summaries.Statuses[(office * weeks.Length) + week] = RulesEngineRun.Duty(RulesEngineRun.Is(await engine.ExecuteAllRulesAsync(Workflows.OfficeWeek, [new RuleParameter("r", input), new RuleParameter("w", weeks[week])]), nameof(BaseRule.Summaries)));
            circulars.Statuses[office] = RulesEngineRun.Duty(RulesEngineRun.Is(await engine.ExecuteAllRulesAsync(Workflows.OfficeMonth, [new RuleParameter("r", input), new RuleParameter("w", month)]), nameof(BaseRule.Circulars)));
        }
        tables.AddRange([summaries, circulars]);
    }

    private async Task AddHouseholdsAsync(List<StatusTable> tables)
    {
        var villages = reader.VillagesInside();
        var ids = reader.Latest<Household>(household => household.HouseholdId).Values.Where(household => villages.Contains(household.VillageId)).Select(household => household.HouseholdId).ToArray();
        var visits = reader.By<Visit>(visit => visit.TargetKind == SubjectKind.Household ? visit.TargetId : null);
        var table = RulesEngineRun.Table(BaseRule.HouseholdVisits, "household", ids, [windows.Month]);
        var month = RulesEngineRun.ToInput(windows.Month);
        for (var household = 0; household < ids.Length; household++)
        {
            var input = new HouseholdInput { Visits = [.. visits[ids[household]].Select(InputReader.ToInput)] };
            table.Statuses[household] = RulesEngineRun.Duty(RulesEngineRun.Is(await engine.ExecuteAllRulesAsync(Workflows.HouseholdMonth, [new RuleParameter("h", input), new RuleParameter("w", month)]), nameof(BaseRule.HouseholdVisits)));
        }
        tables.Add(table);
    }
}
