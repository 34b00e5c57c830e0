using System.CommandLine;
using System.Globalization;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>The value of an option that is a whole number.</summary>
internal static class WholeNumber
{
    /// <exception cref="ToolException">It is missing, no whole number, or out of its range.</exception>
    public static int Read(ParseResult parsed, ToolOption option, int least, int most)
    {
        var text = parsed.Required(option);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw Wrong(new LocalizedText($"`{option.Name}` 的值 `{text}` 不是整数", $"the `{option.Name}` `{text}` is no whole number"));
        return number >= least && number <= most ? number : throw Wrong(
            new LocalizedText($"`{option.Name}` 的值 `{text}` 超出范围", $"the `{option.Name}` `{text}` is out of its range"));

        ToolException Wrong(LocalizedText message) => Values.Wrong(parsed, message,
            new LocalizedText($"写 {least} 到 {most} 的整数", $"write a whole number from {least} to {most}"));
    }
}
