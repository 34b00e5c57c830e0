using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>rules:</c>. Norms only; of consequences and decisions it says that they come later.</summary>
internal sealed class RuleReader(DiagnosticBag diagnostics)
{
    private static readonly string[] NormKeys =
    [
        "norm", "title", "clause", "subject", "each", "forEachDay", "modality", "due", "applies", "unless", "requires", "forbids", "reason",
    ];

    private static readonly string[] LaterKeys = ["effective", "items", "dutyOf", "judge", "signs", "table", "when", "recommends"];

    private readonly NodeValues _values = new(diagnostics);
    private readonly ConditionReader _conditions = new(diagnostics);
    private readonly NotYet _notYet = new(diagnostics);

    public IEnumerable<RuleSyntax> Read(YamlNode? node) => _values.List(node).Select(ReadRule).OfType<RuleSyntax>().ToList();

    private RuleSyntax? ReadRule(YamlNode node)
    {
        if (_values.Mapping(node) is not { } mapping)
            return null;
        var later = mapping.Entries.FirstOrDefault(entry => PolicyKeys.Get("consequence").Is(entry.Key.Value) || PolicyKeys.Get("decision").Is(entry.Key.Value));
        if (later is not null)
        {
            _notYet.Report(later.Key);
            return null;
        }
        return MappingReader.Open(mapping, diagnostics, [.. NormKeys, .. LaterKeys]) is { } reader ? ReadNorm(reader) : null;
    }

    private RuleSyntax? ReadNorm(MappingReader reader)
    {
        _notYet.Report(reader, LaterKeys);
        var id = new Names(diagnostics).Read(reader.Optional("norm"));
        if (!reader.Has("norm"))
            diagnostics.Report(DiagnosticCatalog.NoRuleKind, reader.Place);
        CheckDuty(reader, id);
        var each = _values.LocatedWord(reader.Required("each"), PolicyWords.Each);
        var rule = new RuleSyntax
        {
            Kind = RuleKind.Norm,
            Id = id ?? new Located<string>("", reader.Place),
            Title = _values.Localized(reader.Optional("title")),
            Clauses = ReadTexts(reader.Required("clause")),
            Subjects = ReadTexts(reader.Required("subject")),
            Each = each ?? new Located<string>("", reader.Place),
            ForEachDay = _values.Word(reader.Optional("forEachDay"), PolicyWords.Truth) ?? false,
            Modality = _values.Word(reader.Optional("modality"), PolicyWords.Modality) ?? Modality.Must,
            Due = ReadDue(reader.Optional("due")),
            Applies = _conditions.Read(reader.Optional("applies")),
            Unless = _conditions.Read(reader.Optional("unless")),
            Requires = _conditions.Read(reader.Optional("requires")),
            Forbids = _conditions.Read(reader.Optional("forbids")),
            Reason = ReadReason(reader.Optional("reason")),
            Place = reader.Place,
        };
        return id is null ? null : rule;
    }

    private void CheckDuty(MappingReader reader, Located<string>? id)
    {
        if (id is not null && reader.Has("requires") == reader.Has("forbids"))
            diagnostics.Report(DiagnosticCatalog.RequiresOrForbids, id.Place, id.Value);
    }

    private List<Located<string>> ReadTexts(YamlNode? node) =>
        [.. _values.OneOrMore(node).Select(_values.Text).OfType<Located<string>>()];

    private DueSyntax? ReadDue(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "weekday", "from", "at", "holiday") is not { } reader)
            return null;
        var weekday = _values.Scalar(reader.Required("weekday"));
        var at = _values.Scalar(reader.Required("at"));
        var from = reader.Has("from") ? _values.Scalar(reader.Optional("from")) : null;
        return weekday is null || at is null ? null : new DueSyntax(
            ReadWeekday(weekday), from is null ? null : ReadTime(from), ReadTime(at), _values.Text(reader.Optional("holiday")), reader.Place);
    }

    // A day of the week needs no quotes here: nothing else can be meant.
    private ExpressionSyntax ReadWeekday(YamlScalar scalar) =>
        Weekdays.Enumeration.Find(scalar.Value) is { } day ? new LiteralSyntax(scalar.Place.Span, day.Term.Zh) : ExpressionParser.Parse(scalar, diagnostics);

    // 18:00 is how everybody writes a time of day; only here is it clear that no condition is meant.
    private ExpressionSyntax ReadTime(YamlScalar scalar) =>
        TimeOnly.TryParseExact(scalar.Value, ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TemporalLiteralSyntax(scalar.Place.Span, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture))
            : ExpressionParser.Parse(scalar, diagnostics);

    private ReasonTemplateSyntax? ReadReason(YamlNode? node)
    {
        if (node is not YamlMapping)
            return _values.Text(node) is { } text ? new ReasonTemplateSyntax(text, null) : null;
        if (MappingReader.Open(node, diagnostics, "zh", "en") is not { } reader)
            return null;
        var zh = _values.Text(reader.Required("zh"));
        var en = _values.Text(reader.Optional("en"));
        return zh is null ? null : new ReasonTemplateSyntax(zh, en);
    }
}
