using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>An immutable snapshot of records. Safe for any number of threads; the order of the records never changes a verdict.</summary>
/// <example><code>var facts = FactSet.Of(cadre, team, village, assignment, day1, day2);</code></example>
public sealed class FactSet
{
    private readonly IReadOnlyDictionary<FactType, IReadOnlyList<Fact>> _byType;

    internal FactSet(FactVocabulary vocabulary, IEnumerable<Fact> facts)
        : this(vocabulary, facts.GroupBy(vocabulary.TypeOf).ToDictionary(group => group.Key, group => (IReadOnlyList<Fact>)[.. group]))
    {
    }

    /// <summary>A set of lists that nobody changes any more.</summary>
    internal FactSet(FactVocabulary vocabulary, IReadOnlyDictionary<FactType, IReadOnlyList<Fact>> byType)
    {
        Vocabulary = vocabulary;
        _byType = byType;
    }

    /// <summary>The vocabulary that its records belong to.</summary>
    public FactVocabulary Vocabulary { get; }

    /// <summary>A set of records of the built-in types.</summary>
    /// <exception cref="ArgumentException">A record is of a type that the vocabulary does not have.</exception>
    public static FactSet Of(params IEnumerable<Fact> facts) => new(FactVocabulary.BuiltIn, facts);

    /// <summary>A set of records of a vocabulary's types, those that packs declare among them: <c>FactSet.Of(loaded.Policies.Vocabulary, facts)</c>.</summary>
    /// <exception cref="ArgumentException">A record is of a type that the vocabulary does not have.</exception>
    public static FactSet Of(FactVocabulary vocabulary, params IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(vocabulary, facts);
    }

    /// <summary>The same records as facts of another vocabulary, type by type; no record is copied. A value that it does not know is Unknown there.</summary>
    /// <exception cref="ArgumentException">It lacks a type of which there are records, or knows it by another key.</exception>
    internal FactSet In(FactVocabulary vocabulary) => vocabulary == Vocabulary
        ? this
        : new FactSet(vocabulary, _byType.ToDictionary(pair => TypeIn(vocabulary, pair.Key, pair.Value[0]), pair => pair.Value));

    private static FactType TypeIn(FactVocabulary vocabulary, FactType type, Fact record)
    {
        var found = vocabulary.TypeOf(record);
        return found.Key.Select(field => (field.Name, field.Type.GetType())).SequenceEqual(type.Key.Select(field => (field.Name, field.Type.GetType())))
            ? found
            : throw new ArgumentException($"The fact type `{type.Name}` has another key there.", nameof(vocabulary));
    }

    /// <summary>The number of records.</summary>
    public int Count => _byType.Values.Sum(list => list.Count);

    /// <summary>The records of a type, in the order they came.</summary>
    public IReadOnlyList<Fact> Of(FactType type) => _byType.GetValueOrDefault(type) ?? [];

    /// <summary>Every record, by type.</summary>
    public IEnumerable<Fact> All => Vocabulary.Types.SelectMany(Of);
}
