using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>conflicts:</c>, the clauses that contradict each other, and how that is settled where it is.</summary>
internal sealed class ConflictReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public IEnumerable<ConflictSyntax> Read(YamlNode? node) => _values.List(node).Select(ReadOne).OfType<ConflictSyntax>().ToList();

    private ConflictSyntax? ReadOne(YamlNode node)
    {
        if (MappingReader.Open(node, diagnostics, "conflict", "between", "settledBy", "why") is not { } reader)
            return null;
        var id = _values.Text(reader.Required("conflict"));
        var sides = reader.Required("between");
        var between = Names(sides);
        var why = _values.Localized(reader.Required("why"));
        var settled = ReadSettlement(reader.Optional("settledBy"));
        if (sides is { HasError: false } && between.Count < 2)
            diagnostics.Report(DiagnosticCatalog.ConflictOfOne, sides.Place);
        return id is null || between.Count < 2 ? null : new ConflictSyntax(id, between, settled, why, reader.Place);
    }

    private SettlementSyntax? ReadSettlement(YamlNode? node)
    {
        var entries = _values.Entries(node);
        if (entries is [var only])
            return new SettlementSyntax(only.Key.ToLocated(), [.. _values.Entries(only.Value).Select(choice => new PrevailingSyntax(choice.Key.ToLocated(), Names(choice.Value)))]);
        if (node is YamlMapping { HasError: false })
            diagnostics.Report(DiagnosticCatalog.SettledByOneParameter, node.Place);
        return null;
    }

    private List<Located<string>> Names(YamlNode? node) => [.. _values.OneOrMore(node).Select(_values.Text).OfType<Located<string>>()];
}
