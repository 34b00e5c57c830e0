using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>A county with a cadre, a team and a unit, and packs of several rules; for the tests of rules that work together.</summary>
internal static class RuleKinds
{
    public static readonly DateTimeOffset EndOfMarch = Case.EndOfMarch;

    /// <summary>A cadre of a unit, posted since January, with what is stated complete.</summary>
    public static IReadOnlyList<Fact> World(params IEnumerable<Fact> more) =>
    [
        .. Case.Posted().Select(fact => fact is Cadre cadre ? cadre with { HomeOrgId = "局1" } : fact is Team team ? team with { LeadOrgId = "局1" } : fact),
        new Organization { OrgId = "局1", Roles = [OrganizationRole.DispatchingUnit], PlaceCode = "130725" },
        Case.Complete("任职", "甲", new(2016, 1, 1), new(2016, 12, 31)),
        .. more,
    ];

    public static Finding Fault(string id = "问1", FindingCode code = FindingCode.DayCommuting, Confirmation? confirmation = Confirmation.Confirmed, int day = 10) => new()
    {
        FindingId = id, SubjectId = "甲", SubjectKind = SubjectKind.Cadre, FindingCode = code, FoundOn = new(2016, 3, day), Confirmation = confirmation,
    };

    public static Measure Taken(MeasureKind kind, string? finding = "问1", int day = 20, string subject = "甲", SubjectKind subjectKind = SubjectKind.Cadre) => new()
    {
        MeasureId = "措" + kind, MeasureKind = kind, SubjectId = subject, SubjectKind = subjectKind, DecidedOn = new(2016, 3, day),
        BasisFindingId = finding is null ? Known.Nothing : finding,
    };

    public static PolicyLoadResult TryLoad(string rules) => new PolicyEngine().Load([new OneFile($$$"""
        政策: 示例
        标题: 示例
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 法规, 标题: 甲, 条款: {A-1: 示例{{{(rules.Contains("A-2", StringComparison.Ordinal) ? ", A-2: 示例" : "")}}}}}]
        参数:
          直接撤换: {可选: [是的, 不是], 未定: 原文没有说明}
        规则:
        {{{string.Join('\n', rules.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => "  " + line))}}}
        """)]);

    public static PolicySet Load(string rules)
    {
        var load = TryLoad(rules);
        load.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        return load.Policies;
    }

    /// <summary>The verdicts of one rule.</summary>
    public static IReadOnlyList<Verdict> Judge(string rules, string rule, IEnumerable<Fact> facts, DateTimeOffset? asOf = null) =>
        [.. new PolicyEngine().Evaluate(Load(rules), FactSet.Of(facts), Case.March, new EvaluationOptions { AsOf = asOf ?? EndOfMarch }).Verdicts.Where(verdict => verdict.Rule == rule)];

    private sealed class OneFile(string text) : IPolicySource
    {
        public string Name => "示例";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }
}
