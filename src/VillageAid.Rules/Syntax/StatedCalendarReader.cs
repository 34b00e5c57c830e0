using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary><c>calendar:</c> of a vocabulary: each day that is no ordinary one, with its place, and the years of which these are all.</summary>
internal sealed record StatedCalendarSyntax(IReadOnlyList<StatedDaySyntax> Days, IReadOnlyList<Located<int>> Years);

internal sealed record StatedDaySyntax(DateOnly Date, bool IsWorkday, SourceSpan Place);

/// <summary>Reads <c>calendar: {holidays, makeUpDays, years}</c>.</summary>
internal sealed class StatedCalendarReader(DiagnosticBag diagnostics)
{
    private const int LongestHoliday = 60;

    private readonly NodeValues _values = new(diagnostics);

    public IReadOnlyList<StatedCalendarSyntax> Read(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "holidays", "makeUpDays", "years") is not { } reader)
            return [];
        var holidays = _values.List(reader.Optional("holidays")).SelectMany(ReadHoliday);
        var makeUpDays = _values.List(reader.Optional("makeUpDays")).SelectMany(day => _values.Date(day) is { } date ? [new StatedDaySyntax(date, true, day.Place)] : Array.Empty<StatedDaySyntax>());
        var years = _values.OneOrMore(reader.Optional("years")).Select(ReadYear).OfType<Located<int>>();
        return [new StatedCalendarSyntax([.. holidays, .. makeUpDays], [.. years])];
    }

    // One day, or a stretch of days with a name.
    private IEnumerable<StatedDaySyntax> ReadHoliday(YamlNode node)
    {
        if (node is not YamlMapping)
            return _values.Date(node) is { } day ? [new StatedDaySyntax(day, false, node.Place)] : [];
        if (MappingReader.Open(node, diagnostics, "from", "to", "name") is not { } reader)
            return [];
        var first = _values.Date(reader.Required("from"));
        var last = reader.Has("to") ? _values.Date(reader.Optional("to")) : first;
        _values.Localized(reader.Optional("name"));
        if (first is not { } from || last is not { } to)
            return [];
        if (to < from)
            diagnostics.Report(DiagnosticCatalog.EndBeforeStart, reader.Optional("to")!.Place, Iso(from), Iso(to));
        else if (to.DayNumber - from.DayNumber >= LongestHoliday)
            diagnostics.Report(DiagnosticCatalog.HolidayTooLong, node.Place, Iso(from), Iso(to), LongestHoliday);
        else
            return [.. Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(number => new StatedDaySyntax(DateOnly.FromDayNumber(number), false, node.Place))];
        return [];
    }

    private Located<int>? ReadYear(YamlNode node)
    {
        if (_values.Text(node) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 9998)
            return new Located<int>(year, text.Place);
        diagnostics.Report(DiagnosticCatalog.NotAYear, text.Place, text.Value);
        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
