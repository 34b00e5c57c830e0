using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>measures:</c>: how severe they are, which one makes which needless, which contradict each other.</summary>
internal sealed class MeasuresReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public MeasuresSyntax? Read(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "measureLadder", "supersedes", "contradicts") is not { } reader)
            return null;
        var ladder = reader.Optional("measureLadder") is { } list ? new LadderSyntax(Names(_values.List(list)), reader.Key("measureLadder")!.Place) : null;
        var supersedes = _values.Entries(reader.Optional("supersedes")).Select(entry => new SupersedesSyntax(entry.Key.ToLocated(), Names(_values.OneOrMore(entry.Value))));
        return new MeasuresSyntax(ladder, [.. supersedes], [.. _values.List(reader.Optional("contradicts")).Select(ReadContradiction).OfType<ContradictionSyntax>()]);
    }

    private ContradictionSyntax? ReadContradiction(YamlNode node)
    {
        if (node.HasError)
            return null;
        var measures = Names(_values.OneOrMore(node));
        if (measures.Count > 1)
            return new ContradictionSyntax(measures, node.Place);
        diagnostics.Report(DiagnosticCatalog.ContradictionOfOne, node.Place);
        return null;
    }

    private List<Located<string>> Names(IEnumerable<YamlNode> nodes) => [.. nodes.Select(_values.Text).OfType<Located<string>>()];
}
