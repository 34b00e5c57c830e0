using System.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>Reads values out of parsed arguments; what is missing or given twice is a <see cref="ToolException"/>.</summary>
internal static class Values
{
    public static bool Has(this ParseResult parsed, ToolOption option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The one value of an option, or null where the option is not given.</summary>
    public static string? Optional(this ParseResult parsed, ToolOption option)
    {
        if (!parsed.Has(option))
            return null;
        var values = parsed.GetValue(option) ?? [];
        return values.Length switch
        {
            0 => throw Missing(parsed, option, new LocalizedText($"`{option.Name}` 后面缺少值", $"`{option.Name}` lacks its value")),
            1 => values[0],
            _ => throw Wrong(parsed, new LocalizedText($"`{option.Name}` 只能写一次", $"`{option.Name}` may be given once only"), new LocalizedText("", "")),
        };
    }

    public static string Required(this ParseResult parsed, ToolOption option) => parsed.Optional(option) ?? throw NotGiven(parsed, option);

    public static IReadOnlyList<string> RequiredMany(this ParseResult parsed, ToolOption option) =>
        parsed.GetValue(option) is { Length: > 0 } values ? values : throw NotGiven(parsed, option);

    public static IReadOnlyList<string> RequiredMany(this ParseResult parsed, Argument<string[]> argument) =>
        parsed.GetValue(argument) is { Length: > 0 } values
            ? values
            : throw Wrong(parsed, new LocalizedText($"缺少 {argument.Name}", $"{argument.Name} is missing"), Example(parsed));

    /// <summary>A message about an option's value.</summary>
    public static ToolException Wrong(ParseResult parsed, LocalizedText message, LocalizedText help) =>
        ToolException.WrongValue(Place(parsed.CommandResult.Command), message, help);

    /// <summary>What messages about usage show as their place: <c>villageaid evaluate</c>.</summary>
    public static string Place(Command command)
    {
        var names = new List<string>();
        for (Symbol? symbol = command; symbol is Command; symbol = symbol.Parents.FirstOrDefault())
            names.Insert(0, symbol is RootCommand ? "villageaid" : symbol.Name);
        return string.Join(' ', names);
    }

    private static ToolException NotGiven(ParseResult parsed, ToolOption option) =>
        Missing(parsed, option, new LocalizedText($"缺少选项 `{option.Name} {option.ValueName}`", $"the option `{option.Name} {option.ValueName}` is missing"));

    private static ToolException Missing(ParseResult parsed, ToolOption option, LocalizedText message) =>
        Wrong(parsed, message, new LocalizedText($"{option.Help.Zh}；例：{Example(parsed).Zh}", $"{option.Help.En}; example: {Example(parsed).En}"));

    public static LocalizedText Example(ParseResult parsed) =>
        LocalizedText.Same(parsed.CommandResult.Command is ToolCommand { Example.Length: > 0 } command ? $"villageaid {command.Example}" : "");
}
