using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>A node of a YAML file, with the exact stretch of the file that it takes.</summary>
internal abstract record YamlNode(SourceSpan Place)
{
    /// <summary>Whether a diagnostic already speaks of the node; whoever reads it then keeps quiet.</summary>
    public bool HasError { get; init; }
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

/// <summary>Keys with values, in the order they are written; no key stands twice.</summary>
internal sealed record YamlMapping(SourceSpan Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
