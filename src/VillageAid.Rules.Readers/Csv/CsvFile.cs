using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>Reads one CSV file as records of one type.</summary>
internal static class CsvFile
{
    public static void Read(string file, string shown, FactType type, FactSetBuilder builder)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            if (Utf8Check.FindFault(stream) is { } fault)
            {
                builder.Diagnostics.Report(DiagnosticCatalog.FactFileNotUtf8, shown, fault);
                builder.RefuseFile(type);
                return;
            }
            stream.Position = 0;
            Read(stream, shown, type, builder);
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is { } trouble)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.FactFileUnreadable, shown, null, trouble);
            builder.RefuseFile(type);
        }
    }

    private static void Read(Stream stream, string shown, FactType type, FactSetBuilder builder)
    {
        // The encoding's own mark is skipped where it is there; nothing else is guessed from the first bytes.
        using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), detectEncodingFromByteOrderMarks: false);
        if (CsvRows.Open(new CsvFramer(text, Report)) is { } rows)
            FactReader.Read(rows, type, shown, builder);
        else
            builder.RefuseFile(type);

        void Report(DiagnosticDescriptor descriptor, LinePosition place, object[] arguments, bool isRecord)
        {
            builder.Diagnostics.Report(descriptor, shown, place, arguments);
            if (isRecord)
                builder.Refuse(type);
        }
    }
}
