using System.CommandLine;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>The rule that is asked for: one, or those of several policies that share the name.</summary>
internal sealed record AskedRule(string Name, IReadOnlyList<(string Policy, BoundRule Rule)> Rules)
{
    /// <exception cref="ToolException">No policy has such a rule.</exception>
    public static AskedRule Find(ParseResult parsed, string text, PolicySet policies)
    {
        var name = NormalizationFormC.Normalize(text).Trim();
        var all = policies.Policies.SelectMany(policy => policy.Rules.Select(rule => (Policy: policy.Id, Rule: rule))).ToList();
        var found = all.FindAll(one => NamesOf(one.Rule).Contains(name, StringComparer.OrdinalIgnoreCase));
        if (found.Count > 0)
            return new AskedRule(name, found);
        var help = NearestNames.Find(name, all.SelectMany(one => NamesOf(one.Rule))) is { Count: > 0 } near
            ? new LocalizedText($"是不是 {string.Join("、", near.Select(one => $"`{one}`"))}？", $"did you mean {string.Join(", ", near.Select(one => $"`{one}`"))}?")
            : new LocalizedText("不写 --rule 时列出这个对象的全部规则", "without --rule all rules of the subject are listed");
        throw Values.Wrong(parsed, new LocalizedText($"没有名为 `{name}` 的规则", $"there is no rule `{name}`"), help);
    }

    public bool Includes(Verdict verdict) => Rules.Any(one => one.Policy == verdict.Policy && one.Rule.Id == verdict.Rule);

    /// <summary>Why it has no verdict of a subject.</summary>
    public LocalizedText WhySilent(SubjectType subject)
    {
        var types = Rules.SelectMany(one => one.Rule.Subjects).Select(one => one.Subject).DistinctBy(type => type.Name).ToList();
        return types.Exists(type => type.FactType == subject.FactType)
            ? new LocalizedText($"规则“{Name}”这一期间对它没有判定：规则那时没有施行，或者不管这个地方，或者没有它要看的那种记录。",
                $"the rule “{Name}” says nothing of it for this period: it was not in force then, is of another place, or there is no record of the kind that it is about.")
            : new LocalizedText($"规则“{Name}”管的是{string.Join("、", types.Select(type => type.Term.Zh))}，不是{subject.Term.Zh}。",
                $"the rule “{Name}” is about a {string.Join(", ", types.Select(type => type.Term.En))}, not a {subject.Term.En}.");
    }

    private static IEnumerable<string> NamesOf(BoundRule rule) => new[] { rule.Id, rule.Title.Zh, rule.Title.En }.Distinct();
}
