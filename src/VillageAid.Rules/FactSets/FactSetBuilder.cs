using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Gathers records with their origins and makes a checked <see cref="FactSet"/>: text in one form, required values there, references and
/// corrections that lead somewhere, keys that are unambiguous. What is refused is reported and counted. Not for use by several threads.
/// </summary>
/// <example><code>
/// var result = new FactSetBuilder().Add(cadre).AddRange(days, "platform export").Build();
/// </code></example>
public sealed class FactSetBuilder
{
    private const string NoPath = "facts";

    private readonly List<FactEntry> _entries = [];
    private readonly RefusedCounts _refused = new();
    private int _fromCode;

    /// <summary>A builder for records of the built-in types.</summary>
    public FactSetBuilder() : this(FactVocabulary.BuiltIn) { }

    /// <summary>A builder for records of a vocabulary's types.</summary>
    public FactSetBuilder(FactVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        Vocabulary = vocabulary;
    }

    /// <summary>The vocabulary that the records belong to.</summary>
    public FactVocabulary Vocabulary { get; }

    internal DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Adds a record. One that cannot be used is refused with a diagnostic, not with an exception.</summary>
    /// <param name="fact">The record; where its text must be put in one form, a copy is added.</param>
    /// <param name="origin">Where it comes from; by default <c>facts</c> and the number of the record.</param>
    public FactSetBuilder Add(Fact fact, FactOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        origin ??= new FactOrigin(NoPath, new LinePosition(++_fromCode, 1));
        if (Vocabulary.FindTypeOf(fact) is not { } type)
        {
            var name = fact is DeclaredFact declared ? declared.FactType : VocabularyReader.CamelCase(fact.GetType().Name);
            Diagnostics.Report(DiagnosticCatalog.UnregisteredRecord, origin.Path, origin.Position, name);
            _refused.Add(null);
        }
        else if (DeclaredChecks.Normalize(fact, type, origin, Diagnostics) is { } read && RecordChecks.Normalize(read, type, origin, Diagnostics) is { } normal)
        {
            AddParsed(normal, type, origin);
        }
        else
        {
            Refuse(type);
        }
        return this;
    }

    /// <summary>Adds records in order.</summary>
    /// <param name="facts">The records.</param>
    /// <param name="path">What messages call their source; each is named by its number in it.</param>
    public FactSetBuilder AddRange(IEnumerable<Fact> facts, string path = NoPath)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var number = 0;
        foreach (var fact in facts)
            Add(fact, new FactOrigin(path, new LinePosition(++number, 1)));
        return this;
    }

    /// <summary>The checked set of what was added so far, with every mistake.</summary>
    public FactLoadResult Build()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(Diagnostics.ToSorted());
        var refused = _refused.Copy();
        IReadOnlyList<FactEntry> entries = SupersedesChecks.Run(_entries, refused, diagnostics);
        entries = KeyChecks.Run(entries, out var duplicates, diagnostics);
        ReferenceChecks.Run(entries, Vocabulary, diagnostics);
        entries = CompletenessChecks.Run(entries, refused, Vocabulary, diagnostics);
        var set = new FactSet(Vocabulary, entries.Select(entry => entry.Fact));
        return new FactLoadResult(set, diagnostics.ToSorted(), entries.Count + refused.Records + duplicates, entries.Count, refused.Records + duplicates);
    }

    /// <summary>Adds a record whose text is in form and whose required values are there.</summary>
    internal void AddParsed(Fact fact, FactType type, FactOrigin origin)
    {
        if (RecordChecks.SpanIsInOrder(fact, type, origin, Diagnostics))
            _entries.Add(new FactEntry(fact, type, origin));
        else
            Refuse(type);
    }

    /// <summary>Counts a record that was refused; the caller has reported why.</summary>
    internal void Refuse(FactType type) => _refused.Add(type);

    /// <summary>Notes that a file was not read though it may hold records of any type; the caller has reported why.</summary>
    internal void RefuseFile() => _refused.AddUnreadFile();

    /// <summary>Notes that a file of records of a type was not read, or not to its end; the caller has reported why.</summary>
    internal void RefuseFile(FactType type) => _refused.AddUnreadFile(type);
}
