using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>
/// Writes verdicts for programs, as <c>docs/verdict.schema.json</c> describes: UTF-8, properties in a fixed order, so the same result
/// gives the same bytes.
/// </summary>
/// <example><code>using var file = File.Create("verdicts.json"); JsonReport.Write(result, file);</code></example>
public static class JsonReport
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-verdicts/1";

    // Chinese stays readable. The relaxed encoder leaves <, > and & as they are: safe in a file, and whoever puts the text into a web
    // page must escape it there, as with any text.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the verdicts; the stream stays open.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(EvaluationResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        Write(result, json);
    }

    /// <summary>Writes the same as a part of a larger document.</summary>
    internal static void Write(EvaluationResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        WriteHead(result, json);
        json.WriteStartArray("verdicts");
        foreach (var verdict in ReasonsAhead.Of(result.Verdicts))
        {
            VerdictJson.Write(json, verdict);
            // A year of a county is large: hand it on instead of gathering it in memory.
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what is known of all verdicts together.</summary>
    internal static void WriteHead(EvaluationResult result, Utf8JsonWriter json)
    {
        json.WriteString("asOf", result.AsOf.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
        json.WriteStartObject("period");
        json.WriteDate("start", result.Period.Start);
        json.WriteDate("end", result.Period.End);
        json.WriteEndObject();
        json.WriteNumber("subjectCount", result.SubjectCount);
        json.WriteItems("diagnostics", result.Diagnostics, Write);
        json.WriteItems("measures", result.Measures, MeasuresJson.Write);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteWord("severity", diagnostic.Severity);
        json.WriteText("message", diagnostic.Message);
        json.WriteText("help", diagnostic.Help);
        json.WriteEndObject();
    }
}
