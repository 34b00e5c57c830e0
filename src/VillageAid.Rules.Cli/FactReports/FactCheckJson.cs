using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.FactReports;

/// <summary>Writes what came of reading facts as JSON for programs: <c>docs/facts-check.schema.json</c>. Indented, UTF-8 without a mark.</summary>
internal static class FactCheckJson
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-facts-check/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(path, facts, summaries, json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes the same as a part of a larger document.</summary>
    public static void Write(string path, FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("path", path.Replace('\\', '/'));
        json.WriteNumber("read", facts.Read);
        json.WriteNumber("kept", facts.Kept);
        json.WriteNumber("refused", facts.Refused);
        json.WriteNumber("errors", facts.Diagnostics.Errors());
        json.WriteNumber("warnings", facts.Diagnostics.Count - facts.Diagnostics.Errors());
        json.WriteStartArray("types");
        foreach (var summary in summaries)
            Write(json, summary);
        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in facts.Diagnostics)
            Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactTypeSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("type", summary.Type.Name);
        Write(json, "term", summary.Type.Term);
        json.WriteNumber("read", summary.Count.Read);
        json.WriteNumber("kept", summary.Count.Kept);
        json.WriteNumber("refused", summary.Count.Refused);
        Write(json, "first", summary.First);
        Write(json, "last", summary.Last);
        if (summary.Subjects is { } subjects)
            json.WriteNumber("subjects", subjects);
        else
            json.WriteNull("subjects");
        json.WriteBoolean("usedByRules", summary.IsUsed);
        json.WriteStartArray("completeness");
        foreach (var statement in summary.Statements)
        {
            json.WriteStartObject();
            Write(json, "from", statement.From);
            Write(json, "to", statement.To);
            json.WriteNumber("subjects", statement.Subjects);
            json.WriteBoolean("counts", statement.Counts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("path", diagnostic.Path);
        if (diagnostic.Position is { } position)
        {
            json.WriteNumber("line", position.Line);
            json.WriteNumber("column", position.Column);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("column");
        }
        Write(json, "message", diagnostic.Message);
        Write(json, "help", diagnostic.Help);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
            json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }
}
