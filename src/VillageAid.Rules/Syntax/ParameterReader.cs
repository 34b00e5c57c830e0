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
        var values = _values.OneOrMore(reader.Optional("values")).Select(value => ReadValue(name, value)).ToList();
        return new ParameterSyntax
        {
            Name = name,
            En = _names.Read(reader.Optional("en")),
            Unit = _values.Text(reader.Optional("unit")),
            Type = ReadType(reader.Optional("type")),
            OneOf = reader.Has("oneOf") ? new ChoiceReader(diagnostics).Read(reader.Optional("oneOf")) : null,
            AtLeast = ReadBound(name, reader.Optional("atLeast")),
            AtMost = ReadBound(name, reader.Optional("atMost")),
            Values = [.. values.OfType<ParameterValueSyntax>()],
            HasLostValues = values.Exists(value => value is null || value.HasLostDays) || reader.Optional("values") is { HasError: true },
            Unset = _values.Localized(reader.Optional("unset")),
        };
    }

    // A word of the table, or a field of the vocabulary, which is the binder's to know; either as a list.
    private Located<string>? ReadType(YamlNode? node) => _values.Text(node) is { } word
        ? new Located<string>(PolicyWords.ParameterType.TryFind(word.Value, out var known) ? known : word.Value, word.Place)
        : null;

    // A bound is what no reading of the source doubts, so it may stand without a clause.
    private ParameterValueSyntax? ReadBound(Located<string> name, YamlNode? node)
    {
        if (node is YamlMapping)
            return ReadValue(name, node);
        return _values.Text(node) is { } text ? new ParameterValueSyntax(null, text, null, Provenance.Stated, null, null) : null;
    }

    private ParameterValueSyntax? ReadValue(Located<string> name, YamlNode node)
    {
        if (MappingReader.Open(node, diagnostics, "from", "to", "value", "clause", "provenance", "setBy", "why") is not { } reader)
            return null;
        var (value, items) = ReadValue(reader.Required("value"));
        var clause = _values.Text(reader.Optional("clause"));
        var provenance = _values.Word(reader.Optional("provenance"), PolicyWords.Provenance) ?? Provenance.Stated;
        var why = _values.Localized(reader.Optional("why"));
        var hasBasis = reader.Has("clause") || (provenance == Provenance.Assumed && reader.Has("why"));
        if (!hasBasis)
            diagnostics.Report(DiagnosticCatalog.ValueWithoutBasis, node.Place, name.Value);
        var (from, to) = new DateEndReader(diagnostics).ReadBoth(reader);
        var by = _values.Localized(reader.Optional("setBy"));
        return value is null ? null : new ParameterValueSyntax(from?.Date, value, clause, provenance, by, why) 
        {
            Start = from,
            End = to,
            HasLostDays = DateEndReader.IsLost(reader, from, to),
            Items = items,
        };
    }

    // Where an item of a list cannot be read, it has its diagnostic and the list is not used.
    private (Located<string>? Value, IReadOnlyList<Located<string>>? Items) ReadValue(YamlNode? node)
    {
        if (node is not YamlSequence sequence)
            return (_values.Text(node), null);
        var items = sequence.Items.Select(_values.Text).ToList();
        return sequence.HasError || items.Contains(null) ? (null, null) : (new Located<string>($"[{string.Join(", ", items.Select(item => item!.Value))}]", sequence.Place), [.. items.OfType<Located<string>>()]);
    }
}
