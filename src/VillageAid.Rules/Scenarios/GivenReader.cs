using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Reads the records of a test: <c>given: {type: [records]}</c>; by their key <c>{type: {key: {field: value}}}</c>; of somebody
/// <c>{type: {subject: [records]}}</c>; runs of days <c>{type: {subject: {run: days}}}</c>.
/// </summary>
internal sealed class GivenReader(FactVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);
    private readonly RecordFields _fields = new(diagnostics);

    public IReadOnlyList<GivenFact> Read(YamlNode? node, Period? period)
    {
        var facts = new List<GivenFact>();
        foreach (var entry in _values.Entries(node))
        {
            if (FindType(entry.Key) is { } type)
                facts.AddRange(ReadType(type, entry.Value, period));
        }
        return facts;
    }

    /// <summary><c>attendance: {cadre: {run: days}}</c>: short for the same under <c>given</c>.</summary>
    public IReadOnlyList<GivenFact> ReadAttendance(YamlNode? node, Period? period) =>
        node is null ? [] : [.. ReadType(vocabulary.TypeOf(typeof(AttendanceDay)), node, period)];

    public FactType? FindType(YamlScalar key)
    {
        if (vocabulary.FindType(key.Value) is { } type)
            return type;
        diagnostics.Report(DiagnosticCatalog.UnknownFactType, key.Place, key.Value, WordHelp.For(key.Value, vocabulary.Types.Select(WordHelp.Of)));
        return null;
    }

    private IEnumerable<GivenFact> ReadType(FactType type, YamlNode node, Period? period)
    {
        if (node is not YamlMapping)
            return _values.OneOrMore(node).Select(item => ReadRecord(type, item)).OfType<GivenFact>().ToList();
        if (RunReader.OfDaysOnly(type))
            return new RunReader(type, diagnostics).ReadDays(node, period);
        return _values.Entries(node).SelectMany(entry => ReadKeyed(type, entry, period)).ToList();
    }

    private IEnumerable<GivenFact> ReadKeyed(FactType type, YamlEntry entry, Period? period)
    {
        // One key field: the key says which record it is. Several: it says whose records these are.
        if (type.Key is [_])
            return ReadRecord(type, entry.Value, entry.Key) is { } record ? [record] : [];
        if (entry.Value is YamlSequence)
            return _values.List(entry.Value).Select(item => ReadRecord(type, item, entry.Key)).OfType<GivenFact>().ToList();
        return new RunReader(type, diagnostics).ReadSubject(entry, period);
    }

    private GivenFact? ReadRecord(FactType type, YamlNode node, YamlScalar? key = null)
    {
        var fact = type.Create();
        var told = new HashSet<Field>();
        // A name alone is a record of which nothing else is told.
        var named = key ?? (type.Key is [_] ? node as YamlScalar : null);
        var isRight = named is null || Set(fact, type.Key[0], named, told);
        foreach (var entry in named == node || (key is not null && node is YamlScalar { IsEmpty: true }) ? [] : _values.Entries(node))
            isRight &= _fields.Find(type, entry.Key) is { } field && Set(fact, field, entry.Value, told);
        return isRight && !node.HasError ? new GivenFact(type, fact, told, (named ?? node).Place) : null;
    }

    private bool Set(Fact fact, Field field, YamlNode value, HashSet<Field> told) => _fields.Set(fact, field, value) && (told.Add(field) || true);
}
