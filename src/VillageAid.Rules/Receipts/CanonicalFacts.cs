using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Receipts;

/// <summary>
/// Facts as hashes: a record is the names and values of its fields that are not Unknown, so it is the same from whatever form of file; the records of a type
/// are a bag, for their order never changes a verdict. A value that the vocabulary does not know is Unknown, as it is to a condition.
/// </summary>
internal static class CanonicalFacts
{
    /// <summary>For each type of which there are records how many there are, and their hash; in ordinal order of the names.</summary>
    public static IReadOnlyList<ReceiptFactType> Of(FactSet facts, CancellationToken cancellationToken) =>
        [.. facts.Vocabulary.Types.Where(type => facts.Of(type).Count > 0).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => Of(type, facts.Of(type), cancellationToken))];

    /// <summary>The hash of one record.</summary>
    public static Sha256Hash HashOf(FactType type, Fact fact) => HashOf(type, fact, new CanonicalBytes());

    private static ReceiptFactType Of(FactType type, IReadOnlyList<Fact> records, CancellationToken cancellationToken)
    {
        var bag = new HashBag();
        var bytes = new CanonicalBytes();
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bag.Add(HashOf(type, record, bytes));
        }
        return new ReceiptFactType(type.Name, bag.Count, bag.ToHash().ToString());
    }

    private static Sha256Hash HashOf(FactType type, Fact fact, CanonicalBytes bytes)
    {
        foreach (var field in type.Fields)
        {
            var known = field.Read(fact);
            if (known.IsUnknown)
                continue;
            bytes.Text(field.Name);
            if (known.HasValue)
                bytes.Value(known.Value);
            else
                bytes.Nothing();
        }
        return bytes.TakeHash();
    }
}
