using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Readers.Json;

/// <summary>JSON (RFC 8259): lists of records, each named by its fact type, or one list in a file that is named so.</summary>
internal sealed class JsonFormat : IFactFileFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public void Read(string file, string shown, FactSetBuilder builder) =>
        JsonFile.Read(file, shown, builder, (stream, name, findings) => new DocumentSource(stream, name, findings));
}

/// <summary>A JSON record a line, of the type that the file or the line names.</summary>
internal sealed class NdjsonFormat : IFactFileFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".ndjson", ".jsonl"];

    public void Read(string file, string shown, FactSetBuilder builder) =>
        JsonFile.Read(file, shown, builder, (stream, name, findings) => new LineSource(stream, name, findings));
}
