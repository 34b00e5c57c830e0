using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>indicators:</c>, a mapping of names to a subject and a value.</summary>
internal sealed class IndicatorReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);
    private readonly Names _names = new(diagnostics);

    public IEnumerable<IndicatorSyntax> Read(YamlNode? node) =>
        _values.Entries(node).Select(ReadIndicator).OfType<IndicatorSyntax>().ToList();

    private IndicatorSyntax? ReadIndicator(YamlEntry entry)
    {
        var name = _names.Read(entry.Key);
        if (MappingReader.Open(entry.Value, diagnostics, "en", "unit", "subject", "value") is not { } reader)
            return null;
        var en = _names.Read(reader.Optional("en"));
        var unit = _values.Text(reader.Optional("unit"));
        var subject = _values.Text(reader.Required("subject"));
        var value = new ConditionReader(diagnostics).Read(reader.Required("value"));
        return name is null || subject is null || value is null ? null : new IndicatorSyntax(name, en, unit, subject, value);
    }
}
