using System.Text.Json;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>Writes what a page has tens of thousands of: by place, not by name. data.js says which is which.</summary>
internal static class PooledJson
{
    // Of less it would cost more than it saves.
    private const int LeastCommon = 6;

    public static void Write(Utf8JsonWriter json, ReportReason reason)
    {
        json.WriteStartArray();
        json.WriteNumberValue(reason.Text);
        json.WriteNumberValue(reason.Ground);
        WriteAll(json, reason.Parts, part => (part.Name, part.Trees));
        WriteAll(json, reason.Missing, lines => (lines.Label, lines.Lines));
        WriteNumbers(json, reason.Records);
        if (!reason.IsPlain)
        {
            WriteNumbers(json, reason.Notes);
            WriteNumbers(json, reason.Measures);
            json.WriteNumberValue(reason.AnsweredBy);
            json.WriteNumberValue(reason.Outcome);
        }
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReportGround ground)
    {
        json.WriteStartArray();
        json.WriteNumberValue(ground.Place);
        json.WriteRawValue($"[{ground.Parameters}]");
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReportTree tree)
    {
        json.WriteStartArray();
        json.WriteNumberValue(tree.Shape);
        json.WriteStringValue(tree.Truths);
        json.WriteRawValue($"[{tree.Values}]");
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, TreeShape shape)
    {
        json.WriteStartArray();
        json.WriteNumberValue(shape.Head);
        json.WriteStringValue(shape.Sign);
        json.WriteNumberValue(shape.HasActual ? 1 : 0);
        json.WriteNumberValue(shape.HasExpected ? 1 : 0);
        json.WriteRawValue($"[{shape.Children}]");
        json.WriteEndArray();
    }

    // Names of records mostly differ in the first word only: that pair of words once, and what follows it.
    public static void Write(Utf8JsonWriter json, LocalizedText text, Pool<LocalizedText> stems)
    {
        var (zh, en) = (text.Zh, text.En);
        var common = zh == en ? 0 : zh.Reverse().Zip(en.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        // A character that takes two units is not cut.
        if (common > 0 && char.IsLowSurrogate(zh[^common]))
            common--;
        if (common < LeastCommon)
        {
            Write(json, text);
            return;
        }
        json.WriteStartArray();
        json.WriteNumberValue(stems.Add(new LocalizedText(zh[..^common], en[..^common])));
        json.WriteStringValue(zh[^common..]);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, LocalizedText text)
    {
        if (text.Zh == text.En)
        {
            json.WriteStringValue(text.Zh);
            return;
        }
        json.WriteStartArray();
        json.WriteStringValue(text.Zh);
        json.WriteStringValue(text.En);
        json.WriteEndArray();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, IEnumerable<T> items, Func<T, (int Name, IReadOnlyList<int> Numbers)> of)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            var (name, numbers) = of(item);
            json.WriteStartArray();
            json.WriteNumberValue(name);
            WriteNumbers(json, numbers);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    public static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        WriteNumbers(json, numbers);
    }

    public static void WriteNumbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
