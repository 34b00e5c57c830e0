using System.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>The option that chooses the language of reports and messages.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static ToolOption Create() =>
        new(Name, "zh|en", new LocalizedText("报告和提示的语言，默认 zh", "language of reports and messages; zh by default")) { Recursive = true };

    /// <summary>The language that arguments ask for, before they are parsed; Chinese where they do not say.</summary>
    public static Language Peek(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == Name && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal) ? args[i][(Name.Length + 1)..]
                : null;
            if (value is not null)
                return Find(value) ?? Language.Zh;
        }
        return Language.Zh;
    }

    /// <exception cref="ToolException">The value is no language.</exception>
    public static void Check(ParseResult parsed, ToolOption option)
    {
        // Which language the user reads is just what could not be told, so the message has both.
        if (parsed.Optional(option) is { } value && Find(value) is null)
        {
            throw Values.Wrong(parsed, LocalizedText.Same($"`{Name}` 不能是 `{value}` · `{Name}` cannot be `{value}`"),
                LocalizedText.Same("写 zh（中文）或 en（英文） · write zh (Chinese) or en (English)"));
        }
    }

    private static Language? Find(string value) => value switch
    {
        "zh" => Language.Zh,
        "en" => Language.En,
        _ => null,
    };
}
