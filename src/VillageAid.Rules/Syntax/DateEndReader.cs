using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>One end of the days on which something is in force: a date, or the name of a date parameter.</summary>
internal sealed record DateEndSyntax(DateOnly? Date, Located<string>? Parameter, SourceSpan Place);

/// <summary>Reads <c>from:</c> and <c>to:</c>: <c>2016-01-22</c>, or <c>施行日期</c>.</summary>
internal sealed class DateEndReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public DateEndSyntax? Read(YamlNode? node)
    {
        // What begins with a digit was meant as a date.
        if (node is YamlScalar { IsEmpty: false, HasError: false } scalar && Keywords.IsName(scalar.Value))
            return new DateEndSyntax(null, scalar.ToLocated(), scalar.Place);
        return _values.Date(node) is { } date ? new DateEndSyntax(date, null, node!.Place) : null;
    }

    /// <summary>Reads both ends of a mapping; an end before its start is reported.</summary>
    public (DateEndSyntax? From, DateEndSyntax? To) ReadBoth(MappingReader reader)
    {
        var (from, to) = (Read(reader.Optional("from")), Read(reader.Optional("to")));
        if (to?.Date < from?.Date)
            diagnostics.Report(DiagnosticCatalog.EndBeforeStart, to!.Place, Iso(from!.Date!.Value), Iso(to.Date!.Value));
        return (from, to);
    }

    /// <summary>Whether an end is written that could not be read.</summary>
    public static bool IsLost(MappingReader reader, DateEndSyntax? from, DateEndSyntax? to) => (reader.Has("from") && from is null) || (reader.Has("to") && to is null);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
