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
        var (from, to) = new DateEndReader(diagnostics).ReadBoth(reader);
        var provenance = _values.Word(reader.Optional("provenance"), PolicyWords.Provenance) ?? Provenance.Stated;
        return new EffectiveSyntax(from?.Date, to?.Date, provenance, _values.Localized(reader.Optional("why")), reader.Place)
        {
            Start = from,
            End = to,
            HasLostDays = DateEndReader.IsLost(reader, from, to),
        };
    }
}
