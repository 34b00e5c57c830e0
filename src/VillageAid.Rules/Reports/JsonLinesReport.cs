using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reports;

/// <summary>
/// Writes verdicts for programs that take them one by one, as <c>docs/verdict-lines.schema.json</c> describes: a line of JSON each. The first line tells what was judged, the last
/// how many verdicts there were, so a reader sees whether it has them all. The same result gives the same bytes.
/// </summary>
/// <example><code>using var file = File.Create("verdicts.ndjson"); JsonLinesReport.Write(result, file);</code></example>
public static class JsonLinesReport
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-verdict-lines/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the lines; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(EvaluationResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        Write(null, result, stream);
    }

    /// <summary>Writes the lines of one of several counties; <paramref name="result"/> is null where it was not evaluated.</summary>
    internal static void Write(string? county, EvaluationResult? result, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        WriteLine(json, stream, () => WriteHead(json, county, result));
        if (result is null)
            return;
        foreach (var verdict in ReasonsAhead.Of(result.Verdicts))
            WriteLine(json, stream, () => VerdictJson.Write(json, verdict));
        WriteLine(json, stream, () => WriteEnd(json, result));
    }

    private static void WriteHead(Utf8JsonWriter json, string? county, EvaluationResult? result)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        if (county is not null)
            json.WriteString("county", county);
        json.WriteBoolean("evaluated", result is not null);
        if (result is not null)
            JsonReport.WriteHead(result, json);
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("verdictCount", result.Verdicts.Count);
        json.WriteStartObject("countByStatus");
        foreach (var (status, count) in result.CountByStatus.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key))
            json.WriteNumber(status.ToString(), count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, Stream stream, Action write)
    {
        write();
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }
}
