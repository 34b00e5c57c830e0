using System.CommandLine;
using System.CommandLine.Parsing;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>Finds what the parser could not place, and the name that was most likely meant.</summary>
internal static class UsageCheck
{
    /// <exception cref="ToolException">An argument is not known.</exception>
    public static void Check(ParseResult parsed)
    {
        // Where many values may follow, the parser takes a misspelt option for one of them.
        var misspelt = parsed.Tokens.Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)).Select(token => token.Value);
        if (misspelt.Concat(parsed.UnmatchedTokens).FirstOrDefault() is { } token)
            throw ToolException.UnknownArgument(Values.Place(parsed.CommandResult.Command), token, Suggest(token, parsed.CommandResult.Command));
        if (parsed.Errors is [var error, ..])
            throw Values.Wrong(parsed, LocalizedText.Same(error.Message), SeeHelp(parsed.CommandResult.Command));
    }

    private static LocalizedText Suggest(string token, Command command)
    {
        var known = token.StartsWith('-')
            ? Options(command).Select(option => option.Name)
            : command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name);
        return NearestNames.Find(token, known) is [var nearest, ..]
            ? new LocalizedText($"是不是 `{nearest}`？", $"did you mean `{nearest}`?")
            : SeeHelp(command);
    }

    /// <summary>The options of a command and those that it has from the commands above it.</summary>
    public static IEnumerable<Option> Options(Command command)
    {
        for (Symbol? symbol = command; symbol is Command current; symbol = symbol.Parents.FirstOrDefault())
        {
            foreach (var option in current.Options.Where(option => current == command || option.Recursive))
                yield return option;
        }
    }

    private static LocalizedText SeeHelp(Command command)
    {
        var call = $"{Values.Place(command)} --help";
        return new LocalizedText($"用 `{call}` 看用法", $"`{call}` shows what there is");
    }
}
