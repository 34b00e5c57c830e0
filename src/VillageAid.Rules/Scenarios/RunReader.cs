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
/// yes and no (签到: yes; 非签到: no), or by 不明: a record of which nothing is known. Runs that meet on a day make one record. Where a kind
/// belongs to the key, a run is named by it: <c>关怀: {甲: {看望: 3}}</c>.
/// </summary>
internal sealed class RunReader(FactType type, DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);
    private readonly List<Field> _own = [.. type.Fields.Where(field => !field.IsCommon && !field.IsKey)];
    private readonly Field? _kind = type.Key.FirstOrDefault(field => field.Type is DataType.Enumerated);

    /// <summary>Whether the key of a type is a day and nothing else, as of a calendar: then the runs are nobody's.</summary>
    public static bool OfDaysOnly(FactType type) => type.Key is [{ Type: DataType.Date }];

    /// <summary><c>{run: days}</c>.</summary>
    public IEnumerable<GivenFact> ReadDays(YamlNode node, Period? period) => Records(_values.Entries(node), null, period);

    /// <summary><c>subject: {run: days}</c>.</summary>
    public IEnumerable<GivenFact> ReadSubject(YamlEntry entry, Period? period)
    {
        // One record for each day: of events only. A leave has its own first and last day.
        var isKnown = type.Key.All(field => field == type.WindowDate || field == _kind || field.Type is DataType.Text) && type.Key.Count(field => field.Type is DataType.Text) == 1;
        if (type is { Kind: FactKind.Event, WindowDate.IsKey: true } && isKnown)
            return Records(_values.Entries(entry.Value), entry.Key, period);
        diagnostics.Report(DiagnosticCatalog.NoRuns, entry.Key.Place, WordHelp.Of(type));
        return [];
    }

    private IEnumerable<GivenFact> Records(IReadOnlyList<YamlEntry> entries, YamlScalar? subject, Period? period)
    {
        var runs = entries.Select(run => ReadRun(run, period)).OfType<Run>().ToList();
        ReportClashes(runs);
        var records = new SortedDictionary<(DateOnly Day, int Kind), GivenFact>();
        foreach (var (run, day) in runs.SelectMany(run => run.Days, (run, day) => (run, day)))
        {
            var kind = _kind is not null && run.Field == _kind ? ((EnumerationMember)run.Value.Value).Order : -1;
            if (!records.TryGetValue((day, kind), out var given))
                records.Add((day, kind), given = Create(subject, day, run));
            if (run.Field is null)
                continue;
            run.Field.Write(given.Fact, run.Value);
            ((HashSet<Field>)given.Told).Add(run.Field);
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

    private GivenFact Create(YamlScalar? subject, DateOnly day, Run run)
    {
        var fact = type.Create();
        var told = new HashSet<Field>();
        foreach (var key in type.Key.Where(key => key != _kind))
        {
            key.Write(fact, key.Type is DataType.Date ? Known.Of<object>(day) : Known.Of<object>(subject!.Value));
            told.Add(key);
        }
        return new GivenFact(type, fact, told, (subject ?? run.Key).Place);
    }

    private (Field? Field, Known<object> Value)? FindValue(YamlScalar key)
    {
        var word = key.Value.Trim();
        if (KnownWords.IsUnknown(word) && _kind is null)
            return (null, default);
        var fields = _kind is null ? _own : [_kind];
        foreach (var field in fields)
        {
            if (field.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration.Find(word) is { } member)
                return (field, Known.Of<object>(member));
            if (field.Type is DataType.Boolean && Words(field).FirstOrDefault(pair => pair.Word.Zh == word || pair.Word.En == word) is { Word: not null } found)
                return (field, Known.Of<object>(found.Value));
        }
        IEnumerable<LocalizedText> unknown = _kind is null ? [new LocalizedText(KnownWords.UnknownZh, KnownWords.Unknown)] : [];
        var words = fields.SelectMany(Words).Select(pair => pair.Word).Concat(unknown);
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
        public bool Contradicts(Run other) => Field is not { IsKey: true } && (Field is null != other.Field is null || (Field == other.Field && !Value.Equals(other.Value)));
    }
}
