using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers.Csv;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>
/// Reads a file of JSON records as a table for each type in it. The file is gone through once for its structure and the names in it, then
/// once for each type: the records of several types may stand in any order, and none of them is held.
/// </summary>
internal static class JsonFile
{
    /// <summary>Makes the records of a stream, read from its beginning.</summary>
    public delegate JsonSource OpenSource(Stream stream, string file, JsonFindings findings);

    public static void Read(string file, string shown, FactSetBuilder builder, OpenSource open)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            if (Utf8Check.FindFault(stream) is { } fault)
            {
                builder.Diagnostics.Report(DiagnosticCatalog.FactFileNotUtf8, shown, fault);
                builder.RefuseFile();
                return;
            }
            foreach (var table in FindTables(Open(isSilent: false)))
            {
                using var rows = new JsonRows(Open(isSilent: true), table, shown, builder);
                FactReader.Read(rows, table.Type, shown, rows.Places, builder);
            }

            JsonSource Open(bool isSilent)
            {
                stream.Position = 0;
                return open(stream, file, new JsonFindings(builder, shown, isSilent));
            }
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is { } trouble)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.FactFileUnreadable, shown, null, trouble);
            builder.RefuseFile();
        }
    }

    private static List<JsonTable> FindTables(JsonSource source)
    {
        var tables = new Dictionary<FactType, JsonTable>();
        while (source.Next() is { } record)
        {
            if (!tables.TryGetValue(record.Type, out var table))
                tables.Add(record.Type, table = new JsonTable(record.Type, record.Place));
            table.Note(record);
        }
        return [.. tables.Values];
    }
}
