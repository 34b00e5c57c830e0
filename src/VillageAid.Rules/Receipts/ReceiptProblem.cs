using System.Text.Json;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Receipts;

/// <summary>Why a receipt cannot be read, in words.</summary>
internal static class ReceiptProblem
{
    public static LocalizedText Missing { get; } = new("缺少这一项", "it is missing");

    public static LocalizedText Unknown { get; } = new("回执里没有这一项", "a receipt has no such part");

    public static LocalizedText NoFlag { get; } = new("应是 true 或 false", "it should be true or false");

    public static LocalizedText NoCount { get; } = new("应是不小于 0 的整数", "it should be a whole number from 0");

    public static LocalizedText NoHash { get; } = new("应是 64 位小写十六进制数", "it should be 64 hexadecimal digits in lower case");

    public static LocalizedText NoDate { get; } = new("应是日期，如 2016-03-01", "it should be a date such as 2016-03-01");

    public static LocalizedText NoInstant { get; } = new("应是时刻，如 2016-04-02T18:00:00+08:00", "it should be an instant such as 2016-04-02T18:00:00+08:00");

    public static LocalizedText NoKind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => new("应是对象 {…}", "it should be an object {…}"),
        JsonValueKind.Array => new("应是列表 […]", "it should be a list […]"),
        JsonValueKind.Number => NoCount,
        _ => new("应是文字", "it should be a text"),
    };

    public static LocalizedText OtherFormat(string format) => new(
        $"应是 `{Receipt.Format}`，写的是 `{format}`，可能来自别的版本", $"it should be `{Receipt.Format}` and is `{format}`, perhaps of another version");

    public static LocalizedText TooLarge(int bytes) => new($"超过 {bytes >> 20} MB，不是回执", $"it is larger than {bytes >> 20} MB and no receipt");

    public static LocalizedText NoJson(JsonException e) => new($"不是完整的 JSON（{Detail(e)}）", $"it is no whole JSON ({Detail(e)})");

    public static LocalizedText At(string way, LocalizedText problem) => way.Length == 0 ? problem : new($"`{way}` {problem.Zh}", $"`{way}`: {problem.En}");

    // The runtime repeats the position, which the message has already.
    private static string Detail(JsonException e) => e.Message.Split(" LineNumber:")[0].TrimEnd('.');
}
