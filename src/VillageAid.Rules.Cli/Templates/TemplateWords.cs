using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>The words that stand for values of every type, as the readers of files take them.</summary>
internal static class TemplateWords
{
    public static LocalizedText Yes { get; } = new("是", "yes");

    public static LocalizedText No { get; } = new("否", "no");

    public static LocalizedText Nothing { get; } = new(KnownWords.NothingZh, KnownWords.Nothing);
}
