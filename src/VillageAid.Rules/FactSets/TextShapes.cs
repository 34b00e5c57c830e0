using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Reads a text of one exact shape; false where it has another, which says nothing about what it means.</summary>
internal delegate bool TextShape<TValue>(ReadOnlySpan<char> text, out TValue value);

/// <summary>The commonest shapes of texts, by the type of the value. Each must agree with <see cref="ValueParser"/> on every text that it takes.</summary>
internal static class TextShapes
{
    private const int MaxDigits = 9;

    /// <summary>The shape for values of a type; null where there is none.</summary>
    public static TextShape<TValue>? Find<TValue>() => Shape(typeof(TValue)) as TextShape<TValue>;

    private static Delegate? Shape(Type type) =>
        type == typeof(DateOnly) ? new TextShape<DateOnly>(TimeText.TryReadIsoDate)
        : type == typeof(DateTimeOffset) ? new TextShape<DateTimeOffset>(TimeText.TryReadIsoInstant)
        : type == typeof(decimal) ? new TextShape<decimal>(TryReadDecimal)
        : type == typeof(int) ? new TextShape<int>(TryReadDigits)
        : null;

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MaxDigits)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }
        return true;
    }

    private static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return !text.IsEmpty && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && NumberText.TryRead(text, out value);
    }
}
