using System.CommandLine;
using System.Reflection;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>The option that says which status is wanted instead of the one there is, in either language.</summary>
internal static class WantedValue
{
    private static readonly Dictionary<string, VerdictStatus> Statuses = Enum.GetValues<VerdictStatus>()
        .SelectMany(status => new[] { (status.ToString(), status), (ZhOf(status), status) }).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    public static ToolOption Option() => new("--wanted", "STATUS", new LocalizedText(
        "想要哪一种判定（隐含 --why-not）：符合、不适用、Satisfied、NotApplicable；不写时按通常的问法", "the status wanted (implies --why-not): Satisfied, NotApplicable, 符合; by default the usual one"));

    /// <exception cref="ToolException">There is no such status.</exception>
    public static VerdictStatus? Read(ParseResult parsed, ToolOption option)
    {
        if (parsed.Optional(option) is not { } text)
            return null;
        if (Statuses.TryGetValue(text.Trim(), out var status))
            return status;
        throw Values.Wrong(parsed, new LocalizedText($"没有名为 `{text}` 的判定", $"there is no status `{text}`"),
            new LocalizedText($"可以写：{string.Join("、", Enum.GetValues<VerdictStatus>().Select(ZhOf))}", $"there are: {string.Join(", ", Enum.GetNames<VerdictStatus>())}"));
    }

    private static string ZhOf(VerdictStatus status) => typeof(VerdictStatus).GetField(status.ToString())!.GetCustomAttribute<TermAttribute>()!.Zh;
}
