using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>parameters:</c>, a mapping of names to what is known of each.</summary>
internal sealed class ParameterReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);
    private readonly Names _names = new(diagnostics);

    public IEnumerable<ParameterSyntax> Read(YamlNode? node) =>
        _values.Entries(node).Select(ReadParameter).OfType<ParameterSyntax>().ToList();

    private ParameterSyntax? ReadParameter(YamlEntry entry)
    {
        var name = _names.Read(entry.Key);
        var reader = MappingReader.Open(entry.Value, diagnostics, "en", "unit", "type", "oneOf", "atLeast", "atMost", "values", "unset");
        if (name is null || reader is null)
            return null;
        return new ParameterSyntax
        {
            Name = name,
            En = _names.Read(reader.Optional("en")),
            Unit = _values.Text(reader.Optional("unit")),
            Type = _values.LocatedWord(reader.Optional("type"), PolicyWords.ParameterType),
            OneOf = reader.Has("oneOf") ? new ChoiceReader(diagnostics).Read(reader.Optional("oneOf")) : null,
            AtLeast = ReadBound(name, reader.Optional("atLeast")),
            AtMost = ReadBound(name, reader.Optional("atMost")),
            Values = [.. _values.OneOrMore(reader.Optional("values")).Select(value => ReadValue(name, value)).OfType<ParameterValueSyntax>()],
            Unset = _values.Localized(reader.Optional("unset")),
        };
    }

    // A bound is what no reading of the source doubts, so it may stand without a clause.
    private ParameterValueSyntax? ReadBound(Located<string> name, YamlNode? node)
    {
        if (node is YamlMapping)
            return ReadValue(name, node);
        return _values.Text(node) is { } text ? new ParameterValueSyntax(null, text, null, Provenance.Stated, null, null) : null;
    }

    private ParameterValueSyntax? ReadValue(Located<string> name, YamlNode node)
    {
        if (MappingReader.Open(node, diagnostics, "from", "value", "clause", "provenance", "setBy", "why") is not { } reader)
            return null;
        var value = _values.Text(reader.Required("value"));
        var clause = _values.Text(reader.Optional("clause"));
        var provenance = _values.Word(reader.Optional("provenance"), PolicyWords.Provenance) ?? Provenance.Stated;
        var why = _values.Localized(reader.Optional("why"));
        var hasBasis = reader.Has("clause") || (provenance == Provenance.Assumed && reader.Has("why"));
        if (!hasBasis)
            diagnostics.Report(DiagnosticCatalog.ValueWithoutBasis, node.Place, name.Value);
        var from = _values.Date(reader.Optional("from"));
        var by = _values.Localized(reader.Optional("setBy"));
        return value is null ? null : new ParameterValueSyntax(from, value, clause, provenance, by, why);
    }
}
