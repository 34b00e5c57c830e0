using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Checks that a statement of completeness can mean one subject only. A statement names its subject by a code alone; where a team and a body
/// share that code and both have such records, it is not known whose are all in, and the statement does not count.
/// </summary>
internal static class SharedCodes
{
    public static void Run(TableCheck statements, IReadOnlyList<TableCheck> checks, FactVocabulary vocabulary)
    {
        var ids = checks.Where(check => check.Type.Key is [{ Type: DataType.Text }]).ToDictionary(check => check.Type, ReferenceChecks.CollectIds);
        var owners = new Dictionary<string, IReadOnlyList<FactType>>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Table.Count; i++)
        {
            var statement = (RecordCompleteness)statements.Current(i);
            if (statements.IsDropped(i) || statement.Complete.IsUnknown)
                continue;
            if (!owners.TryGetValue(statement.RecordType, out var types))
                owners.Add(statement.RecordType, types = OwnersOf(vocabulary.FindType(statement.RecordType), vocabulary));
            var meant = types.Where(type => ids.TryGetValue(type, out var known) && known.Contains(statement.SubjectId)).ToList();
            if (meant.Count < 2)
                continue;
            statements.Replace(i, statement with { Complete = default });
            statements.Report(DiagnosticCatalog.SharedCode, i, statement.SubjectId, meant[0].Term, meant[1].Term);
        }
    }

    private static IReadOnlyList<FactType> OwnersOf(FactType? element, FactVocabulary vocabulary) =>
        [.. vocabulary.Types.Where(type => type.Members.OfType<Collection>().Any(collection => collection.Element == element))];
}
