using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>
/// Counties for programs, as <c>docs/counties.schema.json</c> describes: one document with each county on a line of its own, so that a reader
/// may also take it line by line.
/// </summary>
internal sealed class JsonCounties(Stream stream) : ICountyWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _hasBegun;

    private static ReadOnlySpan<byte> Begin => "{\"format\":\"villageaid-counties/1\",\"counties\":[\n"u8;

    public void Write(string county, EvaluationResult? result)
    {
        stream.Write(_hasBegun ? ",\n"u8 : Begin);
        _hasBegun = true;
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("county", county);
        json.WritePropertyName("result");
        if (result is null)
            json.WriteNullValue();
        else
            JsonReport.Write(result, json);
        json.WriteEndObject();
    }

    public void End()
    {
        if (!_hasBegun)
            stream.Write(Begin);
        stream.Write("\n]}\n"u8);
    }

    public void Dispose()
    {
    }
}
