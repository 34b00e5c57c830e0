using RulesEngine.Models;
using VillageAid.Rules.Benchmarks.Evaluation.ByHand;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>The rules for cadres.</summary>
internal sealed class CadreRun(RulesEngine.RulesEngine engine, Windows windows, InputReader reader)
{
    private static readonly BaseRule[] Duties = [BaseRule.ResidentDays, BaseRule.SignIns, BaseRule.VideoChecks, BaseRule.Nights, BaseRule.WorkDays, BaseRule.Appraisals];

    public async Task AddAsync(List<StatusTable> tables)
    {
        var inputs = Read();
        var ids = inputs.Keys.ToArray();
        var month = Duties.Append(BaseRule.Commuting).Append(BaseRule.ProxyVisits).ToDictionary(rule => rule, rule => RulesEngineRun.Table(rule, "cadre", ids, [windows.Month]));
        var days = RulesEngineRun.Table(BaseRule.ClockIns, "cadre", ids, windows.EachDay);
        var weeks = RulesEngineRun.Table(BaseRule.LeaderVisits, "cadre", ids, windows.Weeks);
        var (monthInput, dayInputs, weekInputs) = (RulesEngineRun.ToInput(windows.Month), windows.EachDay.Select(RulesEngineRun.ToInput).ToArray(), windows.Weeks.Select(RulesEngineRun.ToInput).ToArray());
        for (var cadre = 0; cadre < ids.Length; cadre++)
        {
            var input = inputs[ids[cadre]];
            OfMonth(month, cadre, await engine.ExecuteAllRulesAsync(Workflows.CadreMonth, [new RuleParameter("c", input), new RuleParameter("w", monthInput)]));
            for (var day = 0; day < dayInputs.Length; day++)
            {
                var results = await engine.ExecuteAllRulesAsync(Workflows.CadreDay, [new RuleParameter("c", input), new RuleParameter("w", dayInputs[day])]);
                days.Statuses[(cadre * dayInputs.Length) + day] = RulesEngineRun.Is(results, Workflows.Applies) ? RulesEngineRun.Duty(RulesEngineRun.Is(results, nameof(BaseRule.ClockIns))) : Slot.NotApplicable;
            }
            for (var week = 0; week < weekInputs.Length; week++)
            {
                var results = await engine.ExecuteAllRulesAsync(Workflows.CadreWeek, [new RuleParameter("c", input), new RuleParameter("w", weekInputs[week])]);
                weeks.Statuses[(cadre * weekInputs.Length) + week] = !RulesEngineRun.Is(results, Workflows.Applies) ? Slot.NotApplicable
                    : RulesEngineRun.Is(results, nameof(BaseRule.LeaderVisits)) ? Slot.Satisfied : Slot.Deviation;
            }
        }
        tables.AddRange(month.Values);
        tables.Add(days);
        tables.Add(weeks);
    }

    private static void OfMonth(Dictionary<BaseRule, StatusTable> month, int cadre, List<RuleResultTree> results)
    {
        var applies = RulesEngineRun.Is(results, Workflows.Applies);
        foreach (var rule in Duties)
            month[rule].Statuses[cadre] = applies ? RulesEngineRun.Duty(RulesEngineRun.Is(results, rule.ToString())) : Slot.NotApplicable;
        month[BaseRule.Commuting].Statuses[cadre] = !applies ? Slot.NotApplicable
            : RulesEngineRun.Is(results, nameof(BaseRule.Commuting)) ? Slot.Violated
            : RulesEngineRun.Is(results, Workflows.Signs) ? Slot.NeedsReview : Slot.Satisfied;
        month[BaseRule.ProxyVisits].Statuses[cadre] = RulesEngineRun.Is(results, Workflows.IsPairing) ? RulesEngineRun.Duty(!RulesEngineRun.Is(results, nameof(BaseRule.ProxyVisits))) : Slot.NotApplicable;
    }

    // Those of the county: by their team, by the village of a household they are paired with, by their unit.
    private Dictionary<string, CadreInput> Read()
    {
        var villages = reader.VillagesInside();
        var teams = reader.Latest<Team>(team => team.TeamId).Values.Where(team => villages.Contains(team.VillageId)).Select(team => team.TeamId).ToHashSet(StringComparer.Ordinal);
        var bodies = reader.Latest<Organization>(body => body.OrgId).Values.Where(InputReader.IsInside).Select(body => body.OrgId).ToHashSet(StringComparer.Ordinal);
        var paired = reader.Latest<Household>(household => household.HouseholdId).Values.Where(household => household.ResponsibleCadreId.HasValue && villages.Contains(household.VillageId)).Select(household => household.ResponsibleCadreId.Value).ToHashSet(StringComparer.Ordinal);
        var postings = reader.By<Assignment>(posting => posting.CadreId);
        var (days, leaves, findings) = (reader.By<AttendanceDay>(day => day.CadreId), reader.By<LeaveGrant>(leave => leave.CadreId), reader.By<Finding>(finding => finding.SubjectId));
        var (appraisals, visits, proxies) = (reader.By<Appraisal>(one => one.SubjectId), reader.By<Visit>(visit => visit.VisitorCadreId), reader.By<Visit>(visit => visit.OnBehalfOfCadreId.TryGetValue(out var cadre) ? cadre : null));
        var inputs = new Dictionary<string, CadreInput>(StringComparer.Ordinal);
        foreach (var cadre in reader.Latest<Cadre>(cadre => cadre.CadreId).Values)
        {
            var (id, kind) = (cadre.CadreId, cadre.CadreKind.Value);
            var isInside = postings[id].Any() ? postings[id].Any(posting => posting.TeamId.TryGetValue(out var team) && teams.Contains(team))
                : kind == CadreKind.HouseholdPairing ? paired.Contains(id) : bodies.Contains(cadre.HomeOrgId.Value);
            if (!isInside)
                continue;
            inputs.Add(id, new CadreInput
            {
                Kind = kind.ToString(),
                Days = [.. days[id].Select(InputReader.ToInput)],
                Postings = [.. postings[id].Select(posting => new SpanInput { From = posting.StartOn.DayNumber, To = posting.EndOn.TryGetValue(out var end) ? end.DayNumber : int.MaxValue })],
                Leaves = [.. leaves[id].Select(leave => new LeaveInput { From = leave.FromDate.DayNumber, To = leave.ToDate.DayNumber, Approvals = leave.ApprovedByOrgs.Value.Count })],
                Findings = [.. findings[id].Where(finding => finding.SubjectKind == SubjectKind.Cadre).Select(finding => new FindingInput { Day = finding.FoundOn.DayNumber, Code = finding.FindingCode.ToString() })],
                Appraisals = [.. appraisals[id].Select(one => new AppraisalInput { Day = one.PeriodStart.DayNumber, Kind = one.AppraisalKind.ToString(), CarriedOut = one.CarriedOut.Value })],
                Visits = [.. visits[id].Select(InputReader.ToInput)],
                ProxyVisits = [.. proxies[id].Select(InputReader.ToInput)],
            });
        }
        return inputs;
    }
}
