using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli;

/// <summary>What every command is given.</summary>
internal sealed record ToolContext(IToolConsole Console, IToolBackend Backend, Language Language)
{
    /// <summary>The one of two texts that the user's language asks for.</summary>
    public string Say(string zh, string en) => Language == Language.Zh ? zh : en;
}
