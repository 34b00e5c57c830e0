using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>The text of a typed value of a database or a workbook, as a file would hold it: one way for every source, and one form of a value.</summary>
internal static class ValueText
{
    /// <summary>Room for the text of any value that is no text.</summary>
    public const int MaxLength = 64;

    private const string Instant = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    /// <summary>The text; it may stand in the buffer.</summary>
    public static ReadOnlySpan<char> Of(object? value, Span<char> buffer) => value switch
    {
        null or DBNull => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => Write(date, "yyyy-MM-dd", buffer),
        DateTime { Kind: DateTimeKind.Utc } instant => Write(instant, Instant + "'Z'", buffer),
        DateTime instant => Write(instant, Instant, buffer),
        DateTimeOffset instant => Write(instant, Instant + "zzz", buffer),
        TimeOnly time => Write(time, "HH:mm:ss.FFFFFFF", buffer),
        decimal number => Write(NumberForm.Trim(number), null, buffer),
        double number => Write(number, buffer),
        float number => Write(number, buffer),
        ISpanFormattable other => Write(other, null, buffer),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    // A floating-point number stands for the shortest digits that lead back to it: 0.1 is a tenth. Where it cannot be written in plain
    // digits it stays as it is, to be refused.
    private static ReadOnlySpan<char> Write<T>(T number, Span<char> buffer) where T : ISpanFormattable
    {
        var shortest = Write(number, null, buffer);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
            ? Write(NumberForm.Trim(plain), null, buffer)
            : shortest;
    }

    private static ReadOnlySpan<char> Write<T>(T value, string? format, Span<char> buffer) where T : ISpanFormattable =>
        value.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture)
            ? buffer[..length]
            : value.ToString(format, CultureInfo.InvariantCulture);
}
