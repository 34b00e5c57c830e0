using System.Globalization;
using System.Text.Json;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Reports;

/// <summary>Writes the reason of a verdict.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject("reason");
        json.WriteText("text", reason.Text);
        WritePlace(json, reason.Place);
        json.WriteItems("conditions", reason.Conditions, Write);
        json.WriteItems("records", reason.Records, Write);
        if (reason.Evidence is { } evidence)
            json.WriteItems("evidence", evidence, Write);
        json.WriteItems("parameters", reason.Parameters, Write);
        json.WriteItems("missing", reason.Missing, Write);
        Write(json, reason.Adoption);
        json.WriteItems("conflicts", reason.Conflicts, ConflictJson.Write);
        json.WriteDates("failingDays", reason.FailingDays);
        json.WriteDates("openDays", reason.OpenDays);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Adoption? adoption)
    {
        if (adoption is null)
        {
            json.WriteNull("adoption");
            return;
        }
        json.WriteStartObject("adoption");
        json.WriteText("by", adoption.By);
        json.WriteText("why", adoption.Why);
        WriteDay(json, "on", adoption.On);
        WriteDay(json, "from", adoption.From);
        json.WriteWord("source", adoption.Source);
        WritePlace(json, adoption.Place);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
            json.WriteDate(name, known);
        else
            json.WriteNull(name);
    }

    public static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteStartObject("place");
        json.WriteString("file", place.Source.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ConditionNode node)
    {
        json.WriteStartObject();
        json.WriteString("part", node.Part);
        json.WriteString("operator", node.Operator);
        json.WriteString("text", node.Text);
        if (node.Words is { } words)
            json.WriteText("words", words);
        json.WriteStrings("truth", Members(node.Truth));
        Write(json, "expected", node.Expected);
        Write(json, "actual", node.Actual);
        if (node.Reading is { } reading)
            json.WriteText("reading", reading);
        else
            json.WriteNull("reading");
        if (node.Day is { } day)
            json.WriteDate("day", day);
        Write(json, "record", node.Record);
        WriteEvidence(json, node);
        json.WriteItems("children", node.Children, Write);
        json.WriteEndObject();
    }

    // Many records are of few types: the type once, then the keys.
    private static void WriteEvidence(Utf8JsonWriter json, ConditionNode node)
    {
        if (node.Evidence.Count == 0)
            return;
        json.WriteStartArray("evidence");
        foreach (var type in node.Evidence.GroupBy(record => record.Identity.Type.Name))
        {
            json.WriteStartObject();
            json.WriteString("type", type.Key);
            json.WriteItems("keys", type, (writer, record) =>
            {
                writer.WriteStartArray();
                foreach (var part in record.Identity.Key)
                    writer.WriteStringValue(Print(part));
                writer.WriteEndArray();
            });
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static IEnumerable<string> Members(Truth truth)
    {
        if (truth.HasFlag(Truth.True))
            yield return "true";
        if (truth.HasFlag(Truth.False))
            yield return "false";
        if (truth.HasFlag(Truth.Null))
            yield return "null";
    }

    public static void Write(Utf8JsonWriter json, string name, ReasonValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteText("text", value.Text);
        json.WriteBoolean("exact", value.IsExact);
        json.WriteDecimal("atLeast", value.AtLeast);
        json.WriteDecimal("atMost", value.AtMost);
        json.WriteString("unit", value.Unit);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordUsed record)
    {
        json.WriteStartObject();
        WriteIdentity(json, record.Identity);
        json.WriteString("recordId", record.RecordId);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, FactIdentity? identity)
    {
        if (identity is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteIdentity(json, identity);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, FactIdentity identity)
    {
        json.WriteString("type", identity.Type.Name);
        json.WriteStrings("key", identity.Key.Select(Print));
    }

    // As data files write it in English; names for people are the text report's business.
    private static string Print(object value) => value switch
    {
        EnumerationMember member => member.Name,
        bool truth => truth ? "true" : "false",
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        _ => FactIdentity.Print(value, Language.En),
    };

    public static void Write(Utf8JsonWriter json, ParameterUsed parameter)
    {
        json.WriteStartObject();
        json.WriteText("name", parameter.Name);
        if (parameter.Value is { } value)
            json.WriteText("value", value);
        else
            json.WriteNull("value");
        json.WriteWord("provenance", parameter.Provenance);
        json.WriteText("basis", parameter.Basis);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MissingItem item)
    {
        json.WriteStartObject();
        json.WriteWord("kind", item.Kind);
        json.WriteText("name", item.Name);
        Write(json, "record", item.Record);
        json.WriteString("field", item.Field);
        json.WriteString("parameter", item.Parameter);
        json.WriteEndObject();
    }
}
