using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>table:</c> of a decision.</summary>
internal sealed class DecisionTableReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public DecisionTableSyntax? Read(YamlNode node, bool isNumber)
    {
        if (MappingReader.Open(node, diagnostics, "hit", "aggregate", "inputs", "rows", "default") is not { } reader)
            return null;
        var table = new DecisionTableSyntax(node.Place, _values.LocatedWord(reader.Required("hit"), PolicyWords.HitPolicy), _values.LocatedWord(reader.Optional("aggregate"), PolicyWords.Aggregation))
        {
            Inputs = [.. _values.List(reader.Required("inputs")).Select(ReadInput).OfType<TableInputSyntax>()],
            Rows = [.. _values.List(reader.Required("rows")).Select(row => ReadRow(row, isNumber)).OfType<TableRowSyntax>()],
            Default = DecisionReader.ReadTerm(reader.Optional("default"), isNumber, diagnostics),
        };
        if (table.Hit is { } hit && hit.Value == "collect" != reader.Has("aggregate"))
            diagnostics.Report(DiagnosticCatalog.CollectNeedsAggregate, hit.Place);
        return table;
    }

    // A name alone is its own value.
    private TableInputSyntax? ReadInput(YamlNode node)
    {
        if (node is YamlScalar scalar)
            return _values.Text(scalar) is { } word ? new TableInputSyntax(word, new ExpressionConditionSyntax(scalar.Place, ExpressionParser.Parse(scalar, diagnostics))) : null;
        if (MappingReader.Open(node, diagnostics, "name", "value") is not { } reader)
            return null;
        var name = _values.Text(reader.Required("name"));
        var value = new ConditionReader(diagnostics).Read(reader.Required("value"));
        return name is null || value is null ? null : new TableInputSyntax(name, value);
    }

    private TableRowSyntax? ReadRow(YamlNode node, bool isNumber)
    {
        if (MappingReader.Open(node, diagnostics, "when", "then", "clause") is not { } reader)
            return null;
        var cells = _values.Entries(reader.Required("when")).Select(ReadCell).OfType<CellSyntax>().ToList();
        var then = DecisionReader.ReadTerm(reader.Required("then"), isNumber, diagnostics);
        return new TableRowSyntax(node.Place, cells, then, [.. _values.OneOrMore(reader.Optional("clause")).Select(_values.Text).OfType<Located<string>>()]);
    }

    private CellSyntax? ReadCell(YamlEntry entry)
    {
        var input = entry.Key.ToLocated();
        if (entry.Value is YamlSequence { HasError: false })
        {
            // `[1..3]` without quotes is a list to YAML.
            diagnostics.Report(DiagnosticCatalog.CellIsList, entry.Value.Place, entry.Value.Place.Text);
            return new CellSyntax(input, entry.Value.Place, false, []);
        }
        if (_values.Scalar(entry.Value) is not { } scalar)
            return new CellSyntax(input, entry.Value.Place, false, []);
        return scalar.Value.Trim() == "-" ? null : ExpressionParser.ParseCell(input, scalar, diagnostics);
    }
}
