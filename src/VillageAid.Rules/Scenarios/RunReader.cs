using System.Globalization;
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
    private readonly List<Field> _own = [.. type.Fields.Where(field => !field.IsCommon && !field.IsKey)];

    public IEnumerable<Fact> Read(YamlNode node, Period? period)
    {
        // One record for each day: of events only. A leave has its own first and last day.
        if (type is not { Kind: FactKind.Event, WindowDate.IsKey: true, Key.Count: 2 } || !type.Key.Any(field => field.Type is DataType.Text))
        {
            diagnostics.Report(DiagnosticCatalog.NoRuns, node.Place, WordHelp.Of(type));
            return [];
        }
        return _values.Entries(node).SelectMany(entry => ReadSubject(entry, period)).ToList();
    }

    private IEnumerable<Fact> ReadSubject(YamlEntry entry, Period? period)
    {
        var runs = _values.Entries(entry.Value).Select(run => ReadRun(run, period)).OfType<Run>().ToList();
        ReportClashes(runs);
        var records = new SortedDictionary<DateOnly, Fact>();
        foreach (var (run, day) in runs.SelectMany(run => run.Days, (run, day) => (run, day)))
        {
            if (!records.TryGetValue(day, out var fact))
                records.Add(day, fact = Create(entry.Key.Value, day));
            if (run.Field is not null)
                run.Field.Write(fact, run.Value);
        }
        return records.Values;
    }

    private Run? ReadRun(YamlEntry entry, Period? period)
    {
        if (FindValue(entry.Key) is not var (field, value) || _values.Scalar(entry.Value) is not { } scalar)
            return null;
        return DayRuns.Read(scalar, period, diagnostics) is { } days ? new Run(entry.Key, field, value, [.. days]) : null;
    }

    // The later run would silently win; which one is meant only the author knows.
    private void ReportClashes(IReadOnlyList<Run> runs)
    {
        foreach (var (run, index) in runs.Select((run, index) => (run, index)))
        {
            foreach (var earlier in runs.Take(index).Where(run.Contradicts))
            {
                var days = run.Days.Intersect(earlier.Days).Order().ToList();
                if (days.Count > 0)
                    diagnostics.Report(DiagnosticCatalog.RunsClash, run.Key.Place, days[0].ToString("O", CultureInfo.InvariantCulture), earlier.Key.Value, run.Key.Value);
            }
        }
    }

    private Fact Create(string subject, DateOnly day)
    {
        var fact = type.Create();
        foreach (var key in type.Key)
            key.Write(fact, key == type.WindowDate ? Known.Of<object>(day) : Known.Of<object>(subject));
        return fact;
    }

    private (Field? Field, Known<object> Value)? FindValue(YamlScalar key)
    {
        var word = key.Value.Trim();
        if (KnownWords.IsUnknown(word))
            return (null, default);
        foreach (var field in _own)
        {
            if (field.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration.Find(word) is { } member)
                return (field, Known.Of<object>(member));
            if (field.Type is DataType.Boolean && Words(field).FirstOrDefault(pair => pair.Word.Zh == word || pair.Word.En == word) is { Word: not null } found)
                return (field, Known.Of<object>(found.Value));
        }
        var words = _own.SelectMany(Words).Select(pair => pair.Word).Append(new LocalizedText(KnownWords.UnknownZh, KnownWords.Unknown));
        diagnostics.Report(DiagnosticCatalog.UnknownRun, key.Place, word, WordHelp.For(word, words));
        return null;
    }

    private static IEnumerable<(LocalizedText Word, object Value)> Words(Field field) => field.Type switch
    {
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Members.Select(member => (WordHelp.Of(member), (object)member)),
        DataType.Boolean => [(WordHelp.Of(field), true), (new LocalizedText($"非{field.Term.Zh}", $"not {field.Name}"), false)],
        _ => [],
    };

    private sealed record Run(YamlScalar Key, Field? Field, Known<object> Value, HashSet<DateOnly> Days)
    {
        public bool Contradicts(Run other) => Field is null != other.Field is null || (Field == other.Field && !Value.Equals(other.Value));
    }
}
