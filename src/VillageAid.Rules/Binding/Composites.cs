using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;

namespace VillageAid.Rules.Binding;

/// <summary>Policies that join what several documents say: what they ask for together, none of them asks for alone.</summary>
internal static class Composites
{
    /// <summary>Whether a policy says that it is one, or its rules rest on several documents.</summary>
    public static bool Is(ReadPack pack, IEnumerable<BoundRule> rules) =>
        pack.Chain.Any(link => link.Policy.IsComposite)
        || rules.SelectMany(rule => rule.Citations).DistinctBy(citation => (citation.SourceId, citation.SourceTitle)).Skip(1).Any();

    /// <summary>A pack by itself that rests on several documents should say so; one that extends others says it by that.</summary>
    public static void Check(PolicySyntax policy, CitationTable citations, DiagnosticBag diagnostics)
    {
        var documents = citations.CitedDocuments;
        if (documents.Count > 1 && !policy.IsComposite && policy.Extends.Count == 0)
            diagnostics.Report(DiagnosticCatalog.NotComposite, policy.Id.Place, policy.Id.Value, documents.Count, new Text.LocalizedText(
                string.Concat(documents.Select(title => $"《{title.Zh.Trim('《', '》')}》")), string.Join("; ", documents.Select(title => title.En))));
    }
}
