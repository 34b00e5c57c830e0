using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>
/// The rules in plain C#, one method a rule, each of which goes through all of its subjects and gives one byte for each occasion: what one would
/// write who knows the policy, what is missing and what it does to a verdict, and cares for speed.
/// </summary>
internal static partial class RuleByRule
{
    /// <summary>The statuses of some rules, each with its numbers.</summary>
    public static StatusTable[] Evaluate(CaseIndex index, IReadOnlyList<(BaseRule Rule, int Copy)> rules)
    {
        var tables = new List<StatusTable>(rules.Count + 1);
        foreach (var (rule, copy) in rules)
        {
            var limits = new Limits(copy);
            tables.Add(Evaluate(index, rule, limits));
            if (rule == BaseRule.ReportContents)
                tables.Add(StatusTable.OfBodies(index, rule, copy, index.Windows.Weeks, ReportContentsOfTownships(index, limits)));
        }
        return [.. tables];
    }

    private static StatusTable Evaluate(CaseIndex index, BaseRule rule, Limits limits)
    {
        var windows = index.Windows;
        return rule switch
        {
            BaseRule.ResidentDays => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], ResidentDays(index, limits)),
            BaseRule.SignIns => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], SignIns(index, limits)),
            BaseRule.ClockIns => StatusTable.OfCadres(index, rule, limits.Copy, windows.EachDay, ClockIns(index, limits)),
            BaseRule.VideoChecks => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], VideoChecks(index, limits)),
            BaseRule.Commuting => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], Commuting(index, limits)),
            BaseRule.Nights => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], Nights(index, limits)),
            BaseRule.WorkDays => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], WorkDays(index, limits)),
            BaseRule.Appraisals => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], Appraisals(index, limits)),
            BaseRule.TeamReports => StatusTable.OfTeams(index, rule, limits.Copy, windows.Weeks, TeamReports(index, limits)),
            BaseRule.TownshipReports => StatusTable.OfBodies(index, rule, limits.Copy, windows.Weeks, TownshipReports(index, limits)),
            BaseRule.ReportContents => StatusTable.OfTeams(index, rule, limits.Copy, windows.Weeks, ReportContentsOfTeams(index, limits)),
            BaseRule.Summaries => StatusTable.OfBodies(index, rule, limits.Copy, windows.Weeks, Summaries(index, limits)),
            BaseRule.Circulars => StatusTable.OfBodies(index, rule, limits.Copy, [windows.Month], Circulars(index, limits)),
            BaseRule.HouseholdVisits => StatusTable.OfHouseholds(index, rule, limits.Copy, [windows.Month], HouseholdVisits(index, limits)),
            BaseRule.ProxyVisits => StatusTable.OfCadres(index, rule, limits.Copy, [windows.Month], ProxyVisits(index, limits)),
            BaseRule.LeaderVisits => StatusTable.OfCadres(index, rule, limits.Copy, windows.Weeks, LeaderVisits(index, limits)),
            BaseRule.SixHaves => StatusTable.OfTeams(index, rule, limits.Copy, [windows.AsOf], SixHaves(index, limits)),
            BaseRule.TeamFunds => StatusTable.OfTeams(index, rule, limits.Copy, [windows.Year], TeamFunds(index, limits)),
            BaseRule.FundsOnTime => StatusTable.OfTeams(index, rule, limits.Copy, [windows.Year], FundsOnTime(index, limits)),
            _ => StatusTable.OfTeams(index, rule, limits.Copy, [windows.AsOf], Item(index, limits, rule - BaseRule.OfficePlace)),
        };
    }

    private static Three IsCertain<T>(in Cell<T> subject)
        where T : Fact => subject.IsCertain ? Three.True : Three.Unknown(Why.Confirmation);
}
