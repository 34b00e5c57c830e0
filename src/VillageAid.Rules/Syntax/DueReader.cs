using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>due: {weekday, from, at, holiday}</c>.</summary>
internal sealed class DueReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public DueSyntax? Read(YamlNode? node)
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
}
