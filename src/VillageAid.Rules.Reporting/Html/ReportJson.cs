using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>Writes what a page is made of, so that it can stand in an HTML file: no text of it can end the element or begin another.</summary>
internal static class ReportJson
{
    // Chinese stays readable; <, >, & and quotes are always escaped, and so is what a script takes for a line's end.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(ReportData data, Language language, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("language", language == Language.Zh ? "zh" : "en");
        WriteHead(json, data);
        json.WriteItems("statuses", Enum.GetValues<VerdictStatus>(), WriteStatus);
        json.WriteItems("rules", data.Rules.Items, WriteRule);
        json.WriteItems("clauses", data.Rules.Clauses, (_, clause) => WriteClause(json, clause));
        json.WriteItems("subjects", data.Subjects, (_, subject) => WriteSubject(json, subject, data.TeamOf(subject)));
        json.WriteItems("occasions", data.Occasions, WriteOccasion);
        json.WriteItems("parameters", data.Parameters, ReasonJson.Write);
        WriteDays(json, data.Days);
        WriteColumns(json, data);
        json.WriteItems("reasons", data.Reasons, WriteReason);
        json.WriteItems("nodes", data.Nodes.Items, WriteNode);
        json.WriteItems("texts", data.Texts.Items, WriteText);
        json.WriteEndObject();

        void WriteRule(Utf8JsonWriter writer, ReportRule rule)
        {
            writer.WriteStartObject();
            writer.WriteString("policy", rule.Policy);
            writer.WriteString("rule", rule.Rule);
            writer.WriteNumber("title", rule.Title);
            writer.WriteText("modality", ReportWords.Of(rule.Modality));
            writer.WriteBoolean("must", rule.Modality == Modality.Must);
            WriteNumbers(writer, "clauses", rule.Clauses);
            writer.WriteEndObject();
        }
    }

    private static void WriteHead(Utf8JsonWriter json, ReportData data)
    {
        var result = data.Result;
        json.WriteDate("from", result.Period.Start);
        json.WriteDate("to", result.Period.End);
        json.WriteString("asOf", result.AsOf.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        json.WriteItems("diagnostics", result.Diagnostics, (_, diagnostic) => WriteText(json, new LocalizedText(diagnostic.ToString(Language.Zh), diagnostic.ToString(Language.En))));
    }

    private static void WriteStatus(Utf8JsonWriter json, VerdictStatus status)
    {
        json.WriteStartObject();
        json.WriteString("name", status.ToString());
        json.WriteText("term", ReportWords.Of(status));
        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, Citation clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Clause);
        json.WriteText("gist", clause.Gist);
        json.WriteText("source", clause.SourceTitle);
        json.WriteText("nature", ReportWords.Of(clause.Nature));
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, SubjectId subject, string team)
    {
        json.WriteStartObject();
        json.WriteString("type", subject.Type);
        json.WriteText("term", subject.Term);
        json.WriteString("id", subject.Id);
        json.WriteString("team", team);
        json.WriteEndObject();
    }

    private static void WriteOccasion(Utf8JsonWriter json, Occasion occasion)
    {
        json.WriteStartObject();
        json.WriteString("label", occasion.Label);
        json.WriteText("term", occasion.Term);
        json.WriteDate("from", occasion.Start);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, VillageDays? days)
    {
        if (days is null)
        {
            json.WriteNull("days");
            return;
        }
        json.WriteStartObject("days");
        json.WriteDate("first", days.First);
        WriteNumbers(json, "present", days.Present);
        WriteNumbers(json, "recorded", days.Recorded);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ReportData data)
    {
        json.WriteStartObject("verdicts");
        WriteNumbers(json, "rule", data.Rows.Select(row => row.Rule));
        WriteNumbers(json, "subject", data.Rows.Select(row => row.Subject));
        WriteNumbers(json, "occasion", data.Rows.Select(row => row.Occasion));
        WriteNumbers(json, "status", data.Rows.Select(row => (int)row.Status));
        WriteNumbers(json, "reason", data.Rows.Select(row => row.Reason));
        json.WriteEndObject();
    }

    // A report has tens of thousands of these: by place, not by name. report.js (readReason) says which is which.
    private static void WriteReason(Utf8JsonWriter json, ReportReason reason)
    {
        json.WriteStartArray();
        json.WriteNumberValue(reason.Text);
        json.WriteNumberValue(reason.AnsweredBy);
        WriteNumbers(json, reason.Measures);
        json.WriteNumberValue(reason.Outcome);
        WriteNumbers(json, reason.Notes);
        WriteAll(json, reason.Parts, part => (part.Name, part.Nodes));
        WriteNumbers(json, reason.Parameters);
        WriteAll(json, reason.Missing, lines => (lines.Label, lines.Lines));
        WriteNumbers(json, reason.Records);
        json.WriteNumberValue(reason.Place);
        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, ReportNode node)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)node.Truth);
        json.WriteNumberValue(node.Head);
        json.WriteNumberValue(node.Actual);
        json.WriteStringValue(node.Sign);
        json.WriteNumberValue(node.Expected);
        json.WriteRawValue($"[{node.Children}]");
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, LocalizedText text)
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

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        WriteNumbers(json, numbers);
    }

    private static void WriteNumbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
