using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Reads runs of days: <c>{甲: {在村: 1..19, 签到: 1..18, 不明: 30..31}}</c>. A run is named by a value of an enumeration field (在村), by a field of
/// yes and no (签到: yes; 非签到: no), or by 不明: a record of which nothing is known. Runs that meet on a day make one record.
/// </summary>
internal sealed class RunReader(FactType type, DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public IEnumerable<Fact> Read(YamlNode node, Period period)
    {
        if (type is not { WindowDate.IsKey: true, Key.Count: 2 })
        {
            diagnostics.Report(DiagnosticCatalog.NoRuns, node.Place, type.Term);
            return [];
        }
        return _values.Entries(node).SelectMany(entry => ReadSubject(entry, period)).ToList();
    }

    private IEnumerable<Fact> ReadSubject(YamlEntry entry, Period period)
    {
        var records = new SortedDictionary<DateOnly, Fact>();
        foreach (var run in _values.Entries(entry.Value))
        {
            if (FindRun(run.Key) is not var (field, value) || _values.Scalar(run.Value) is not { } scalar)
                continue;
            if (DayRuns.Parse(scalar.Value, period) is not { } days)
            {
                diagnostics.Report(DiagnosticCatalog.BadDayRun, scalar.Place, scalar.Value);
                continue;
            }
            foreach (var day in days)
            {
                if (!records.TryGetValue(day, out var fact))
                    records.Add(day, fact = Create(entry.Key.Value, day));
                if (field is not null)
                    RecordWriter.For(type).Set(fact, field, value);
            }
        }
        return records.Values;
    }

    private Fact Create(string subject, DateOnly day)
    {
        var writer = RecordWriter.For(type);
        var fact = writer.Create();
        foreach (var key in type.Key)
            writer.Set(fact, key, key == type.WindowDate ? Known.Of<object>(day) : Known.Of<object>(subject));
        return fact;
    }

    private (Field? Field, Known<object> Value)? FindRun(YamlScalar key)
    {
        var word = key.Value.Trim();
        if (KnownWords.IsUnknown(word))
            return (null, default);
        var own = type.Fields.Where(field => field.Property?.DeclaringType == type.ClrType && !field.IsKey).ToList();
        foreach (var field in own)
        {
            if (field.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration.Find(word) is { } member)
                return (field, Known.Of<object>(member));
            if (field.Type is DataType.Boolean && Names(field).Contains(word))
                return (field, Known.Of<object>(true));
            if (field.Type is DataType.Boolean && Names(field).Any(name => word == $"非{name}" || word == $"not {name}"))
                return (field, Known.Of<object>(false));
        }
        diagnostics.Report(DiagnosticCatalog.UnknownRun, key.Place, word, Binding.Suggestions.For(word, own.SelectMany(Words)));
        return null;
    }

    private static string[] Names(Field field) => [field.Term.Zh, field.Name];

    private static IEnumerable<string> Words(Field field) => field.Type switch
    {
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Members.Select(member => member.Term.Zh),
        DataType.Boolean => [field.Term.Zh],
        _ => [],
    };
}
