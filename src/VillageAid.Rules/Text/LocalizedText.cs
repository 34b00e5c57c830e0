namespace VillageAid.Rules.Text;

/// <summary>A text in Chinese and English. A county's own pack need not have English: then the Chinese stands in both places.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
/// <example><c>new LocalizedText("考勤", "attendance").In(Language.En)</c> is <c>attendance</c>.</example>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>A text that is the same in both languages.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.En ? En : Zh;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Zh;
}
