using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>
/// Excel workbooks (ECMA-376): a sheet a fact type, named by it. The forms of other spreadsheets are known in order to be refused: nothing
/// tells there which numbers come from formulas.
/// </summary>
internal sealed class WorkbookFormat : IFactFileFormat
{
    private static readonly string[] Readable = [".xlsx", ".xlsm"];

    public IReadOnlyList<string> Extensions { get; } = [.. Readable, ".xls", ".xlsb", ".et", ".ods"];

    public void Read(string file, string shown, FactSetBuilder builder)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            var refusal = Readable.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                ? WorkbookGate.Refusal(stream)
                : (DiagnosticCatalog.OldSpreadsheet, []);
            if (refusal is var (error, arguments))
            {
                builder.Diagnostics.Report(error, shown, null, arguments);
                builder.RefuseFile();
                return;
            }
            new WorkbookReading(stream, shown, builder).Run();
        }
        catch (Exception exception) when (FileTrouble.Describe(exception) is { } trouble)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.FactFileUnreadable, shown, null, trouble);
            builder.RefuseFile();
        }
    }
}
