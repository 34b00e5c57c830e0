using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads names that conditions will use: each must be one the condition language can write.</summary>
internal sealed class Names(DiagnosticBag diagnostics)
{
    public Located<string>? Read(YamlNode? node)
    {
        if (new NodeValues(diagnostics).Text(node) is not { } name)
            return null;
        if (Keywords.IsName(name.Value))
            return name;
        diagnostics.Report(DiagnosticCatalog.NotAName, name.Place, name.Value);
        return null;
    }
}
