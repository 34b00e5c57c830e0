using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Says of a key that the language has it and this version does not read it yet: better than "unknown".</summary>
internal sealed class NotYet(DiagnosticBag diagnostics)
{
    public void Report(MappingReader reader, IReadOnlyList<string> ids)
    {
        foreach (var key in ids.Select(reader.Key).OfType<YamlScalar>())
            Report(key);
    }

    public void Report(YamlScalar key) => diagnostics.Report(DiagnosticCatalog.NotYetSupported, key.Place, key.Value);
}
