using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>A cell that is more than a value.</summary>
internal sealed record SpecialCell(string? Type, string? Value, string? Formula = null, string? Format = null, bool IsInline = false, string? FilledRange = null);

/// <summary>A sheet to be written; a null cell is left out of the file.</summary>
internal sealed class SheetToWrite(string name)
{
    public string Name => name;

    public bool IsHidden { get; init; }

    public List<IReadOnlyList<object?>> Rows { get; } = [];

    public List<string> Merged { get; } = [];
}

/// <summary>Writes workbooks as spreadsheets do: texts shared or in line, dates as numbers with a date format, booleans, formulas with their last result.</summary>
internal sealed class WorkbookWriter
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textIndex = new(StringComparer.Ordinal);
    private readonly List<string> _formats = [];

    /// <summary>Whether days are counted from 1904, and how that is written: <c>1</c> or <c>true</c>.</summary>
    public string? Dates1904 { get; init; }

    public void Write(Stream stream, IEnumerable<SheetToWrite> sheets)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook();
        if (Dates1904 is not null)
            workbook.Workbook.AppendChild(new WorkbookProperties()).SetAttribute(new OpenXmlAttribute("date1904", "", Dates1904));
        var list = workbook.Workbook.AppendChild(new Sheets());
        var number = 0U;
        foreach (var sheet in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            list.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = ++number, Name = sheet.Name, State = sheet.IsHidden ? SheetStateValues.Hidden : null });
        }
        workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(_texts.Select(text =>
            new SharedStringItem(new SheetText(text) { Space = SpaceProcessingModeValues.Preserve })));
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
    }

    private void WriteSheet(WorksheetPart part, SheetToWrite sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)row + 1 });
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (sheet.Rows[row][column] is { } value)
                    writer.WriteElement(MakeCell(value, VillageAid.Rules.Text.PlaceText.Cell(new(row + 1, column + 1))));
            }
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        if (sheet.Merged.Count > 0)
            writer.WriteElement(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })));
        writer.WriteEndElement();
    }

    private Cell MakeCell(object value, string place) => value switch
    {
        string text => Make(place, CellValues.SharedString, IndexOf(text).ToString(CultureInfo.InvariantCulture)),
        bool truth => Make(place, CellValues.Boolean, truth ? "1" : "0"),
        DateOnly date => Numeric(place, date.ToDateTime(default).ToOADate(), "yyyy\"年\"m\"月\"d\"日\""),
        DateTime date => Numeric(place, date.ToOADate(), "yyyy\\-mm\\-dd\\ hh:mm"),
        TimeOnly time => Numeric(place, time.ToTimeSpan().TotalDays, "h:mm"),
        decimal or int or double => Numeric(place, Convert.ToDouble(value, CultureInfo.InvariantCulture), null),
        SpecialCell cell => MakeSpecial(cell, place),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private Cell MakeSpecial(SpecialCell special, string place)
    {
        if (special.IsInline)
            return new Cell { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText(special.Value!)) };
        var cell = new Cell { CellReference = place };
        if (special.Formula is not null)
        {
            cell.CellFormula = new CellFormula(special.Formula);
            if (special.FilledRange is not null)
                (cell.CellFormula.FormulaType, cell.CellFormula.Reference) = (CellFormulaValues.Array, special.FilledRange);
        }
        if (special.Value is not null)
            cell.CellValue = new CellValue(special.Value);
        if (special.Type is not null)
            cell.SetAttribute(new OpenXmlAttribute("t", "", special.Type));
        if (special.Format is not null)
            cell.StyleIndex = StyleOf(special.Format);
        return cell;
    }

    private Cell Numeric(string place, double number, string? format)
    {
        var cell = Make(place, null, number.ToString("R", CultureInfo.InvariantCulture));
        if (format is not null)
            cell.StyleIndex = StyleOf(format);
        return cell;
    }

    private static Cell Make(string place, CellValues? type, string value)
    {
        var cell = new Cell { CellReference = place, CellValue = new CellValue(value) };
        if (type is { } known)
            cell.DataType = known;
        return cell;
    }

    private int IndexOf(string text)
    {
        if (_textIndex.TryAdd(text, _texts.Count))
            _texts.Add(text);
        return _textIndex[text];
    }

    // A format that is a number names one that is built in; style 0 is the one without a format.
    private uint StyleOf(string format)
    {
        if (!_formats.Contains(format))
            _formats.Add(format);
        return (uint)_formats.IndexOf(format) + 1;
    }

    private Stylesheet Styles()
    {
        var own = _formats.Where(format => !IsBuiltIn(format)).Select((format, index) => (format, id: (uint)(200 + index))).ToList();
        var styles = new Stylesheet();
        if (own.Count > 0)
            styles.AppendChild(new NumberingFormats(own.Select(pair => new NumberingFormat { NumberFormatId = pair.id, FormatCode = pair.format })));
        styles.Append(new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()));
        styles.AppendChild(new CellFormats(_formats.Select(format => IsBuiltIn(format) ? uint.Parse(format, CultureInfo.InvariantCulture) : own.Single(pair => pair.format == format).id)
            .Prepend(0U).Select(id => new CellFormat { NumberFormatId = id, ApplyNumberFormat = true })));
        return styles;
    }

    private static bool IsBuiltIn(string format) => format.Length <= 2 && format != "00" && format.All(char.IsAsciiDigit) && format != "0";
}
