using System.Text.Json;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes what a decision came to.</summary>
internal static class OutcomeJson
{
    public static void Write(Utf8JsonWriter json, DecisionOutcome? outcome)
    {
        if (outcome is null)
        {
            json.WriteNull("outcome");
            return;
        }
        json.WriteStartObject("outcome");
        json.WriteText("text", outcome.Text);
        Write(json, "value", outcome.Value);
        Write(json, "atLeast", outcome.AtLeast);
        Write(json, "atMost", outcome.AtMost);
        json.WriteStrings("possible", outcome.Possible.Select(value => value.Name));
        json.WriteString("unit", outcome.Unit);
        json.WriteItems("rows", outcome.Rows, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, OutcomeValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("name", value.Name);
        json.WriteText("term", value.Term);
        json.WriteDecimal("number", value.Number);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DecisionRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        ReasonJson.WritePlace(json, row.Place);
        json.WriteStrings("truth", ReasonJson.Members(row.Truth));
        json.WriteText("effect", row.Effect);
        ReasonJson.Write(json, "points", row.Points);
        json.WriteItems("clauses", row.Citations, VerdictJson.Write);
        json.WriteItems("conditions", row.Conditions, ReasonJson.Write);
        json.WriteEndObject();
    }
}
