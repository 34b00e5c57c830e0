using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>CSV (RFC 4180, UTF-8): one fact type a file, named by the file.</summary>
internal sealed class CsvFormat : IFactFileFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".csv"];

    public void Read(string file, string shown, FactSetBuilder builder)
    {
        if (TypeNames.Find(file, builder.Vocabulary) is { } type)
            CsvFile.Read(file, shown, type, builder);
        else
            TypeNames.ReportUnknown(file, shown, builder);
    }
}
