using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;
using Xunit.Abstractions;

namespace VillageAid.Rules.Tests.Evaluation;

public class ShangyiTests(ITestOutputHelper output)
{
    [Fact]
    public void Tries()
    {
        var load = new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")]);
        foreach (var d in load.Diagnostics)
            output.WriteLine(d.ToString());
        var facts = new List<Fact>
        {
            new Village { VillageId = "村1", CountyCode = "130725", IsDesignatedPoor = true },
            new Team { TeamId = "队1", VillageId = "村1" },
            new Cadre { CadreId = "甲" },
            new Assignment { AssignmentId = "任1", CadreId = "甲", TeamId = "队1", StartOn = new(2016, 2, 24), EndOn = Known.Nothing },
            new RecordCompleteness { RecordType = "任职", SubjectId = "甲", PeriodStart = new(2016, 2, 1), PeriodEnd = new(2016, 4, 30), Complete = true },
            new ReportSubmission { SubjectId = "队1", SubjectKind = SubjectKind.Team, ReportKind = ReportKind.WeeklyProgress, PeriodStart = new(2016, 3, 14), SubmittedAt = new DateTimeOffset(2016, 3, 17, 16, 30, 0, TimeSpan.FromHours(8)), HasProgress = true, HasWorkLog = false },
        };
        for (var d = 1; d <= 29; d++)
            facts.Add(new AttendanceDay { CadreId = "甲", Date = new(2016, 3, d), Status = d <= 19 ? AttendanceStatus.Present : AttendanceStatus.Absent, SignIn = d <= 19, OvernightInVillage = d <= 19 });
        var result = new PolicyEngine().Evaluate(load.Policies, FactSet.Of(facts), Period.Parse("2016-03"));
        foreach (var v in result.Verdicts)
        {
            output.WriteLine($"{v.Rule} {v.Subject} {v.Occasion} {v.Status} {v.Reason.Text.Zh}");
            output.WriteLine("   missing " + string.Join("; ", v.Reason.Missing.Select(m => m.Name.Zh)));
            output.WriteLine("   params " + string.Join("; ", v.Reason.Parameters.Select(m => m.Name.Zh)));
            foreach (var c in v.Reason.Conditions)
                Print(c, 1);
        }
    }

    private void Print(ConditionNode c, int depth)
    {
        output.WriteLine(new string(' ', depth * 3) + $"{c.Part} {c.Operator} [{c.Reading}] {c.Text.Split('\n')[0]} => {c.Truth} {c.Actual?.Text.Zh} | {c.Expected?.Text.Zh}");
        foreach (var x in c.Children)
            Print(x, depth + 1);
    }
}
