using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Receipts;

/// <summary>Writes receipts; the seal is the hash of the same bytes with nothing in its place.</summary>
internal static class ReceiptJson
{
    public const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlySpan<byte> Write(Receipt receipt) => Write(receipt, receipt.Seal);

    public static string SealOf(Receipt receipt) => Sha256Hash.Of(Write(receipt, "")).ToString();

    private static ReadOnlySpan<byte> Write(Receipt receipt, string seal)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Receipt.Format);
            json.WriteStartObject("engine");
            json.WriteString("name", receipt.Engine.Name);
            json.WriteString("version", receipt.Engine.Version);
            json.WriteEndObject();
            json.WriteString("asOf", receipt.AsOf.ToString(InstantForm, CultureInfo.InvariantCulture));
            json.WriteStartObject("period");
            json.WriteDate("start", receipt.Period.Start);
            json.WriteDate("end", receipt.Period.End);
            json.WriteEndObject();
            json.WriteString("subject", receipt.Subject);
            json.WriteItems("packs", receipt.Packs, Write);
            json.WriteString("vocabulary", receipt.Vocabulary);
            json.WriteItems("facts", receipt.Facts, Write);
            json.WriteStartObject("verdicts");
            json.WriteItems("policies", receipt.Verdicts.Policies, Write);
            json.WriteString("diagnostics", receipt.Verdicts.Diagnostics);
            json.WriteEndObject();
            json.WriteString("seal", seal);
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return bytes.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, ReceiptPack pack)
    {
        json.WriteStartObject();
        json.WriteString("id", pack.Id);
        json.WriteBoolean("judged", pack.IsJudged);
        json.WriteItems("files", pack.Files, (writer, file) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", file.Name);
            writer.WriteString("hash", file.Hash);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReceiptFactType facts)
    {
        json.WriteStartObject();
        json.WriteString("type", facts.Type);
        json.WriteNumber("count", facts.Count);
        json.WriteString("hash", facts.Hash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReceiptPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Policy);
        json.WriteStartObject("counts");
        foreach (var count in policy.Counts)
            json.WriteNumber(count.Status.ToString(), count.Count);
        json.WriteEndObject();
        json.WriteString("statuses", policy.Statuses);
        json.WriteString("reasons", policy.Reasons);
        json.WriteString("measures", policy.Measures);
        json.WriteEndObject();
    }
}
