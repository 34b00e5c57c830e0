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

    // A file that is wrong from its first line to its last must not cost memory, nor anybody's patience.
    private const int MaxOfOneCode = 100;

    private readonly Dictionary<FactType, FactTable> _tables = [];
    private readonly List<string> _paths = [];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly RefusedCounts _refused = new();
    private FactTable? _lastTable;
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

    /// <summary>Ends whatever reads into this builder with an <see cref="OperationCanceledException"/>: between two rows, or while a database is at work.</summary>
    /// <example><code>FactFiles.Read("county", new FactSetBuilder(vocabulary) { CancellationToken = cancellationToken });</code></example>
    public CancellationToken CancellationToken { get; init; }

    internal DiagnosticBag Diagnostics { get; } = new(MaxOfOneCode);

    /// <summary>Adds a record. One that cannot be used is refused with a diagnostic, not with an exception.</summary>
    /// <param name="fact">The record; where its text must be put in one form, a copy is added.</param>
    /// <param name="origin">Where it comes from; by default <c>facts</c> and the number of the record.</param>
    public FactSetBuilder Add(Fact fact, FactOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (origin is null)
            Add(fact, NoPath, new LinePosition(++_fromCode, 1));
        else
            Add(fact, origin.Path, origin.Position);
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
            Add(fact, path, new LinePosition(++number, 1));
        return this;
    }

    /// <summary>The checked set of what was added so far, with every mistake.</summary>
    public FactLoadResult Build()
    {
        var diagnostics = Diagnostics.Copy();
        var refused = _refused.Copy();
        var checks = Vocabulary.Types.Where(_tables.ContainsKey).Select(type => new TableCheck(_tables[type], _paths, diagnostics)).ToList();
        foreach (var check in checks)
            SupersedesChecks.Run(check, refused);
        foreach (var check in checks)
            refused.AddRepetitions(check.Type, KeyChecks.Run(check));
        ReferenceChecks.Run(checks, Vocabulary);
        foreach (var check in checks)
            PlausibilityChecks.Run(check);
        foreach (var check in checks)
            RefusalChecks.Run(check, refused);
        foreach (var check in checks.Where(check => check.Type.ClrType == typeof(RecordCompleteness)))
            CompletenessChecks.Run(check, refused, Vocabulary);
        foreach (var check in checks.Where(check => check.Type.ClrType == typeof(RecordCompleteness)))
            SharedCodes.Run(check, checks, Vocabulary);
        var set = new FactSet(Vocabulary, checks.Where(check => check.Kept > 0).ToDictionary(check => check.Type, check => check.ToList()));
        return new FactLoadResult(set, diagnostics.ToSorted(), set.Count + refused.Records, set.Count, refused.Records)
        {
            Types = [.. Vocabulary.Types.Select(type => new FactTypeCount(type, set.Of(type).Count, refused.Of(type))).Where(count => count.Read > 0)],
        };
    }

    /// <summary>The number of a path, for the places in it.</summary>
    internal int SourceOf(string path)
    {
        if (!_sources.TryGetValue(path, out var source))
        {
            _sources.Add(path, source = _paths.Count);
            _paths.Add(path);
        }
        return source;
    }

    /// <summary>Adds a record whose text is in form and whose required values are there.</summary>
    internal void AddParsed(Fact fact, FactType type, FactOrigin origin) => AddParsed(fact, type, FactPlace.Of(SourceOf(origin.Path), origin.Position));

    /// <summary>As the other, for many records of one path.</summary>
    internal void AddParsed(Fact fact, FactType type, FactPlace place)
    {
        if (!RecordChecks.DatesAreInOrder(fact, type, out var mistake))
        {
            Diagnostics.Report(DiagnosticCatalog.SpanReversed, _paths[place.Source], place.Position, mistake);
            Refuse(type, fact, new HashSet<Field>());
            return;
        }
        if (_lastTable?.Type != type && !_tables.TryGetValue(type, out _lastTable))
            _tables.Add(type, _lastTable = new FactTable(type));
        _lastTable.Add(fact, place);
    }

    /// <summary>Counts a record that was refused, of no known type where that is null; the caller has reported why.</summary>
    internal void Refuse(FactType? type) => _refused.Add(type);

    /// <summary>Counts a record that was refused though a part of it could be read; the caller has reported why.</summary>
    internal void Refuse(FactType type, Fact part, IReadOnlySet<Field> unread) => _refused.Add(type, part, unread);

    /// <summary>Notes that a file was not read though it may hold records of any type; the caller has reported why.</summary>
    internal void RefuseFile() => _refused.AddUnreadFile();

    /// <summary>Notes that a file of records of a type was not read, or not to its end; the caller has reported why.</summary>
    internal void RefuseFile(FactType type) => _refused.AddUnreadFile(type);

    private void Add(Fact fact, string path, LinePosition? position)
    {
        if (Vocabulary.FindTypeOf(fact) is not { } type)
        {
            var name = fact is DeclaredFact declared ? declared.FactType : VocabularyReader.CamelCase(fact.GetType().Name);
            Diagnostics.Report(DiagnosticCatalog.UnregisteredRecord, path, position, name);
            _refused.Add(null);
        }
        else if (DeclaredChecks.Normalize(fact, type, path, position, Diagnostics) is not { } read)
        {
            Refuse(type, fact, new HashSet<Field>());
        }
        else if (RecordChecks.Normalize(read, type, out var error, out var field) is { } normal)
        {
            AddParsed(normal, type, FactPlace.Of(SourceOf(path), position));
        }
        else
        {
            Diagnostics.Report(error!, path, position, field!.Term);
            Refuse(type, fact, new HashSet<Field>());
        }
    }
}
