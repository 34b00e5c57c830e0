using System.Globalization;
using System.Text.Json;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Conformance;

/// <summary>Reads the typed values of a case file.</summary>
internal static class TypedValue
{
    public static object? Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
            return null;
        var type = element.GetProperty("type").GetString();
        return type switch
        {
            "null" => null,
            "list" => element.GetProperty("items").EnumerateArray().Select(Read).ToList(),
            "context" => new FeelContext(element.GetProperty("entries").EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Read(entry.Value)))),
            "boolean" => element.GetProperty("value").GetBoolean(),
            _ => ReadText(type!, element.GetProperty("value").GetString()!),
        };
    }

    public static DataType TypeOf(object? value) => value switch
    {
        null => new DataType.Null(),
        decimal => new DataType.Number(),
        string => new DataType.Text(),
        bool => new DataType.Boolean(),
        FeelContext context => new DataType.Context(context.Entries.ToDictionary(entry => entry.Key, entry => TypeOf(entry.Value), StringComparer.Ordinal)),
        IReadOnlyList<object?> list => new DataType.List(list.Select(TypeOf).Aggregate((DataType)new DataType.Null(), TypeRules.JoinOrAny)),
        _ => TemporalValues.TypeOf(value),
    };

    private static object ReadText(string type, string text) => type switch
    {
        "string" => text,
        // A number that a decimal cannot hold is as far off as it can be, and so never met by chance.
        "number" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue,
        "date" or "time" or "duration" => TemporalValues.Parse(text) ?? (object)$"{type} {text}",
        "dateTime" or "date and time" => TemporalValues.Parse(text) ?? (object)$"{type} {text}",
        _ => throw new FormatException($"there is no type `{type}`"),
    };
}
