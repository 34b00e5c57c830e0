using System.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>
/// An option with help in both languages. It takes any number of values as far as the parser is concerned: how many are meant is checked
/// by <see cref="Values"/>, so that the message comes in the user's language.
/// </summary>
internal sealed class ToolOption : Option<string[]>
{
    public ToolOption(string name, string valueName, LocalizedText help, bool many = false) : base(name)
    {
        ValueName = valueName;
        Help = help;
        Many = many;
        Arity = valueName.Length == 0 ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore;
        AllowMultipleArgumentsPerToken = many;
    }

    /// <summary>What stands for the value in help texts; empty for a switch.</summary>
    public string ValueName { get; }

    public LocalizedText Help { get; }

    /// <summary>Whether it takes several values.</summary>
    public bool Many { get; }
}
