using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>Files the clauses of a pack's sources under the topics that it names, or a pack that it extends.</summary>
internal static class TopicBinder
{
    public static IReadOnlyList<BoundClause> File(PackScope scope, DiagnosticBag diagnostics)
    {
        var topics = Names(scope, diagnostics);
        return [.. scope.Citations.Own.Select(own => new BoundClause(own.Citation, Find(own.Clause.Topic), own.Clause.Encoded ? null : own.Clause.Because ?? own.Clause.Gist, own.Clause.Id.Place))];

        LocalizedText? Find(Located<string>? name)
        {
            if (name is null)
                return null;
            if (topics.TryGetValue(name.Value, out var topic))
                return topic;
            diagnostics.Report(DiagnosticCatalog.UnknownTopic, name.Place, name.Value, topics.Count > 0 ? Suggestions.For(name.Value, topics.Keys) : NoTopics);
            return null;
        }
    }

    private static readonly LocalizedText NoTopics = new("先在 `主题` 里写上它：`主题: {考勤: attendance}`", "name it under `topics` first: `topics: {考勤: attendance}`");

    // Its own names stand before those of packs below; several packs may name the same topic.
    private static Dictionary<string, LocalizedText> Names(PackScope scope, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var topic in scope.Pack.Policy.Topics)
        {
            var term = new LocalizedText(topic.Zh.Value, topic.En.Value);
            foreach (var name in new[] { topic.Zh, topic.En }.DistinctBy(name => name.Value))
            {
                if (!names.TryAdd(name.Value, term))
                    diagnostics.Report(DiagnosticCatalog.NameTaken, name.Place, name.Value, new LocalizedText("主题", "a topic"));
            }
        }
        foreach (var topic in scope.Below.SelectMany(lower => lower.Pack.Policy.Topics))
        {
            var term = new LocalizedText(topic.Zh.Value, topic.En.Value);
            names.TryAdd(topic.Zh.Value, term);
            names.TryAdd(topic.En.Value, term);
        }
        return names;
    }
}
