using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Time;

/// <summary>Packs as an author writes them, and the attendance of cadre 甲.</summary>
internal static class TimePack
{
    private const string Head = """
        政策: 示例
        标题: 示例
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 示例, A-2: 修订}}]

        """;

    public static PolicyLoadResult Load(params string[] sections) => new PolicyEngine().Load([new Text(Head + string.Join('\n', sections.Select(section => section.ReplaceLineEndings("\n"))))]);

    public static PolicySet Policies(params string[] sections)
    {
        var load = Load(sections);
        load.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        return load.Policies;
    }

    /// <summary>The verdicts on 甲 who was present on so many days from the first of a month on, with a complete ledger.</summary>
    public static IReadOnlyList<Verdict> Judge(PolicySet policies, int present, string month = "2016-03", params Fact[] more)
    {
        var period = Period.Parse(month);
        var days = Enumerable.Range(0, present).Select(i => new AttendanceDay { CadreId = "甲", Date = period.Start.AddDays(i), Status = AttendanceStatus.Present });
        Fact[] facts = [.. Case.Posted(), .. days, Case.Complete("考勤", "甲", new(2016, 1, 1), new(2018, 12, 31)), Case.Complete("任职", "甲", new(2016, 1, 1), new(2018, 12, 31)), .. more];
        return new PolicyEngine().Evaluate(policies, FactSet.Of(facts), period, new EvaluationOptions { AsOf = Case.At(2018, 12, 31) }).Verdicts;
    }

    public static VerdictStatus? StatusOf(PolicySet policies, int present, string month = "2016-03") => Judge(policies, present, month).SingleOrDefault(verdict => verdict.Rule == "驻村天数")?.Status;

    public sealed class Text(string text, string name = "示例") : IPolicySource
    {
        public string Name => name;

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }
}
