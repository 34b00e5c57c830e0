using System.Text.Json;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>Writes one verdict.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("policy", verdict.Policy);
        json.WriteString("rule", verdict.Rule);
        json.WriteText("title", verdict.Title);
        json.WriteWord("kind", verdict.Kind);
        json.WriteItems("clauses", verdict.Citations, Write);
        json.WriteStartObject("subject");
        json.WriteString("type", verdict.Subject.Type);
        json.WriteString("id", verdict.Subject.Id);
        json.WriteEndObject();
        Write(json, verdict.Occasion);
        // As the scenario tests write it: Satisfied, Violated, NoBreachFound …
        json.WriteString("status", verdict.Status.ToString());
        json.WriteWord("modality", verdict.Modality);
        json.WriteStrings("recommends", verdict.Recommends);
        ReasonJson.Write(json, verdict.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Clause);
        json.WriteText("gist", citation.Gist);
        json.WriteStartObject("source");
        json.WriteString("id", citation.SourceId);
        json.WriteText("title", citation.SourceTitle);
        json.WriteWord("nature", citation.Nature);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Occasion occasion)
    {
        json.WriteStartObject("window");
        json.WriteString("each", occasion.Each);
        json.WriteString("label", occasion.Label);
        json.WriteDate("start", occasion.Start);
        json.WriteDate("end", occasion.End);
        json.WriteEndObject();
    }
}
