using System.Text.Json;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes the measures by subject.</summary>
internal static class MeasuresJson
{
    public static void Write(Utf8JsonWriter json, SubjectMeasures measures)
    {
        json.WriteStartObject();
        json.WriteString("policy", measures.Policy);
        VerdictJson.Write(json, "subject", measures.Subject);
        json.WriteItems("strongest", measures.Strongest is { } strongest ? [strongest] : Array.Empty<RuleMeasure>(), Write);
        json.WriteItems("further", measures.Further, Write);
        json.WriteItems("superseded", measures.Superseded, Write);
        json.WriteItems("taken", measures.Taken, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleMeasure one)
    {
        json.WriteStartObject();
        json.WritePropertyName("measure");
        VerdictJson.Write(json, one.Measure);
        json.WriteString("rule", one.Rule);
        json.WriteItems("clauses", one.Citations, VerdictJson.Write);
        VerdictJson.Write(json, one.Occasion);
        json.WriteEndObject();
    }
}
