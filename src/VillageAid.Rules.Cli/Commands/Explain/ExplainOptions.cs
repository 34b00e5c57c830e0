using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Commands.Evaluate;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>The options of <c>explain</c>; what names packs, facts and the period is what <c>evaluate</c> takes.</summary>
internal sealed class ExplainOptions
{
    private readonly EvaluateOptions _evaluation = new();

    public ToolOption Rules => _evaluation.Rules;

    public ToolOption Facts => _evaluation.Facts;

    public ToolOption Period => _evaluation.Period;

    public ToolOption AsOf => _evaluation.AsOf;

    public ToolOption Out => _evaluation.Out;

    public ToolOption Strict => _evaluation.Strict;

    public ToolOption Subject { get; } = new("--subject", "TYPE:ID", new LocalizedText("说明哪一个对象：cadre:甲、工作队:T01", "the subject to explain: cadre:甲, team:T01"));

    public ToolOption Rule { get; } = new("--rule", "RULE", new LocalizedText("只说明一条规则：编号或标题", "only this rule, by its id or title"));

    public ToolOption WhyNot { get; } = new("--why-not", "", new LocalizedText("不说怎么来的，只说怎样才会不同：最少要补充或改变什么", "not why, but what would change it: the least that would have to be supplied or be otherwise"));

    public ToolOption Wanted { get; } = WantedValue.Option();

    public ToolOption Audience { get; } = AudienceValue.Option();

    public ToolOption Format { get; } = FormatValue.Option("docs/verdict.schema.json");

    public IReadOnlyList<ToolOption> All => [Rules, Facts, Subject, Rule, Period, AsOf, WhyNot, Wanted, Audience, Format, Out, Strict];
}
