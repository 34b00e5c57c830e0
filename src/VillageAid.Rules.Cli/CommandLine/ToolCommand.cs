using System.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>A command with help in both languages and an example.</summary>
internal class ToolCommand(string name, LocalizedText help, string example = "") : Command(name, help.Zh)
{
    public LocalizedText Help { get; } = help;

    /// <summary>A call that works, without the tool's name; empty for a command that only holds others.</summary>
    public string Example { get; } = example;
}
