using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>What is missing, each once, with how many verdicts wait for it: what to collect first.</summary>
internal sealed class MissingTally
{
    private readonly Dictionary<(string County, MissingKind Kind, string Name), Entry> _entries = [];

    public static IReadOnlyList<(string Heading, double Width)> Columns(Language language, bool hasCounties)
    {
        (LocalizedText Heading, double Width)[] columns =
        [
            (new("缺什么", "what is missing"), 18), (new("名称", "name"), 36), (new("记录类型", "fact type"), 14), (new("记录", "record"), 26), (new("字段", "field"), 14),
            (new("等它的判定", "verdicts that wait for it"), 12), (new("例如规则", "a rule that does"), 20), (new("例如对象", "a subject"), 16),
        ];
        (string, double)[] all = [.. columns.Select(column => (column.Heading.In(language), column.Width))];
        return hasCounties ? [(new LocalizedText("县", "county").In(language), 14), .. all] : all;
    }

    public void Take(string county, Verdict verdict, Language language)
    {
        foreach (var item in verdict.Reason.Missing)
        {
            var key = (county, item.Kind, item.Name.In(language));
            if (!_entries.TryGetValue(key, out var entry))
                _entries.Add(key, entry = new Entry(item, verdict.Rule, verdict.Subject));
            entry.Count++;
        }
    }

    /// <summary>The rows, what most verdicts wait for first.</summary>
    public IEnumerable<IEnumerable<TableValue>> Rows(bool hasCounties, Language language) => _entries
        .OrderBy(pair => pair.Key.County, StringComparer.Ordinal).ThenByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Kind).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
        .Select(pair => hasCounties ? Row(pair.Key.Name, pair.Value, language).Prepend(TableValue.Of(pair.Key.County)) : Row(pair.Key.Name, pair.Value, language));

    private static IEnumerable<TableValue> Row(string name, Entry entry, Language language) =>
    [
        TableValue.Of(ReportWords.Of(entry.Item.Kind).In(language)),
        TableValue.Of(name),
        TableValue.Of(entry.Item.Record?.Type.Term.In(language)),
        TableValue.Of(entry.Item.Record is { } record ? string.Join(' ', record.Key.Select(value => FactIdentity.Print(value, language))) : null),
        TableValue.Of(entry.Item is { Record: { } of, Field: { } field } ? of.Type.Find(field)?.Term.In(language) ?? field : null),
        TableValue.Of(entry.Count),
        TableValue.Of(entry.Rule),
        TableValue.Of($"{entry.Subject.Term.In(language)} {entry.Subject.Id}"),
    ];

    private sealed class Entry(MissingItem item, string rule, SubjectId subject)
    {
        public MissingItem Item => item;

        public string Rule => rule;

        public SubjectId Subject => subject;

        public int Count { get; set; }
    }
}
