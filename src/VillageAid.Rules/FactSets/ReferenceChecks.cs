using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Checks that the records which other records name are there. Each missing one is reported once, where it is first named.</summary>
internal static class ReferenceChecks
{
    public static void Run(IReadOnlyList<FactEntry> entries, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var references = vocabulary.Types.ToDictionary(type => type, type => FindReferences(type, vocabulary));
        var ids = CollectIds(entries);
        var missing = new Dictionary<(Field, FactType, string), (FactEntry First, int Count)>();
        foreach (var entry in entries)
        {
            foreach (var reference in references[entry.Type])
            {
                if (reference.Field.Read(entry.Fact) is not { HasValue: true, Value: string id } || reference.TargetOf(entry.Fact) is not { } target)
                    continue;
                if (ids.TryGetValue(target, out var known) && known.Contains(id))
                    continue;
                var key = (reference.Field, target, id);
                missing[key] = missing.TryGetValue(key, out var before) ? (before.First, before.Count + 1) : (entry, 1);
            }
        }
        foreach (var ((field, target, id), (first, count)) in missing)
            diagnostics.Report(DiagnosticCatalog.DanglingReference, first.Origin.Path, first.Origin.Position, field.Term, id, target.Term, count);
    }

    private static Dictionary<FactType, HashSet<string>> CollectIds(IReadOnlyList<FactEntry> entries)
    {
        var ids = new Dictionary<FactType, HashSet<string>>();
        foreach (var entry in entries.Where(entry => entry.Type.Key is [{ Type: DataType.Text }]))
        {
            if (!ids.TryGetValue(entry.Type, out var known))
                ids.Add(entry.Type, known = new HashSet<string>(StringComparer.Ordinal));
            known.Add(entry.Type.IdOf(entry.Fact));
        }
        return ids;
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
