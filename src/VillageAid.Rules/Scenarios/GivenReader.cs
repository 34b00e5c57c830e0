using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Reads the facts of a test: lists of records by fact type, runs of days, statements of completeness.</summary>
internal sealed class GivenReader(FactVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    /// <summary><c>given: {type: [records]}</c>, or <c>{type: {subject: {run: days}}}</c>.</summary>
    public IEnumerable<Fact> Read(YamlNode? node, Period? period)
    {
        var facts = new List<Fact>();
        foreach (var entry in _values.Entries(node))
        {
            if (FindType(entry.Key) is not { } type)
                continue;
            if (entry.Value is YamlMapping)
                facts.AddRange(new RunReader(type, diagnostics).Read(entry.Value, period));
            else
                facts.AddRange(_values.List(entry.Value).Select(record => ReadRecord(type, record)).OfType<Fact>());
        }
        return facts;
    }

    /// <summary><c>attendance: {cadre: {run: days}}</c>: short for the same under <c>given</c>.</summary>
    public IEnumerable<Fact> ReadAttendance(YamlNode? node, Period? period) =>
        node is null ? [] : new RunReader(vocabulary.TypeOf(typeof(AttendanceDay)), diagnostics).Read(node, period);

    /// <summary><c>complete: {type: subject}</c>, several subjects in a list; for the days of the period, or <c>{type: {subject: days}}</c>.</summary>
    public IEnumerable<Fact> ReadComplete(YamlNode? node, Period? period)
    {
        var facts = new List<Fact>();
        foreach (var entry in _values.Entries(node))
        {
            if (FindType(entry.Key) is not { } type)
                continue;
            if (entry.Value is YamlMapping)
                facts.AddRange(_values.Entries(entry.Value).SelectMany(one => StateRuns(type, one, period)));
            else if (period is null)
                diagnostics.Report(DiagnosticCatalog.MissingKey, entry.Key.Place, PolicyKeys.Get("period").Words);
            else
                facts.AddRange(_values.OneOrMore(entry.Value).Select(_values.Text).OfType<Located<string>>().Select(subject => State(type, subject.Value, period.Start, period.End)));
        }
        return facts;
    }

    private IEnumerable<Fact> StateRuns(FactType type, YamlEntry entry, Period? period)
    {
        if (_values.Scalar(entry.Value) is not { } scalar)
            return [];
        return (DayRuns.Read(scalar, period, diagnostics) ?? []).Select(day => State(type, entry.Key.Value, day, day));
    }

    private static RecordCompleteness State(FactType type, string subject, DateOnly from, DateOnly to) =>
        new() { RecordType = type.Name, SubjectId = subject, PeriodStart = from, PeriodEnd = to, Complete = true };

    private FactType? FindType(YamlScalar key)
    {
        if (vocabulary.FindType(key.Value) is { } type)
            return type;
        diagnostics.Report(DiagnosticCatalog.UnknownFactType, key.Place, key.Value, WordHelp.For(key.Value, vocabulary.Types.Select(WordHelp.Of)));
        return null;
    }

    private Fact? ReadRecord(FactType type, YamlNode node)
    {
        var fact = type.Create();
        var given = new HashSet<Field>();
        var isRight = true;
        foreach (var entry in _values.Entries(node))
        {
            if (RecordFields.Find(type, entry.Key, diagnostics) is not { } field || _values.Scalar(entry.Value) is not { } value || !RecordFields.Set(fact, field, value, diagnostics))
                isRight = false;
            else
                given.Add(field);
        }
        foreach (var missing in type.Fields.Where(field => !field.MayBeUnknown && !given.Contains(field) && isRight))
        {
            diagnostics.Report(DiagnosticCatalog.RecordLacksField, node.Place, WordHelp.Of(type), WordHelp.Of(missing));
            isRight = false;
        }
        return isRight ? fact : null;
    }
}
