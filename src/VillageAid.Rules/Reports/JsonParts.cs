using System.Text.Json;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reports;

/// <summary>The small forms that recur in a report's JSON.</summary>
internal static class JsonParts
{
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly date) => json.WriteString(name, DateRuns.Date(date));

    /// <summary>A member of an enumeration as a word in camel case.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter json, string name, T value) where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void WriteItems<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.WriteItems(name, items, (writer, item) => writer.WriteStringValue(item));

    public static void WriteDates(this Utf8JsonWriter json, string name, IEnumerable<DateOnly> items) =>
        json.WriteStrings(name, items.Select(DateRuns.Date));

    /// <summary>A number without the zeros that its calculation left behind the point, so that 20 and 20.0 give the same bytes.</summary>
    public static void WriteDecimal(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }
}
