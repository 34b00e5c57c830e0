using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Reports.Explanations;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Explain;

/// <summary>The option that says whom an explanation is for.</summary>
internal static class AudienceValue
{
    public static ToolOption Option() => new("--audience", "person|reviewer", new LocalizedText(
        "写给谁看：person 本人（默认，说白话），reviewer 复核人（每个条件、所用记录、规则在哪一行）",
        "whom it is for: person, whom it is about (the default, in plain words), or reviewer (every condition, the records used, the line of the rule)"));

    /// <exception cref="ToolException">There is no such audience.</exception>
    public static Audience Read(ParseResult parsed, ToolOption option) => parsed.Optional(option) switch
    {
        null or "person" or "本人" => Audience.Person,
        "reviewer" or "复核人" => Audience.Reviewer,
        var other => throw Values.Wrong(parsed, new LocalizedText($"没有名为 `{other}` 的读者", $"there is no audience `{other}`"),
            new LocalizedText("写 person（本人）或 reviewer（复核人）", "write person or reviewer")),
    };
}
