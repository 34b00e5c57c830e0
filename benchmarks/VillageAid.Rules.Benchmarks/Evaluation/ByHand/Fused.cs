using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>
/// The same rules fused by what they read: one pass over a cadre's attendance for all rules on attendance, one over a team's reports, and so on.
/// Copies of a rule share what was counted. What one gets who writes the policy as one program and not as rules.
/// </summary>
internal static partial class Fused
{
    /// <summary>The statuses of all rules, so many times.</summary>
    public static StatusTable[] Evaluate(CaseIndex index, int copies)
    {
        var statuses = new byte[BaseRules.All.Count, copies][];
        var contentsOfTownships = new byte[copies][];
        var windows = index.Windows;
        foreach (var rule in BaseRules.All)
        {
            for (var copy = 0; copy < copies; copy++)
                statuses[(int)rule, copy] = new byte[SizeOf(index, rule)];
        }
        for (var copy = 0; copy < copies; copy++)
            contentsOfTownships[copy] = new byte[index.Bodies.Count * windows.Weeks.Length];
        OfCadres(index, statuses, copies);
        OfTeams(index, statuses, copies);
        OfBodies(index, statuses, contentsOfTownships, copies);
        OfHouseholds(index, statuses, copies);
        var tables = new List<StatusTable>();
        for (var copy = 0; copy < copies; copy++)
        {
            foreach (var rule in BaseRules.All)
                tables.Add(TableOf(index, rule, copy, statuses[(int)rule, copy]));
            tables.Add(StatusTable.OfBodies(index, BaseRule.ReportContents, copy, windows.Weeks, contentsOfTownships[copy]));
        }
        return [.. tables];
    }

    private static int SizeOf(CaseIndex index, BaseRule rule) => rule switch
    {
        BaseRule.ClockIns => index.Cadres.Count * index.Windows.DaysOfMonth,
        BaseRule.LeaderVisits => index.Cadres.Count * index.Windows.Weeks.Length,
        <= BaseRule.Appraisals or BaseRule.ProxyVisits => index.Cadres.Count,
        BaseRule.TeamReports or BaseRule.ReportContents => index.Teams.Count * index.Windows.Weeks.Length,
        BaseRule.TownshipReports or BaseRule.Summaries => index.Bodies.Count * index.Windows.Weeks.Length,
        BaseRule.Circulars => index.Bodies.Count,
        BaseRule.HouseholdVisits => index.Households.Count,
        _ => index.Teams.Count,
    };

    private static StatusTable TableOf(CaseIndex index, BaseRule rule, int copy, byte[] statuses)
    {
        var windows = index.Windows;
        return rule switch
        {
            BaseRule.ClockIns => StatusTable.OfCadres(index, rule, copy, windows.EachDay, statuses),
            BaseRule.LeaderVisits => StatusTable.OfCadres(index, rule, copy, windows.Weeks, statuses),
            <= BaseRule.Appraisals or BaseRule.ProxyVisits => StatusTable.OfCadres(index, rule, copy, [windows.Month], statuses),
            BaseRule.TeamReports or BaseRule.ReportContents => StatusTable.OfTeams(index, rule, copy, windows.Weeks, statuses),
            BaseRule.TownshipReports or BaseRule.Summaries => StatusTable.OfBodies(index, rule, copy, windows.Weeks, statuses),
            BaseRule.Circulars => StatusTable.OfBodies(index, rule, copy, [windows.Month], statuses),
            BaseRule.HouseholdVisits => StatusTable.OfHouseholds(index, rule, copy, [windows.Month], statuses),
            BaseRule.TeamFunds or BaseRule.FundsOnTime => StatusTable.OfTeams(index, rule, copy, [windows.Year], statuses),
            _ => StatusTable.OfTeams(index, rule, copy, [windows.AsOf], statuses),
        };
    }
}
