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
        json.WriteBoolean("composite", verdict.IsComposite);
        json.WriteString("rule", verdict.Rule);
        json.WriteText("title", verdict.Title);
        json.WriteWord("kind", verdict.Kind);
        json.WriteItems("clauses", verdict.Citations, Write);
        Write(json, "subject", verdict.Subject);
        Write(json, "answeredBy", verdict.AnsweredBy);
        Write(json, verdict.Occasion);
        // As the scenario tests write it: Satisfied, Violated, NoBreachFound …
        json.WriteString("status", verdict.Status.ToString());
        json.WriteWord("modality", verdict.Modality);
        json.WriteItems("recommends", verdict.Recommends, Write);
        OutcomeJson.Write(json, verdict.Outcome);
        ReasonJson.Write(json, verdict.Reason);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, SubjectId? subject)
    {
        if (subject is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("type", subject.Type);
        json.WriteString("id", subject.Id);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Recommendation one)
    {
        json.WriteStartObject();
        json.WriteString("measure", one.Measure);
        json.WriteText("term", one.Term);
        Write(json, "against", one.Against);
        Write(json, "to", one.To);
        json.WriteBoolean("addresseeIsOpen", one.AddresseeIsOpen);
        json.WriteBoolean("taken", one.IsTaken);
        if (one.SupersededBy is { } stronger)
        {
            json.WriteStartObject("supersededBy");
            json.WriteString("measure", stronger.Measure);
            json.WriteText("term", stronger.Term);
            json.WriteString("rule", stronger.Rule);
            json.WriteEndObject();
        }
        else
            json.WriteNull("supersededBy");
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Citation citation)
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

    public static void Write(Utf8JsonWriter json, Occasion occasion)
    {
        json.WriteStartObject("window");
        json.WriteString("each", occasion.Each);
        json.WriteString("label", occasion.Label);
        json.WriteDate("start", occasion.Start);
        json.WriteDate("end", occasion.End);
        json.WriteEndObject();
    }
}
