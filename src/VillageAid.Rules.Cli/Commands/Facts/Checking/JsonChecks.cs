using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Cli.FactReports;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary>Counties for programs, as <c>docs/facts-check-counties.schema.json</c> describes: one document with each county on a line of its own.</summary>
internal sealed class JsonChecks(Stream stream) : ICheckWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _hasBegun;

    public void Write(string folder, FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries)
    {
        stream.Write(_hasBegun ? ",\n"u8 : "{\"format\":\"villageaid-facts-check-counties/1\",\"counties\":[\n"u8);
        _hasBegun = true;
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("county", Path.GetFileName(folder));
        json.WritePropertyName("check");
        FactCheckJson.Write(folder, facts, summaries, json);
        json.WriteEndObject();
    }

    // There is a county at least, else the folder would not be one of counties.
    public void End() => stream.Write("\n]}\n"u8);
}
