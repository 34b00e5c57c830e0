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
        json.WriteItems("subjects", data.Subjects, (_, subject) => WriteSubject(json, subject, data.TeamsOf(subject)));
        json.WriteItems("occasions", data.Occasions, WriteOccasion);
        json.WriteItems("parameters", data.Grounds.Parameters, ReasonJson.Write);
        WriteDays(json, data.Days);
        WriteColumns(json, data);
        json.WriteItems("reasons", data.Reasons, PooledJson.Write);
        json.WriteItems("grounds", data.Grounds.Items, PooledJson.Write);
        json.WriteItems("trees", data.Trees.Items, PooledJson.Write);
        json.WriteItems("shapes", data.Trees.Shapes, PooledJson.Write);
        var stems = new Pool<LocalizedText>();
        json.WriteItems("texts", data.Texts.Items, (writer, text) => PooledJson.Write(writer, text, stems));
        json.WriteItems("stems", stems.Items, PooledJson.Write);
        json.WriteEndObject();

        void WriteRule(Utf8JsonWriter writer, ReportRule rule)
        {
            writer.WriteStartObject();
            writer.WriteString("policy", rule.Policy);
            writer.WriteString("rule", rule.Rule);
            writer.WriteNumber("title", rule.Title);
            writer.WriteText("modality", ReportWords.Of(rule.Modality));
            writer.WriteBoolean("must", rule.Modality == Modality.Must);
            PooledJson.WriteNumbers(writer, "clauses", rule.Clauses);
            writer.WriteEndObject();
        }
    }

    private static void WriteHead(Utf8JsonWriter json, ReportData data)
    {
        var result = data.Result;
        json.WriteDate("from", result.Period.Start);
        json.WriteDate("to", result.Period.End);
        json.WriteString("asOf", result.AsOf.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        json.WriteItems("policies", result.Policies, (writer, policy) =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", policy.Id);
            writer.WriteText("title", policy.Title);
            writer.WriteEndObject();
        });
        json.WriteItems("diagnostics", result.Diagnostics, (_, diagnostic) => PooledJson.Write(json, new LocalizedText(diagnostic.ToString(Language.Zh), diagnostic.ToString(Language.En))));
    }

    private static void WriteStatus(Utf8JsonWriter json, VerdictStatus status)
    {
        json.WriteStartObject();
        json.WriteString("name", status.ToString());
        json.WriteText("term", ReportWords.Of(status));
        json.WriteBoolean("quiet", ReportData.IsQuiet(status));
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

    private static void WriteSubject(Utf8JsonWriter json, SubjectId subject, IEnumerable<string> teams)
    {
        json.WriteStartObject();
        json.WriteString("type", subject.Type);
        json.WriteText("term", subject.Term);
        json.WriteString("id", subject.Id);
        json.WriteItems("teams", teams, (writer, team) => writer.WriteStringValue(team));
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
        PooledJson.WriteNumbers(json, "present", days.Present);
        PooledJson.WriteNumbers(json, "recorded", days.Recorded);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ReportData data)
    {
        json.WriteStartObject("verdicts");
        PooledJson.WriteNumbers(json, "rules", Runs(data.Rows.Select(row => row.Rule)));
        PooledJson.WriteNumbers(json, "subject", data.Rows.Select(row => row.Subject));
        PooledJson.WriteNumbers(json, "occasion", data.Rows.Select(row => row.Occasion));
        PooledJson.WriteNumbers(json, "status", data.Rows.Select(row => (int)row.Status));
        json.WriteEndObject();
    }

    // A rule's verdicts stand together: its number, and of how many.
    private static IEnumerable<int> Runs(IEnumerable<int> numbers)
    {
        var (current, length) = (0, 0);
        foreach (var number in numbers)
        {
            if (number != current && length > 0)
            {
                yield return current;
                yield return length;
                length = 0;
            }
            (current, length) = (number, length + 1);
        }
        if (length == 0)
            yield break;
        yield return current;
        yield return length;
    }
}
