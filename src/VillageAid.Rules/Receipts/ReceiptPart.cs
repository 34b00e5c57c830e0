using System.Globalization;
using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Receipts;

/// <summary>An object of a receipt while it is read: it gives values of the kinds that a receipt has, or says by its way from the root what is wrong.</summary>
internal sealed record ReceiptPart(JsonElement Element, string Path, string Way)
{
    public IEnumerable<string> Names => Element.EnumerateObject().Select(property => property.Name);

    /// <summary>Refuses parts of other names.</summary>
    public void Only(params IReadOnlyList<string> names)
    {
        Expect(Element, JsonValueKind.Object, Way);
        if (Names.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
            throw Failure(unknown, ReceiptProblem.Unknown);
    }

    public ReceiptPart Object(string name, params IReadOnlyList<string> names)
    {
        var part = new ReceiptPart(Of(name, JsonValueKind.Object), Path, WayTo(name));
        part.Only(names);
        return part;
    }

    public IReadOnlyList<T> Items<T>(string name, Func<ReceiptPart, T> read) =>
        [.. Of(name, JsonValueKind.Array).EnumerateArray().Select((item, index) => read(Item(item, FormattableString.Invariant($"{WayTo(name)}[{index}]"))))];

    public string Text(string name) => Of(name, JsonValueKind.String).GetString()!;

    public string? TextOrNull(string name) => Of(name).ValueKind == JsonValueKind.Null ? null : Text(name);

    public bool Flag(string name) => Of(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Failure(name, ReceiptProblem.NoFlag),
    };

    public int Count(string name) => Of(name, JsonValueKind.Number).TryGetInt32(out var count) && count >= 0 ? count : throw Failure(name, ReceiptProblem.NoCount);

    public string Hash(string name) => Text(name) is { Length: 2 * Sha256Hash.Size } hash && hash.All(char.IsAsciiHexDigitLower) ? hash : throw Failure(name, ReceiptProblem.NoHash);

    public DateOnly Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Failure(name, ReceiptProblem.NoDate);

    public DateTimeOffset Instant(string name) =>
        DateTimeOffset.TryParseExact(Text(name), ReceiptJson.InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : throw Failure(name, ReceiptProblem.NoInstant);

    public ReceiptException Failure(string name, LocalizedText problem) => Failure(Path, null, ReceiptProblem.At(WayTo(name), problem), null);

    public static ReceiptException Failure(string path, LinePosition? position, LocalizedText problem, Exception? inner) =>
        new(new Diagnostic(DiagnosticCatalog.ReceiptUnreadable, path.Replace('\\', '/'), position, [problem]), inner);

    private ReceiptPart Item(JsonElement item, string way)
    {
        Expect(item, JsonValueKind.Object, way);
        return new ReceiptPart(item, Path, way);
    }

    private JsonElement Of(string name)
    {
        Expect(Element, JsonValueKind.Object, Way);
        return Element.TryGetProperty(name, out var value) ? value : throw Failure(name, ReceiptProblem.Missing);
    }

    private JsonElement Of(string name, JsonValueKind kind)
    {
        var value = Of(name);
        Expect(value, kind, WayTo(name));
        return value;
    }

    private void Expect(JsonElement value, JsonValueKind kind, string way)
    {
        if (value.ValueKind != kind)
            throw Failure(Path, null, ReceiptProblem.At(way, ReceiptProblem.NoKind(kind)), null);
    }

    private string WayTo(string name) => Way.Length == 0 ? name : $"{Way}.{name}";
}
