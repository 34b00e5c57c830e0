using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands;

/// <summary>The option that chooses between a text for people, JSON for programs, and what else a command writes.</summary>
internal static class FormatValue
{
    public const string Text = "text";

    public const string Json = "json";

    public const string Html = "html";

    /// <summary>The option; <paramref name="schema"/> is the document that describes the JSON, <paramref name="further"/> the command's other formats.</summary>
    public static ToolOption Option(string schema, params string[] further) => new("--format", string.Join('|', [Text, Json, .. further]),
        new LocalizedText($"输出格式，默认 text；json 的说明见 {schema}", $"output format, text by default; {schema} describes json"));

    /// <exception cref="ToolException">There is no such format.</exception>
    public static bool IsJson(ParseResult parsed, ToolOption option) => Read(parsed, option) == Json;

    /// <summary>The name of the format.</summary>
    /// <exception cref="ToolException">There is no such format.</exception>
    public static string Read(ParseResult parsed, ToolOption option)
    {
        var asked = parsed.Optional(option) ?? Text;
        var known = option.ValueName.Split('|');
        return known.Contains(asked)
            ? asked
            : throw Values.Wrong(parsed, new LocalizedText($"没有名为 `{asked}` 的输出格式", $"there is no output format `{asked}`"),
                new LocalizedText($"写 {string.Join("、", known[..^1])} 或 {known[^1]}", $"write {string.Join(", ", known[..^1])} or {known[^1]}"));
    }
}
