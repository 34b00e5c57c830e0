using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>due: {weekday, from, at, holiday}</c> and <c>due: {date, from, at, holiday}</c>.</summary>
internal sealed class DueReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public DueSyntax? Read(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "weekday", "date", "from", "at", "holiday") is not { } reader)
            return null;
        if (reader.Has("weekday") == reader.Has("date") && !reader.HasUnknownKeys)
        {
            diagnostics.Report(DiagnosticCatalog.WeekdayOrDate, reader.Place);
            return null;
        }
        var weekday = _values.Scalar(reader.Optional("weekday"));
        var date = _values.Scalar(reader.Optional("date"));
        // A day is over at its end; of a day of the week the time must be said.
        var at = _values.Scalar(reader.Has("date") ? reader.Optional("at") : reader.Required("at"));
        var from = _values.Scalar(reader.Optional("from"));
        var holiday = _values.Text(reader.Optional("holiday"));
        if (weekday is null ? date is null : at is null)
            return null;
        return new DueSyntax(weekday is null ? null : ReadWeekday(weekday), from is null ? null : ReadTime(from), at is null ? null : ReadTime(at), holiday, reader.Place)
        {
            Date = date is null ? null : ReadDate(date),
        };
    }

    // 2015-10-31 would be a subtraction; only here is it clear that a day is meant.
    private ExpressionSyntax ReadDate(YamlScalar scalar) =>
        DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new TemporalLiteralSyntax(scalar.Place.Span, scalar.Value)
            : ExpressionParser.Parse(scalar, diagnostics);

    // A day of the week needs no quotes here: nothing else can be meant.
    private ExpressionSyntax ReadWeekday(YamlScalar scalar) =>
        Weekdays.Enumeration.Find(scalar.Value) is { } day ? new LiteralSyntax(scalar.Place.Span, day.Term.Zh) : ExpressionParser.Parse(scalar, diagnostics);

    // 18:00 is how everybody writes a time of day; only here is it clear that no condition is meant.
    private ExpressionSyntax ReadTime(YamlScalar scalar) =>
        TimeOnly.TryParseExact(scalar.Value, ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TemporalLiteralSyntax(scalar.Place.Span, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture))
            : ExpressionParser.Parse(scalar, diagnostics);
}
