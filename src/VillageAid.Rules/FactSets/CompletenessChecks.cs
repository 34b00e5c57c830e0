using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks statements that records are all in. Where records of a type were refused they are not all in, whatever is stated: such a
/// statement loads as "not known whether complete", so that a mistake in a file can never be counted against anybody.
/// </summary>
internal static class CompletenessChecks
{
    /// <summary>Changes the statements that do not count.</summary>
    public static void Run(TableCheck check, RefusedCounts refused, FactVocabulary vocabulary)
    {
        var doubted = new List<(FactType Type, int Index)>();
        for (var i = 0; i < check.Table.Count; i++)
        {
            if (check.IsDropped(i))
                continue;
            var statement = (RecordCompleteness)check.Current(i);
            if (FindType(statement, i, check, vocabulary) is { } type && (refused.AnyType || refused.Concerns(type)))
            {
                doubted.Add((type, i));
                check.Replace(i, statement with { Complete = default });
            }
        }
        Report(doubted, refused, check);
    }

    private static FactType? FindType(RecordCompleteness statement, int index, TableCheck check, FactVocabulary vocabulary)
    {
        var type = vocabulary.FindType(statement.RecordType);
        if (type is null)
        {
            check.Report(DiagnosticCatalog.CompletenessTypeUnknown, index, statement.RecordType,
                Suggestion.For(statement.RecordType, vocabulary.Types.SelectMany(known => (string[])[known.Term.Zh, known.Name])));
        }
        return type;
    }

    private static void Report(List<(FactType Type, int Index)> doubted, RefusedCounts refused, TableCheck check)
    {
        if (refused.AnyType && doubted.Count > 0)
        {
            check.Report(DiagnosticCatalog.CompletenessNotTrustedAtAll, doubted[0].Index, doubted.Count);
            return;
        }
        foreach (var group in doubted.GroupBy(statement => statement.Type))
            check.Report(DiagnosticCatalog.CompletenessNotTrusted, group.First().Index, group.Key.Term, group.Count());
    }
}
