using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DuckDB.NET.Data;

namespace VillageAid.Rules.Benchmarks.Loading;

/// <summary>Writes the rows of an attendance file in other forms: a workbook, lines of JSON, a DuckDB database.</summary>
internal static class AttendanceForms
{
    private const int DateColumn = 1;
    private const uint DateStyle = 1;

    /// <summary>One sheet; dates are date cells, everything else is text, as a spreadsheet would hold what was typed.</summary>
    public static void WriteWorkbook(string csv, string file)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook();
        AddStyles(workbook);
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook.AppendChild(new Sheets()).AppendChild(new Sheet { Name = "考勤", SheetId = 1, Id = workbook.GetIdOfPart(sheet) });
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var (cells, isHeading) in Rows(csv))
        {
            writer.WriteStartElement(new Row());
            for (var i = 0; i < cells.Length; i++)
                writer.WriteElement(!isHeading && i == DateColumn ? DateCell(cells[i]) : TextCell(cells[i]));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public static void WriteLines(string csv, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string[] names = [];
        foreach (var (cells, isHeading) in Rows(csv))
        {
            if (isHeading)
            {
                names = cells;
                continue;
            }
            json.WriteStartObject();
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i].Length > 0)
                    json.WriteString(names[i], cells[i]);
            }
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Tables with typed columns: dates, truths and instants.</summary>
    public static void WriteDatabase(string attendance, string cadres, string file)
    {
        using var connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SET TimeZone = 'Asia/Shanghai';
            CREATE TABLE 考勤 AS SELECT 干部编号, 日期::DATE AS 日期, 在岗状态, 签到 = '是' AS 签到, CASE WHEN 住在村 = '是' THEN true END AS 住在村, 记录时间::TIMESTAMP AS 记录时间, 来源
              FROM read_csv('{attendance}', header = true, all_varchar = true);
            CREATE TABLE 干部 AS SELECT * FROM read_csv('{cadres}', header = true, all_varchar = true);
            """;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<(string[] Cells, bool IsHeading)> Rows(string csv) => File.ReadLines(csv).Select((line, index) => (line.TrimStart('\uFEFF').Split(','), index == 0));

    private static void AddStyles(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));

    private static Cell TextCell(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };

    private static Cell DateCell(string date) => new()
    {
        StyleIndex = DateStyle,
        CellValue = new CellValue(DateTime.Parse(date, CultureInfo.InvariantCulture).ToOADate().ToString(CultureInfo.InvariantCulture)),
    };
}
