using System.Runtime.InteropServices;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Checks that the records which other records name are there. Each missing one is reported once, where it is first named.</summary>
internal static class ReferenceChecks
{
    public static void Run(IReadOnlyCollection<TableCheck> checks, FactVocabulary vocabulary)
    {
        var ids = checks.Where(check => check.Type.Key is [{ Type: DataType.Text }]).ToDictionary(check => check.Type, CollectIds);
        foreach (var check in checks)
        {
            foreach (var reference in FindReferences(check.Type, vocabulary))
                Check(check, reference, ids);
        }
    }

    /// <summary>The ids of the records of a type with one key field.</summary>
    public static HashSet<string> CollectIds(TableCheck check)
    {
        var key = check.Type.Key[0];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < check.Table.Count; i++)
        {
            if (!check.IsDropped(i) && key.Read<string>(check.Table.Facts[i]).TryGetValue(out var id))
                ids.Add(id);
        }
        return ids;
    }

    private static void Check(TableCheck check, Reference reference, Dictionary<FactType, HashSet<string>> ids)
    {
        var missing = new Dictionary<(FactType Target, string Id), (int First, int Count)>();
        for (var i = 0; i < check.Table.Count; i++)
        {
            var fact = check.Table.Facts[i];
            if (check.IsDropped(i) || !reference.Field.Read<string>(fact).TryGetValue(out var id) || reference.TargetOf(fact) is not { } target)
                continue;
            if (ids.TryGetValue(target, out var known) && known.Contains(id))
                continue;
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(missing, (target, id), out var exists);
            entry = exists ? (entry.First, entry.Count + 1) : (i, 1);
        }
        foreach (var ((target, id), (first, count)) in missing)
            check.Report(DiagnosticCatalog.DanglingReference, first, reference.Field.Term, id, target.Term, count);
    }

    private static List<Reference> FindReferences(FactType type, FactVocabulary vocabulary)
    {
        var fixedTargets = type.Members.OfType<Link>().Select(link => new Reference(link.Field, _ => link.Target));
        var byKind = vocabulary.Types.SelectMany(owner => owner.Members.OfType<Collection>())
            .Where(collection => collection.Element == type && collection.OwnerKind is not null)
            .DistinctBy(collection => collection.Reference)
            .Select(collection => new Reference(collection.Reference, fact => TargetByKind(fact, collection.OwnerKind!, vocabulary)));
        return [.. fixedTargets, .. byKind];
    }

    private static FactType? TargetByKind(Fact fact, Field kind, FactVocabulary vocabulary) =>
        kind.Read(fact) is { HasValue: true, Value: EnumerationMember { SubjectClrType: { } record } } ? vocabulary.TypeOf(record) : null;

    private sealed record Reference(Field Field, Func<Fact, FactType?> TargetOf);
}
