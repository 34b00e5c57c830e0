using RulesEngine.Models;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByRulesEngine;

/// <summary>
/// The pack's rules as workflows of RulesEngine, with the counting in the text of the expressions. One workflow for all rules of the same subject and window, so
/// that each is called once; a rule that does not apply to everybody has a second expression for that.
/// </summary>
internal static class Workflows
{
    public const string CadreMonth = "cadre-month", CadreDay = "cadre-day", CadreWeek = "cadre-week", ReporterWeek = "reporter-week", OfficeWeek = "office-week",
        OfficeMonth = "office-month", HouseholdMonth = "household-month", TeamAsOf = "team-as-of", TeamYear = "team-year";

    public const string Applies = "applies", Signs = "signs", IsPairing = "is pairing";

    public static Workflow[] All { get; } =
    [
        Workflow(CadreMonth,
            (Applies, "c.Postings.Any(p => p.From <= w.Last && p.To >= w.First)"),
            (nameof(BaseRule.ResidentDays), "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && (d.Status == \"Present\" || d.Status == \"Leave\" && c.Leaves.Any(l => l.From <= d.Day && l.To >= d.Day && l.Approvals > 0))) * w.Days >= 20 * c.Postings.Sum(p => Math.Min(p.To, w.Last) - Math.Max(p.From, w.First) + 1)"),
            (nameof(BaseRule.SignIns), "c.Days.All(d => d.Day < w.First || d.Day > w.Last || !c.Postings.Any(p => p.From <= d.Day && p.To >= d.Day) || !(d.Status == \"Present\" && !d.SignIn))"),
            (nameof(BaseRule.VideoChecks), "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && (d.VideoCheck == \"Passed\" || d.VideoCheck == \"Failed\")) >= 2"),
            (nameof(BaseRule.Commuting), "c.Findings.Count(f => f.Day >= w.First && f.Day <= w.Last && f.Code == \"DayCommuting\") > 0"),
            (Signs, "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && d.Morning && !d.Evening) >= 3"),
            (nameof(BaseRule.Nights), "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && d.Night) >= 18"),
            (nameof(BaseRule.WorkDays), "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && d.Worked) >= 17"),
            (nameof(BaseRule.Appraisals), "c.Appraisals.Count(a => a.Day >= w.First && a.Day <= w.Last && a.Kind == \"Daily\" && a.CarriedOut) >= 1"),
            (IsPairing, "c.Kind == \"HouseholdPairing\""),
            (nameof(BaseRule.ProxyVisits), "c.ProxyVisits.Count(v => v.Day >= w.First && v.Day <= w.Last) > 0")),
        Workflow(CadreDay,
            (Applies, "c.Postings.Any(p => p.From <= w.Last && p.To >= w.First)"),
            (nameof(BaseRule.ClockIns), "c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && d.Morning) >= 1 && c.Days.Count(d => d.Day >= w.First && d.Day <= w.Last && d.Evening) >= 1")),
        Workflow(CadreWeek,
            (Applies, "c.Kind == \"CountyLeader\""),
            (nameof(BaseRule.LeaderVisits), "c.Visits.Where(v => v.InPerson && v.Day >= w.First && v.Day <= w.Last).Select(v => v.Day).Distinct().Count() >= 2 && c.Visits.Where(v => v.Day >= w.First && v.Day <= w.Last).Sum(v => v.Nights) >= 1")),
        Workflow(ReporterWeek,
            (nameof(BaseRule.TeamReports), "r.Reports.Any(x => x.Kind == \"WeeklyProgress\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null && x.Sent <= w.Due)"),
            (Applies, "r.Reports.Any(x => x.Kind == \"WeeklyProgress\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null)"),
            (nameof(BaseRule.ReportContents), "r.Reports.Count(x => x.Kind == \"WeeklyProgress\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null && x.HasProgress) >= 1 && r.Reports.Count(x => x.Kind == \"WeeklyProgress\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null && x.HasWorkLog) >= 1")),
        Workflow(OfficeWeek, (nameof(BaseRule.Summaries), "r.Reports.Count(x => x.Kind == \"WeeklySummary\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null) >= 1")),
        Workflow(OfficeMonth, (nameof(BaseRule.Circulars), "r.Reports.Count(x => x.Kind == \"MonthlyCircular\" && x.Day >= w.First && x.Day <= w.Last && x.Sent != null) >= 1")),
        Workflow(HouseholdMonth, (nameof(BaseRule.HouseholdVisits), "h.Visits.Count(v => v.InPerson && v.Day >= w.First && v.Day <= w.Last) >= 1")),
        Workflow(TeamAsOf,
            (nameof(BaseRule.OfficePlace), Item("OfficePlace") + " >= 1"),
            (nameof(BaseRule.DesksAndChairs), Item("DesksAndChairs") + " >= 1"),
            (nameof(BaseRule.Computer), Item("Computer") + " >= 1"),
            (nameof(BaseRule.Television), Item("Television") + " >= 1"),
            (nameof(BaseRule.Printer), Item("Printer") + " >= 1"),
            (nameof(BaseRule.FilingCabinet), Item("FilingCabinet") + " >= 1"),
            (nameof(BaseRule.SixHaves), string.Join(" + ", new[] { "OfficePlace", "DesksAndChairs", "Computer", "Television", "Printer", "FilingCabinet" }.Select(Item)) + " >= 6")),
        Workflow(TeamYear,
            (nameof(BaseRule.TeamFunds), "t.Payments.Where(p => p.Kind == \"TeamWorkFunds\").Sum(p => p.Amount) >= 15000"),
            (nameof(BaseRule.FundsOnTime), "t.Payments.Where(p => p.Kind == \"TeamWorkFunds\").Sum(p => p.Amount) >= 15000 && t.Payments.Where(p => p.Kind == \"TeamWorkFunds\").All(p => p.PaidOn > 0 && p.PaidOn <= w.Last)")),
    ];

    private static string Item(string item) => $"t.Items.Count(i => i.Standard == \"SixHavesOffice\" && i.Item == \"{item}\" && i.IsThere)";

    private static Workflow Workflow(string name, params IReadOnlyList<(string Name, string Expression)> rules) => new()
    {
        WorkflowName = name,
        Rules = [.. rules.Select(rule => new Rule { RuleName = rule.Name, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = rule.Expression })],
    };
}
