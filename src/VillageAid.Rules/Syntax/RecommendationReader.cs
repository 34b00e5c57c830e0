using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>recommends:</c>: names of measures, or <c>{measure, to, against}</c>.</summary>
internal sealed class RecommendationReader(DiagnosticBag diagnostics)
{
    private static readonly string[] Open = ["未定", "unset"];

    private readonly NodeValues _values = new(diagnostics);

    public IReadOnlyList<RecommendationSyntax> Read(YamlNode? node) => [.. _values.OneOrMore(node).Select(ReadOne).OfType<RecommendationSyntax>()];

    private RecommendationSyntax? ReadOne(YamlNode node)
    {
        if (node is not YamlMapping)
            return _values.Text(node) is { } name ? new RecommendationSyntax(name, null, null, node.Place) : null;
        if (MappingReader.Open(node, diagnostics, "measure", "addressee", "against") is not { } reader)
            return null;
        var measure = _values.Text(reader.Required("measure"));
        return measure is null ? null : new RecommendationSyntax(measure, ReadAddressee(reader.Optional("addressee")), ReadAddressee(reader.Optional("against")), node.Place);
    }

    // The word says that the source leaves it open: then a person decides.
    private AddresseeSyntax? ReadAddressee(YamlNode? node) => node switch
    {
        null => null,
        YamlScalar scalar when Open.Contains(scalar.Value) => new AddresseeSyntax(null, node.Place),
        _ => new ConditionReader(diagnostics).Read(node) is { } way ? new AddresseeSyntax(way, node.Place) : null,
    };
}
