using System.Globalization;
using System.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>FEEL's text of an exact value (DMN 1.5, table 72: <c>string(from)</c>): as the language would write it, texts inside lists and contexts in quotes.</summary>
internal static class FeelText
{
    /// <summary>The text; null of null, and where it would be too long.</summary>
    public static string? Of(object? value)
    {
        if (value is null or string)
            return value as string;
        var text = new StringBuilder();
        Append(text, value);
        return text.Length <= TextLimits.Result ? text.ToString() : null;
    }

    private static void Append(StringBuilder text, object? value)
    {
        // The value is dropped as a whole once it is too long, so the rest need not be printed.
        if (text.Length > TextLimits.Result)
            return;
        switch (value)
        {
            case string inner:
                AppendQuoted(text, inner);
                break;
            case FeelRange range:
                AppendRange(text, range);
                break;
            case FeelContext context:
                AppendAll(text, '{', context.Entries, '}', AppendEntry);
                break;
            case IReadOnlyList<object?> list:
                AppendAll(text, '[', list, ']', Append);
                break;
            default:
                text.Append(Scalar(value));
                break;
        }
    }

    private static string? Scalar(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        0m => "0",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        CaseRecord record => record.Identity?.ToString() ?? record.Type.ToString(),
        _ => value.ToString(),
    };

    private static void AppendAll<T>(StringBuilder text, char open, IReadOnlyList<T> items, char close, Action<StringBuilder, T> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count && text.Length <= TextLimits.Result; i++)
        {
            if (i > 0)
                text.Append(", ");
            append(text, items[i]);
        }
        text.Append(close);
    }

    private static void AppendEntry(StringBuilder text, KeyValuePair<string, object?> entry)
    {
        if (IsName(entry.Key))
            text.Append(entry.Key);
        else
            AppendQuoted(text, entry.Key);
        text.Append(": ");
        Append(text, entry.Value);
    }

    private static bool IsName(string key) => key.Length > 0 && !char.IsAsciiDigit(key[0]) && key.All(letter => char.IsLetterOrDigit(letter) || letter == '_');

    private static void AppendRange(StringBuilder text, FeelRange range)
    {
        text.Append(range.LowIncluded ? '[' : '(');
        Append(text, range.Low);
        text.Append("..");
        Append(text, range.High);
        text.Append(range.HighIncluded ? ']' : ')');
    }

    private static void AppendQuoted(StringBuilder text, string inner)
    {
        text.Append('"');
        foreach (var letter in inner)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append(letter),
            };
        }
        text.Append('"');
    }
}
