using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Tracing;

namespace VillageAid.Rules.Cli.TraceReports;

/// <summary>Writes a trace as JSON for programs: <c>docs/trace.schema.json</c>. Indented, UTF-8 without a mark.</summary>
internal static class TraceJson
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-trace/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ClauseTrace trace, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("accounted", trace.Clauses.Count(clause => clause.IsAccounted));
            json.WriteItems("clauses", trace.Clauses, Write);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, TracedClause clause)
    {
        json.WriteStartObject();
        json.WriteString("policy", clause.Policy);
        json.WriteString("clause", clause.Citation.Clause);
        json.WriteText("gist", clause.Citation.Gist);
        json.WriteString("source", clause.Citation.SourceId);
        json.WriteWord("nature", clause.Citation.Nature);
        Write(json, "topic", clause.Topic);
        json.WriteString("place", clause.Place);
        json.WriteWord("standing", clause.Standing);
        Write(json, "because", clause.Because);
        json.WriteItems("uses", clause.Uses, Write);
        json.WriteItems("tests", clause.Tests, (writer, test) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", test.Name);
            writer.WriteString("place", test.Place);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClauseUse use)
    {
        json.WriteStartObject();
        json.WriteWord("kind", use.Kind);
        json.WriteString("policy", use.Policy);
        json.WriteString("name", use.Name);
        json.WriteText("title", use.Title);
        json.WriteString("place", use.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is not null)
            json.WriteText(name, text);
        else
            json.WriteNull(name);
    }
}
