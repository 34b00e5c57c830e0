using NRules.RuleModel;
using VillageAid.Rules.Binding;

namespace VillageAid.Rules.NRules.Definitions;

/// <summary>What tools, listeners and filters of a host can know a rule by.</summary>
internal static class RuleTags
{
    /// <summary>The tag that every rule of every policy has.</summary>
    private const string Ours = "VillageAid.Rules";

    public static IEnumerable<string> Of(BoundPolicy policy, BoundRule rule) =>
        [Ours, policy.Id, rule.Kind.ToString(), .. rule.Subjects.Select(one => one.Subject.Name).Distinct()];

    public static IEnumerable<RuleProperty> PropertiesOf(BoundPolicy policy, BoundRule rule) =>
    [
        new("Pack", policy.Id),
        new("Rule", rule.Id),
        new("Title", rule.Title.Zh),
        new("TitleEn", rule.Title.En),
        // All versions of the rule are judged under one name.
        new("Clause", Join(rule, version => version.Citations.Select(citation => citation.Clause))),
        new("Source", Join(rule, version => version.Citations.Select(citation => citation.SourceId))),
        new("File", rule.Place.ToString()),
    ];

    private static string Join(BoundRule rule, Func<BoundRule, IEnumerable<string>> texts) =>
        string.Join(", ", (rule.Versions.Count > 0 ? rule.Versions : [rule]).SelectMany(texts).Distinct());
}
