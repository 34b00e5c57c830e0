using System.Text;
using ExcelDataReader;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>Opens the reader of values.</summary>
internal static class WorkbookValues
{
    // The package asks for code page 1252 before it looks at a file, though no .xlsx is written in it; .NET has it only when told to.
    static WorkbookValues() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader of a workbook's values; the stream is left open. Throws whatever a damaged file leads to.</summary>
    public static IExcelDataReader Open(Stream stream)
    {
        stream.Position = 0;
        return ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
    }
}
