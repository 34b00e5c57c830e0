using System.Text.Json;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes the clauses that a verdict runs into.</summary>
internal static class ConflictJson
{
    public static void Write(Utf8JsonWriter json, ClauseConflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("id", conflict.Id);
        json.WriteText("why", conflict.Why);
        json.WriteWord("effect", conflict.Effect);
        json.WriteItems("others", conflict.Others, Write);
        json.WriteItems("settledBy", conflict.SettledBy is { } parameter ? [parameter] : Array.Empty<ParameterUsed>(), ReasonJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OpposingVerdict other)
    {
        json.WriteStartObject();
        json.WriteString("rule", other.Rule);
        json.WriteText("title", other.Title);
        json.WriteItems("clauses", other.Citations, VerdictJson.Write);
        VerdictJson.Write(json, other.Occasion);
        json.WriteString("status", other.Status.ToString());
        json.WriteEndObject();
    }
}
