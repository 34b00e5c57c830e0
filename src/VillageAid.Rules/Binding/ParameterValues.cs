using System.Globalization;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Reads the values of parameters from their texts.</summary>
internal static class ParameterValues
{
    public static object? Parse(string text, DataType type) => type switch
    {
        DataType.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
        DataType.Boolean => text switch
        {
            "true" or "是" => true,
            "false" or "否" => false,
            _ => null,
        },
        DataType.Date => TemporalValues.ParseDate(text),
        DataType.Time => TemporalValues.ParseTime(text),
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Find(text),
        DataType.Text => text,
        _ => null,
    };

    /// <summary>The type that an author most likely means by a value without a declared type.</summary>
    public static string Guess(string? text)
    {
        if (text is null || Parse(text, new DataType.Number()) is not null)
            return "number";
        if (Parse(text, new DataType.Boolean()) is not null)
            return "boolean";
        if (TemporalValues.ParseDate(text) is not null)
            return "date";
        return TemporalValues.ParseTime(text) is not null ? "time" : "text";
    }

    /// <summary>The type of a word of the table of parameter types.</summary>
    public static DataType TypeOf(string word, Unit? unit) => word switch
    {
        "number" => new DataType.Number(unit),
        "text" => new DataType.Text(),
        "boolean" => new DataType.Boolean(),
        "date" => new DataType.Date(),
        "time" => new DataType.Time(),
        _ => throw new System.Diagnostics.UnreachableException(word),
    };
}
