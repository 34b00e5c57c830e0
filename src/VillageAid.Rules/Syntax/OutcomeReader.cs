using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>outcome:</c> of a decision.</summary>
internal sealed class OutcomeReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public OutcomeSyntax? Read(YamlNode? node)
    {
        if (MappingReader.Open(node, diagnostics, "ladder", "lowest", "unit", "type", "oneOf", "floor", "ceiling") is not { } reader)
            return null;
        var type = _values.LocatedWord(reader.Optional("type"), PolicyWords.ParameterType);
        var isNumber = reader.Has("unit") || type?.Value == "number";
        var outcome = new OutcomeSyntax(node!.Place)
        {
            Ladder = reader.Optional("ladder") is YamlScalar or null ? null : new ChoiceReader(diagnostics).Read(reader.Optional("ladder")),
            LadderOf = reader.Optional("ladder") is YamlScalar name ? _values.Text(name) : null,
            Lowest = reader.Optional("ladder") is YamlScalar ? _values.Text(reader.Required("lowest")) : _values.Text(reader.Optional("lowest")),
            OneOf = reader.Has("oneOf") ? new ChoiceReader(diagnostics).Read(reader.Optional("oneOf")) : null,
            IsText = type?.Value == "text",
            IsNumber = isNumber,
            Unit = _values.Text(reader.Optional("unit")),
            Floor = DecisionReader.ReadTerm(reader.Optional("floor"), isNumber: true, diagnostics),
            Ceiling = DecisionReader.ReadTerm(reader.Optional("ceiling"), isNumber: true, diagnostics),
        };
        return IsOneKind(reader, outcome, type is not null) ? outcome : null;
    }

    // A ladder, a choice, a text or a number: exactly one of them, and nothing that goes with another.
    private bool IsOneKind(MappingReader reader, OutcomeSyntax outcome, bool hasType)
    {
        var kinds = new[] { reader.Has("ladder"), outcome.IsNumber, reader.Has("oneOf") || outcome.IsText }.Count(kind => kind);
        var fits = kinds == 1 && (outcome.IsNumber || outcome.IsText || !hasType)
            && (outcome.IsNumber || (!reader.Has("floor") && !reader.Has("ceiling"))) && (reader.Optional("ladder") is YamlScalar || !reader.Has("lowest"));
        if (!fits && !reader.HasUnknownKeys)
            diagnostics.Report(DiagnosticCatalog.OutcomeKind, reader.Place);
        return fits;
    }
}
