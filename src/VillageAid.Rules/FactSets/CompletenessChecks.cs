using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks statements that records are all in. Where records of a type were refused they are not all in, whatever is stated: such a
/// statement loads as "not known whether complete", so that a mistake in a file can never be counted against anybody.
/// </summary>
internal static class CompletenessChecks
{
    public static IReadOnlyList<FactEntry> Run(IReadOnlyList<FactEntry> entries, RefusedCounts refused, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var doubted = new List<(FactType Type, FactOrigin Origin)>();
        var result = new List<FactEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Fact is not RecordCompleteness statement)
            {
                result.Add(entry);
                continue;
            }
            var type = FindType(statement, entry, vocabulary, diagnostics);
            if (type is null || !(refused.AnyType || refused.Concerns(type)))
            {
                result.Add(entry);
                continue;
            }
            doubted.Add((type, entry.Origin));
            result.Add(entry with { Fact = statement with { Complete = default } });
        }
        Report(doubted, refused, diagnostics);
        return result;
    }

    private static FactType? FindType(RecordCompleteness statement, FactEntry entry, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var type = vocabulary.FindType(statement.RecordType);
        if (type is null)
        {
            diagnostics.Report(DiagnosticCatalog.CompletenessTypeUnknown, entry.Origin.Path, entry.Origin.Position, statement.RecordType,
                Suggestion.For(statement.RecordType, vocabulary.Types.SelectMany(known => (string[])[known.Term.Zh, known.Name])));
        }
        return type;
    }

    private static void Report(List<(FactType Type, FactOrigin Origin)> doubted, RefusedCounts refused, DiagnosticBag diagnostics)
    {
        if (refused.AnyType && doubted.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.CompletenessNotTrustedAtAll, doubted[0].Origin.Path, doubted[0].Origin.Position, doubted.Count);
            return;
        }
        foreach (var group in doubted.GroupBy(statement => statement.Type))
        {
            var first = group.First().Origin;
            diagnostics.Report(DiagnosticCatalog.CompletenessNotTrusted, first.Path, first.Position, group.Key.Term, group.Count());
        }
    }
}
