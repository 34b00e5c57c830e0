using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads a condition: one expression, <c>all:</c> or <c>any:</c> with a list, a bare list (all of it), <c>judge:</c> with a question, or readings <c>by:</c> a parameter.</summary>
internal sealed class ConditionReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    /// <summary>The condition; null where there is none, or its shape is wrong and has a diagnostic.</summary>
    public ConditionSyntax? Read(YamlNode? node)
    {
        if (node is null || node.HasError)
            return null;
        return node switch
        {
            YamlSequence list => ReadGroup(list, isAll: true),
            YamlMapping mapping when MappingReader.Has(mapping, "by") => ReadReadings(mapping),
            YamlMapping mapping => ReadMapping(mapping),
            _ => _values.Scalar(node) is { } scalar ? new ExpressionConditionSyntax(scalar.Place, ExpressionParser.Parse(scalar, diagnostics)) : null,
        };
    }

    private ConditionSyntax? ReadMapping(YamlMapping mapping)
    {
        if (MappingReader.Open(mapping, diagnostics, "all", "any", "by", "judge") is not { } reader)
            return null;
        var groups = new List<ConditionSyntax>();
        if (_values.Text(reader.Optional("judge")) is { } question)
            groups.Add(new JudgeSyntax(mapping.Place, question));
        foreach (var id in new[] { "all", "any" })
        {
            if (reader.Optional(id) is { } list && ReadGroup(list, id == "all") is { } group)
                groups.Add(group);
        }
        if (mapping.Entries.Count == 0)
            diagnostics.Report(DiagnosticCatalog.NothingInGroup, mapping.Place);
        // Several in one mapping: all must hold.
        return groups.Count > 1 ? new GroupSyntax(mapping.Place, true, groups) : groups.FirstOrDefault();
    }

    private GroupSyntax? ReadGroup(YamlNode node, bool isAll)
    {
        var items = _values.List(node);
        if (node is YamlSequence { HasError: false } && items.Count == 0)
            diagnostics.Report(DiagnosticCatalog.NothingInGroup, node.Place);
        var conditions = items.Select(Read).OfType<ConditionSyntax>().ToList();
        return conditions.Count == 0 ? null : new GroupSyntax(node.Place, isAll, conditions);
    }

    private ReadingsSyntax? ReadReadings(YamlMapping mapping)
    {
        var by = mapping.Entries.First(entry => PolicyKeys.Get("by").Is(entry.Key.Value));
        var parameter = _values.Text(by.Value);
        var readings = new List<ReadingSyntax>();
        foreach (var entry in mapping.Entries.Where(entry => entry != by))
        {
            // An entry that cannot be read has its diagnostic; it is there all the same.
            var condition = Read(entry.Value) ?? new ExpressionConditionSyntax(entry.Value.Place, new ErrorSyntax(entry.Value.Place.Span));
            readings.Add(new ReadingSyntax(entry.Key.ToLocated(), condition));
        }
        if (mapping.Entries.Count == 1)
            diagnostics.Report(DiagnosticCatalog.NothingInGroup, mapping.Place);
        return parameter is null || readings.Count == 0 ? null : new ReadingsSyntax(mapping.Place, parameter, readings);
    }
}
