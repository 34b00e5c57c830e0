using System.Text.Json;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Receipts;

/// <summary>Reads receipts; whatever is not understood is refused, for nobody could say that it does not matter.</summary>
internal static class ReceiptReader
{
    // A receipt of every pack there is has some tens of kilobytes.
    private const int MaxBytes = 16 * 1024 * 1024;

    public static Receipt Read(Stream stream, string path)
    {
        var bytes = ReadAll(stream, path);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(start), new JsonDocumentOptions { AllowDuplicateProperties = false });
            var receipt = Read(new ReceiptPart(document.RootElement, path, ""));
            return receipt with { IsReformatted = !ReceiptJson.Write(receipt).SequenceEqual(bytes) };
        }
        catch (JsonException e)
        {
            throw ReceiptPart.Failure(path, PositionOf(e), ReceiptProblem.NoJson(e), e);
        }
    }

    private static Receipt Read(ReceiptPart root)
    {
        var format = root.Text("format");
        if (format != Receipt.Format)
            throw root.Failure("format", ReceiptProblem.OtherFormat(format));
        root.Only("format", "engine", "asOf", "period", "subject", "packs", "vocabulary", "facts", "verdicts", "seal");
        var engine = root.Object("engine", "name", "version");
        var period = root.Object("period", "start", "end");
        var verdicts = root.Object("verdicts", "policies", "diagnostics");
        return new Receipt
        {
            Engine = new ReceiptEngine(engine.Text("name"), engine.Text("version")),
            AsOf = root.Instant("asOf"),
            Period = new Period(period.Date("start"), period.Date("end")),
            Subject = root.TextOrNull("subject"),
            Packs = root.Items("packs", Pack),
            Vocabulary = root.Hash("vocabulary"),
            Facts = root.Items("facts", Facts),
            Verdicts = new ReceiptVerdicts(verdicts.Items("policies", Policy), verdicts.Hash("diagnostics")),
            WrittenSeal = root.Hash("seal"),
        };
    }

    private static ReceiptPack Pack(ReceiptPart part)
    {
        part.Only("id", "judged", "files");
        return new ReceiptPack(part.Text("id"), part.Flag("judged"), part.Items("files", file =>
        {
            file.Only("name", "hash");
            return new ReceiptFile(file.Text("name"), file.Hash("hash"));
        }));
    }

    private static ReceiptFactType Facts(ReceiptPart part)
    {
        part.Only("type", "count", "hash");
        return new ReceiptFactType(part.Text("type"), part.Count("count"), part.Hash("hash"));
    }

    private static ReceiptPolicy Policy(ReceiptPart part)
    {
        part.Only("policy", "counts", "statuses", "reasons", "measures");
        var counts = part.Object("counts", Enum.GetNames<VerdictStatus>());
        return new ReceiptPolicy(part.Text("policy"), [.. counts.Names.Select(name => new StatusCount(Enum.Parse<VerdictStatus>(name), counts.Count(name)))],
            part.Hash("statuses"), part.Hash("reasons"), part.Hash("measures"));
    }

    private static byte[] ReadAll(Stream stream, string path)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
                throw ReceiptPart.Failure(path, null, ReceiptProblem.TooLarge(MaxBytes), null);
        }
        return buffer.ToArray();
    }

    private static LinePosition? PositionOf(JsonException e) =>
        e is { LineNumber: { } line, BytePositionInLine: { } column } ? new LinePosition((int)line + 1, (int)column + 1) : null;
}
