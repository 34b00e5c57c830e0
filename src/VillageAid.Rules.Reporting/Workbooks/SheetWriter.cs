using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Rows;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>Writes a sheet row by row, so that none is held.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The day of number 0; only from 1 March 1900 on do all spreadsheets agree.
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false, CloseOutput = true, NewLineHandling = NewLineHandling.Entitize };

    private readonly XmlWriter _xml;
    private readonly string[] _letters;

    /// <summary>Begins a sheet; of a table the first row stays in sight and has filters.</summary>
    public SheetWriter(Stream stream, IReadOnlyList<double> widths, bool isTable)
    {
        _xml = XmlWriter.Create(stream, Settings);
        _letters = [.. widths.Select((_, index) => Cells.Letters(index + 1))];
        IsTable = isTable;
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Main);
        PageLayout.Properties().WriteTo(_xml);
        new SheetViews(isTable ? FrozenHead.Create() : new SheetView { WorkbookViewId = 0 }).WriteTo(_xml);
        new SheetFormatProperties { DefaultRowHeight = 15 }.WriteTo(_xml);
        new Columns(widths.Select((width, index) => Cells.Width(index + 1, width, 0))).WriteTo(_xml);
        _xml.WriteStartElement("sheetData", Main);
    }

    /// <summary>Whether its first row is that of a table.</summary>
    public bool IsTable { get; }

    /// <summary>How many rows there are so far.</summary>
    public int RowCount { get; private set; }

    /// <summary>The cells with something in them, for a filter.</summary>
    public string Range => $"$A$1:${_letters[^1]}${Math.Max(1, RowCount).ToString(CultureInfo.InvariantCulture)}";

    public void Write(IEnumerable<TableValue> cells, uint textStyle = WorkbookStyles.Text)
    {
        var row = (++RowCount).ToString(CultureInfo.InvariantCulture);
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", row);
        var column = 0;
        foreach (var cell in cells)
            Write(cell, _letters[column++] + row, textStyle);
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        if (IsTable)
            new AutoFilter { Reference = Range.Replace("$", "", StringComparison.Ordinal) }.WriteTo(_xml);
        PageLayout.Setup().WriteTo(_xml);
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    private void Write(TableValue cell, string name, uint textStyle)
    {
        if (cell.Number is { } number)
            Write(name, WorkbookStyles.Whole, number);
        else if (cell.Date is { } date && date >= FirstDay)
            Write(name, WorkbookStyles.Date, date.DayNumber - DayZero.DayNumber);
        else if ((cell.Text ?? cell.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) is { } text)
            Write(name, textStyle, text);
    }

    private void Write(string name, uint style, long number)
    {
        Begin(name, style);
        _xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
    }

    // A text inside the cell is never a formula, whatever it begins with.
    private void Write(string name, uint style, string text)
    {
        Begin(name, style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XmlText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Begin(string name, uint style)
    {
        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("r", name);
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }
}
