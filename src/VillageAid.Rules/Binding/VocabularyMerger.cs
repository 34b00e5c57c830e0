using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Makes one vocabulary of that of the host and those of the packs, in the order of their ids: first all types, then the further fields, then the
/// further values, so that packs may build on each other however they are called.
/// </summary>
internal static class VocabularyMerger
{
    /// <summary>The merged vocabulary, the host's own where no pack declares anything; and whether every declaration is in it.</summary>
    public static (FactVocabulary Vocabulary, bool IsWhole) Merge(IReadOnlyList<ReadPack> packs, FactVocabulary vocabulary)
    {
        var declaring = packs.Where(pack => !pack.Policy.Vocabulary.IsEmpty).OrderBy(pack => pack.Policy.Id.Value, StringComparer.Ordinal).ToList();
        if (declaring.Count == 0)
            return (vocabulary, true);
        var errors = declaring.Sum(pack => pack.Diagnostics.ErrorCount);
        var names = new DeclaredNames(vocabulary, packs);
        var merged = vocabulary.Declaring(new DeclaredTypeBinder(vocabulary, names).Bind(declaring));
        merged = merged.Declaring(new FurtherFieldBinder(merged, names).Bind(declaring));
        merged = DeclaredPlaces.Check(declaring, merged);
        merged = merged.Declaring(new FurtherValueBinder(merged).Bind(declaring));
        return (merged, declaring.Sum(pack => pack.Diagnostics.ErrorCount) == errors);
    }
}
