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

    // Of less it would cost more than it saves.
    private const int LeastCommon = 6;

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
        json.WriteItems("reasons", data.Reasons, WriteReason);
        json.WriteItems("grounds", data.Grounds.Items, WriteGround);
        json.WriteItems("trees", data.Trees.Items, WriteTree);
        json.WriteItems("shapes", data.Trees.Shapes, WriteShape);
        var stems = new Pool<LocalizedText>();
        json.WriteItems("texts", data.Texts.Items, (writer, text) => WriteShort(writer, text, stems));
        json.WriteItems("stems", stems.Items, WriteText);
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
        json.WriteItems("policies", result.Policies, (writer, policy) =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", policy.Id);
            writer.WriteText("title", policy.Title);
            writer.WriteEndObject();
        });
        json.WriteItems("diagnostics", result.Diagnostics, (_, diagnostic) => WriteText(json, new LocalizedText(diagnostic.ToString(Language.Zh), diagnostic.ToString(Language.En))));
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
        WriteNumbers(json, "present", days.Present);
        WriteNumbers(json, "recorded", days.Recorded);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, ReportData data)
    {
        json.WriteStartObject("verdicts");
        WriteNumbers(json, "rules", Runs(data.Rows.Select(row => row.Rule)));
        WriteNumbers(json, "subject", data.Rows.Select(row => row.Subject));
        WriteNumbers(json, "occasion", data.Rows.Select(row => row.Occasion));
        WriteNumbers(json, "status", data.Rows.Select(row => (int)row.Status));
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

    // A report has tens of thousands of these: by place, not by name. data.js (readReason) says which is which.
    private static void WriteReason(Utf8JsonWriter json, ReportReason reason)
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

    private static void WriteGround(Utf8JsonWriter json, ReportGround ground)
    {
        json.WriteStartArray();
        json.WriteNumberValue(ground.Place);
        json.WriteRawValue($"[{ground.Parameters}]");
        json.WriteEndArray();
    }

    private static void WriteTree(Utf8JsonWriter json, ReportTree tree)
    {
        json.WriteStartArray();
        json.WriteNumberValue(tree.Shape);
        json.WriteStringValue(tree.Truths);
        json.WriteRawValue($"[{tree.Values}]");
        json.WriteEndArray();
    }

    private static void WriteShape(Utf8JsonWriter json, TreeShape shape)
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
    private static void WriteShort(Utf8JsonWriter json, LocalizedText text, Pool<LocalizedText> stems)
    {
        var (zh, en) = (text.Zh, text.En);
        var common = zh == en ? 0 : zh.Reverse().Zip(en.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        // A character that takes two units is not cut.
        if (common > 0 && char.IsLowSurrogate(zh[^common]))
            common--;
        if (common < LeastCommon)
        {
            WriteText(json, text);
            return;
        }
        json.WriteStartArray();
        json.WriteNumberValue(stems.Add(new LocalizedText(zh[..^common], en[..^common])));
        json.WriteStringValue(zh[^common..]);
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
