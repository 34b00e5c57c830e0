using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>A pack that warns or withdraws (C2), with what it says of measures; for the tests of conflicts and of the order of measures.</summary>
internal static class WithdrawOrWarn
{
    public const string Withdraw = "考核不合格直接撤回";
    public const string Warn = "初次问题通报诫勉";

    public const string TwoRules = """
        规则:
          - 后果: 考核不合格直接撤回
            条款: MX2019-4-10
            对象: 干部
            每: 考核
            情形: 非 考核.胜任
            建议: 退回
          - 后果: 初次问题通报诫勉
            条款: MX2019-5-10d
            对象: 干部
            每: 问题认定
            情形: 问题认定.问题代码 = "工作表现差"
            建议: 诫勉谈话
        """;

    public const string Declared = """
        冲突:
          - 冲突: C2
            之间: [考核不合格直接撤回, 初次问题通报诫勉]
            取舍: {直接撤回方式: {直接: 考核不合格直接撤回, 先警告: 初次问题通报诫勉}}
            理由: {zh: 先警告还是直接撤回，原文前后不一, en: warn first or withdraw at once}
        """;

    public static Appraisal Appraised(bool? competent = false, int year = 2016) => new()
    {
        SubjectId = "甲", SubjectKind = SubjectKind.Cadre, AppraisalKind = AppraisalKind.Annual, PeriodStart = new(year, 1, 1), Competent = Known.FromNullable(competent),
    };

    public static Finding Poor(Confirmation confirmation = Confirmation.Confirmed) => RuleKinds.Fault(code: FindingCode.PoorPerformance, confirmation: confirmation);

    public static PolicyLoadResult TryLoad(string sections, string parameter = "未定: 原文没有说明", string rules = TwoRules) => new PolicyEngine().Load([new OneFile($$$"""
        政策: 示例
        标题: 示例
        适用地区: ["130725"]
        来源: [{编号: 甲, 性质: 讲话, 标题: 甲, 条款: {MX2019-4-10: 不胜任的撤换退回, MX2019-5-10d: 工作表现差的通报诫勉}}]
        参数:
          直接撤回方式: {可选: [直接, 先警告], {{{parameter}}}}

        """ + rules + "\n" + sections + "\n")]);

    /// <summary>As an author sets it.</summary>
    public static string Set(string choice) => $"取值: [{{起: 2016-01-01, 值: {choice}, 来源说明: 假定, 设定人: 县委, 理由: 试行}}]";

    public static EvaluationResult Decide(string sections, string parameter, IEnumerable<Fact> facts, string period = "2016", string rules = TwoRules)
    {
        var load = TryLoad(sections, parameter, rules);
        load.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty();
        return new PolicyEngine().Evaluate(load.Policies, FactSet.Of(facts), Period.Parse(period), new EvaluationOptions { AsOf = Case.At(2016, 12, 31) });
    }

    public static Verdict Of(this EvaluationResult result, string rule) => result.Verdicts.Single(verdict => verdict.Rule == rule);

    private sealed class OneFile(string text) : IPolicySource
    {
        public string Name => "示例";

        public IReadOnlyList<SourceText> Read() => [new SourceText("policy.yaml", text)];
    }
}
