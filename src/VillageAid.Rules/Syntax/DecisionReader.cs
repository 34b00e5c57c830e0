using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads what is a decision's own: <c>outcome</c>, <c>start</c>, <c>rules</c> or <c>table</c>.</summary>
internal sealed class DecisionReader(DiagnosticBag diagnostics)
{
    private static readonly string[] Effects = ["add", "atLeast", "atMost", "outcomeIs"];

    private readonly NodeValues _values = new(diagnostics);
    private readonly ConditionReader _conditions = new(diagnostics);

    public DecisionSyntax Read(MappingReader reader, Located<string> id)
    {
        if (reader.Has("rules") == reader.Has("table"))
            diagnostics.Report(DiagnosticCatalog.RulesOrTable, id.Place, id.Value);
        var outcome = new OutcomeReader(diagnostics).Read(reader.Required("outcome"));
        var isNumber = outcome?.IsNumber ?? false;
        var rows = _values.List(reader.Optional("rules")).Select(row => ReadRow(row, isNumber)).OfType<DecisionRowSyntax>().ToList();
        if (reader.Optional("rules") is YamlSequence { HasError: false, Items.Count: 0 } empty)
            diagnostics.Report(DiagnosticCatalog.EmptyValue, empty.Place);
        var table = reader.Optional("table") is { } node ? new DecisionTableReader(diagnostics).Read(node, isNumber) : null;
        return new DecisionSyntax(outcome, ReadTerm(reader.Optional("start"), isNumber), rows, table, reader.Key("rules")?.Place ?? reader.Key("table")?.Place ?? id.Place);
    }

    /// <summary>Whether a row of it names a clause: then it rests on something, whatever the rule itself says.</summary>
    public static bool HasRowClause(MappingReader reader)
    {
        var table = (reader.Has("table") ? reader.Optional("table") as YamlMapping : null)?.Entries.FirstOrDefault(entry => PolicyKeys.Get("rows").Is(entry.Key.Value))?.Value;
        return ((table ?? reader.Optional("rules")) as YamlSequence)?.Items.OfType<YamlMapping>().Any(row => MappingReader.Has(row, "clause")) ?? false;
    }

    private DecisionRowSyntax? ReadRow(YamlNode node, bool isNumber)
    {
        if (MappingReader.Open(node, diagnostics, ["when", "clause", .. Effects]) is not { } reader)
            return null;
        var row = new DecisionRowSyntax(node.Place)
        {
            When = _conditions.Read(reader.Has("add") ? reader.Optional("when") : reader.Required("when")),
            Add = ReadTerm(reader.Optional("add"), isNumber),
            AtLeast = ReadTerm(reader.Optional("atLeast"), isNumber),
            AtMost = ReadTerm(reader.Optional("atMost"), isNumber),
            Is = ReadTerm(reader.Optional("outcomeIs"), isNumber),
            Clauses = [.. _values.OneOrMore(reader.Optional("clause")).Select(_values.Text).OfType<Located<string>>()],
        };
        if (!reader.HasUnknownKeys && !Effects.Any(reader.Has))
            diagnostics.Report(DiagnosticCatalog.RowWithoutEffect, node.Place);
        // A condition that could not be read is not "always".
        return row with { When = row.When ?? (reader.Has("when") ? new ExpressionConditionSyntax(node.Place, new ErrorSyntax(node.Place.Span)) : null) };
    }

    private OutcomeTermSyntax? ReadTerm(YamlNode? node, bool isNumber) => ReadTerm(node, isNumber, diagnostics);

    public static OutcomeTermSyntax? ReadTerm(YamlNode? node, bool isNumber, DiagnosticBag diagnostics) => new NodeValues(diagnostics).Scalar(node) is { } scalar
        ? new OutcomeTermSyntax(scalar.ToLocated(), isNumber ? ExpressionParser.Parse(scalar, diagnostics) : null)
        : null;
}
