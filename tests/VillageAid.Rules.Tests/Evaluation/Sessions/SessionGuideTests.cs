using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>Holds docs/sessions.md to the code: its program is this one, and prints what it says.</summary>
public class SessionGuideTests
{
    [Fact]
    public void The_program_in_the_guide_is_this_one_and_prints_what_it_says()
    {
        var guide = Read("docs", "sessions.md");
        using var output = new StringWriter { NewLine = "\n" };

        Run(Repository.PathOf("rules/shangyi-2016"), output);

        output.ToString().Should().Be(Block(guide, "text"));
        var source = Read("tests", "VillageAid.Rules.Tests", "Evaluation", "Sessions", "SessionGuideTests.cs");
        source.Should().Contain(string.Join('\n', Block(guide, "csharp").Split('\n').Select(line => line.Length == 0 ? "" : "        " + line)));
    }

    private static void Run(string rules, TextWriter output)
    {
        var engine = new PolicyEngine();
        var policies = engine.Load([new FolderPolicySource(rules)]).Policies;
        var days = Enumerable.Range(1, 19).Select(day => new AttendanceDay { CadreId = "甲", Date = new(2016, 3, day), Status = AttendanceStatus.Present });
        var facts = FactSet.Of(
        [
            new Village { VillageId = "V01", CountyCode = "130725" },
            new Team { TeamId = "T01", VillageId = "V01" },
            new Cadre { CadreId = "甲", CadreKind = CadreKind.VillageStationed },
            new Assignment { AssignmentId = "A01", CadreId = "甲", TeamId = "T01", StartOn = new(2016, 1, 1), EndOn = Known.Nothing },
            new RecordCompleteness { RecordType = "考勤", SubjectId = "甲", PeriodStart = new(2016, 3, 1), PeriodEnd = new(2016, 3, 31), Complete = true },
            new RecordCompleteness { RecordType = "任职", SubjectId = "甲", PeriodStart = new(2016, 1, 1), PeriodEnd = new(2016, 12, 31), Complete = true },
            .. days,
        ]);
        var session = engine.OpenSession(policies, facts, Period.Parse("2016-03"), new EvaluationOptions { Subject = "cadre:甲" });

        var twentieth = new AttendanceDay { CadreId = "甲", Date = new(2016, 3, 20), Status = AttendanceStatus.Present };
        Tell("the 20th came in", session.Insert(twentieth));
        Tell("it was the 21st", session.Correct(twentieth, twentieth with { Date = new(2016, 3, 21) }));
        Tell("neither that nor the 19th", session.Apply(
        [
            FactChange.Withdraw(twentieth with { Date = new(2016, 3, 21) }),
            FactChange.Withdraw(twentieth with { Date = new(2016, 3, 19) }),
        ]));
        output.WriteLine($"violated now: {session.CountByStatus[VerdictStatus.Violated]}");

        void Tell(string what, SessionUpdate update)
        {
            output.WriteLine($"{what}:");
            foreach (var change in update.Changes)
                output.WriteLine($"  {change.After!.Title.En}: {change.Before!.Status} → {change.After.Status} ({change.Causes.Count} of the changes)");
        }
    }

    private static string Block(string text, string language)
    {
        var start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Read(params string[] parts) => File.ReadAllText(Repository.PathOf(Path.Combine(parts))).ReplaceLineEndings("\n");
}
