namespace VillageAid.Rules.Facts;

/// <summary>The words that stand for Unknown and Nothing wherever values are written as text (CSV, JSON, scenario tests).</summary>
internal static class KnownWords
{
    public const string Unknown = "unknown";
    public const string UnknownZh = "不明";
    public const string Nothing = "nothing";
    public const string NothingZh = "无";

    public static bool IsUnknown(string? text) =>
        text is UnknownZh or "未知" || string.Equals(text, Unknown, StringComparison.OrdinalIgnoreCase);

    public static bool IsNothing(string? text) =>
        text is NothingZh || string.Equals(text, Nothing, StringComparison.OrdinalIgnoreCase);
}
