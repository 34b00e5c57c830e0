using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands;

/// <summary>The option that chooses between a text for people and JSON for programs.</summary>
internal static class FormatValue
{
    /// <summary>The option; <paramref name="schema"/> is the document that describes the JSON.</summary>
    public static ToolOption Option(string schema) =>
        new("--format", "text|json", new LocalizedText($"输出格式，默认 text；json 的说明见 {schema}", $"output format, text by default; {schema} describes json"));

    /// <exception cref="ToolException">There is no such format.</exception>
    public static bool IsJson(ParseResult parsed, ToolOption option) => parsed.Optional(option) switch
    {
        null or "text" => false,
        "json" => true,
        { } other => throw Values.Wrong(parsed, new LocalizedText($"没有名为 `{other}` 的输出格式", $"there is no output format `{other}`"),
            new LocalizedText("写 text 或 json", "write text or json")),
    };
}
