using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Reports;

namespace VillageAid.Rules.Cli.ReplayReports;

/// <summary>A replay for programs, as <c>docs/replay.schema.json</c> describes.</summary>
internal static class ReplayJson
{
    /// <summary>The name of the form; it changes when a reader of the old form would no longer understand the new one.</summary>
    public const string Format = "villageaid-replay/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Receipt receipt, ReplayOutcome replay, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("seal", receipt.Seal);
            json.WriteBoolean("evaluated", replay.IsEvaluated);
            json.WriteBoolean("identical", replay is { IsEvaluated: true, Comparison.IsIdentical: true });
            json.WriteBoolean("sameVerdicts", replay is { IsEvaluated: true, Comparison.HasSameVerdicts: true });
            json.WriteItems("differences", replay.Comparison.Differences, Write);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ReceiptDifference difference)
    {
        json.WriteStartObject();
        json.WriteWord("part", difference.Part);
        json.WriteString("name", difference.Name);
        json.WriteWord("change", difference.Change);
        json.WriteString("before", difference.Before);
        json.WriteString("after", difference.After);
        json.WriteText("text", ReplayWords.Say(difference));
        json.WriteEndObject();
    }
}
