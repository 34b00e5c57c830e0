using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads the values of a closed list: <c>[计入, {zh: 不影响, en: none}]</c>.</summary>
internal sealed class ChoiceReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public List<ChoiceSyntax> Read(YamlNode? node) => [.. _values.List(node).Select(ReadOne).OfType<ChoiceSyntax>()];

    private ChoiceSyntax? ReadOne(YamlNode node)
    {
        if (node is not YamlMapping)
            return _values.Text(node) is { } word ? new ChoiceSyntax(word, null) : null;
        if (MappingReader.Open(node, diagnostics, "zh", "en") is not { } reader)
            return null;
        var zh = _values.Text(reader.Required("zh"));
        return zh is null ? null : new ChoiceSyntax(zh, _values.Text(reader.Optional("en"))?.Value);
    }
}
