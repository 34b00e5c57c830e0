using RulesEngine.Models;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>The rules for teams.</summary>
internal sealed class TeamRun(RulesEngine.RulesEngine engine, Windows windows, InputReader reader)
{
    public async Task AddAsync(List<StatusTable> tables)
    {
        var villages = reader.VillagesInside();
        var ids = reader.Latest<Team>(team => team.TeamId).Values.Where(team => villages.Contains(team.VillageId)).Select(team => team.TeamId).ToArray();
        var (items, payments, reports) = (reader.By<FacilityItem>(item => item.TeamId), reader.By<Payment>(payment => payment.PayeeId), reader.By<ReportSubmission>(report => report.SubjectId));
        var (onTime, contents) = (RulesEngineRun.Table(BaseRule.TeamReports, "team", ids, windows.Weeks), RulesEngineRun.Table(BaseRule.ReportContents, "team", ids, windows.Weeks));
        var haves = Enumerable.Range((int)BaseRule.OfficePlace, 7).Select(rule => RulesEngineRun.Table((BaseRule)rule, "team", ids, [windows.AsOf])).ToArray();
        var funds = new[] { BaseRule.TeamFunds, BaseRule.FundsOnTime }.Select(rule => RulesEngineRun.Table(rule, "team", ids, [windows.Year])).ToArray();
        var weekInputs = OtherRun.WeeksOf(windows);
        var due = new WindowInput { Last = new DateOnly(2020, 3, 20).DayNumber };
        for (var team = 0; team < ids.Length; team++)
        {
            var input = InputReader.ToInput(items[ids[team]], payments[ids[team]]);
            await OtherRun.AddReportsAsync(engine, new ReporterInput { Reports = [.. reports[ids[team]].Select(InputReader.ToInput)] }, weekInputs, team, onTime, contents);
            var ofItems = await engine.ExecuteAllRulesAsync(Workflows.TeamAsOf, [new RuleParameter("t", input)]);
            foreach (var table in haves)
                table.Statuses[team] = RulesEngineRun.Duty(RulesEngineRun.Is(ofItems, table.Rule.ToString()));
            var ofFunds = await engine.ExecuteAllRulesAsync(Workflows.TeamYear, [new RuleParameter("t", input), new RuleParameter("w", due)]);
            foreach (var table in funds)
                table.Statuses[team] = RulesEngineRun.Duty(RulesEngineRun.Is(ofFunds, table.Rule.ToString()));
        }
        tables.AddRange([onTime, contents, .. haves, .. funds]);
    }
}
