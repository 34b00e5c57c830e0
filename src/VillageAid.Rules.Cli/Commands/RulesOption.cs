using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands;

/// <summary>The option that names packs where a command can do without.</summary>
internal static class RulesOption
{
    public static ToolOption Optional() => new("--rules", "DIR…", new LocalizedText(
        "规则包文件夹，可以是几个：只看它们用到的记录，也认得它们自己增加的", "folders of policy packs: what they use is told, and what they add is known"), many: true);

    /// <summary>The folders; none where the option is not given.</summary>
    /// <exception cref="ToolException">The option has no value.</exception>
    public static IReadOnlyList<string> Read(ParseResult parsed, ToolOption option) => parsed.Has(option) ? parsed.RequiredMany(option) : [];
}
