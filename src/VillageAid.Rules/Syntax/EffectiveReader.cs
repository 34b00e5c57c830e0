using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>effective: {from, to, provenance, why}</c>.</summary>
internal sealed class EffectiveReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public EffectiveSyntax? Read(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "from", "to", "provenance", "why") is not { } reader)
            return null;
        var from = _values.Date(reader.Optional("from"));
        var to = _values.Date(reader.Optional("to"));
        if (to < from)
            diagnostics.Report(DiagnosticCatalog.EndBeforeStart, reader.Optional("to")!.Place, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
        var provenance = _values.Word(reader.Optional("provenance"), PolicyWords.Provenance) ?? Provenance.Stated;
        return new EffectiveSyntax(from, to, provenance, _values.Localized(reader.Optional("why")), reader.Place);
    }
}
