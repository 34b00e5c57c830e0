using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>Small worlds for the tests of the evaluator: facts by a word, a policy by a condition, one verdict.</summary>
internal static class Case
{
    public static readonly SourceSpan Nowhere = new(new SourceText("示例", ""), new TextSpan(0, 0));

    public static readonly Period March = Period.Parse("2016-03");

    public static readonly DateTimeOffset EndOfMarch = At(2016, 3, 31, 23, 59).AddSeconds(59);

    public static DateTimeOffset At(int year, int month, int day, int hour = 12, int minute = 0) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    /// <summary>A cadre, posted in Shangyi county since January.</summary>
    public static IReadOnlyList<Fact> Posted(string cadre = "甲", string county = "130725") =>
    [
        new Village { VillageId = "村" + cadre, CountyCode = county, IsDesignatedPoor = true },
        new Team { TeamId = "队" + cadre, VillageId = "村" + cadre },
        new Cadre { CadreId = cadre },
        new Assignment { AssignmentId = "任" + cadre, CadreId = cadre, TeamId = "队" + cadre, StartOn = new(2016, 1, 1), EndOn = Known.Nothing },
    ];

    public static AttendanceDay Day(int day, AttendanceStatus status = AttendanceStatus.Present, string cadre = "甲") =>
        new() { CadreId = cadre, Date = new(2016, 3, day), Status = status };

    public static ReportSubmission Report(DateTimeOffset? sent, DateOnly? week = null) =>
        new() { SubjectId = "队甲", SubjectKind = SubjectKind.Team, ReportKind = ReportKind.WeeklyProgress, PeriodStart = week ?? new(2016, 3, 14), SubmittedAt = sent is { } at ? at : Known.Nothing };

    public static RecordCompleteness Complete(string type, string subject, DateOnly? from = null, DateOnly? to = null) =>
        new() { RecordType = type, SubjectId = subject, PeriodStart = from ?? new(2016, 3, 1), PeriodEnd = to ?? new(2016, 3, 31), Complete = true };

    public static CaseGraph Graph(IEnumerable<Fact> facts, DateTimeOffset? asOf = null) => CaseGraph.Build(FactSet.Of(facts), asOf ?? EndOfMarch);

    /// <summary>The records of a collection of a subject, as a window shows them.</summary>
    public static ListValue Read(CaseGraph graph, Window window, FactType owner, string id, string collection, params (string Field, object Value)[] fixedKeys)
    {
        var member = (Collection)owner.Find(collection)!;
        var keys = fixedKeys.ToDictionary(key => (Field)member.Element.Find(key.Field)!, key => key.Value);
        return new CollectionReader(graph, window).Read(graph.Find(owner, id)!, member, keys, default);
    }

    public static FactType Type(string name) => FactVocabulary.BuiltIn.FindType(name)!;

    /// <summary>A pack of one rule, given as the lines of its YAML below <c>norm:</c>; further sections may follow.</summary>
    public static PolicySet Pack(string rule, string sections = "")
    {
        var lines = rule.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => "    " + line);
        var load = new PolicyEngine().Load([new OneFile($"""
            政策: 示例
            标题: 示例
            适用地区: ["130725"]
            来源: [{"{"}编号: 甲, 性质: 法规, 标题: 甲, 条款: {"{"}A-1: 示例{"}"} {"}"}]
            {sections}
            规则:
              - 规范: 示例规则
                条款: A-1

            """ + string.Join('\n', lines))]);
        load.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        return load.Policies;
    }

    public static IReadOnlyList<Verdict> Judge(PolicySet policies, IEnumerable<Fact> facts, DateTimeOffset? asOf = null, Period? period = null) =>
        new PolicyEngine().Evaluate(policies, FactSet.Of(facts), period ?? March, new EvaluationOptions { AsOf = asOf ?? EndOfMarch }).Verdicts;

    public static MissingItem Cause(MissingKind kind, string name = "甲") => new(kind, LocalizedText.Same(name));

    private sealed class OneFile(string text) : IPolicySource
    {
        public string Name => "示例";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }
}
