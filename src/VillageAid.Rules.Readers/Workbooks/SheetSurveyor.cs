using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>
/// Goes through a sheet's XML for what a reader of values does not tell: formulas, whose results nobody entered; merged ranges; error
/// cells, which it gives as blank; and rows and cells out of place, by which it would count wrong.
/// </summary>
internal sealed class SheetSurveyor(OpenXmlReader reader, SheetSurvey survey, int sharedTexts)
{
    private const int LongestError = 16;

    private int _row;
    private LinePosition _cell;
    private string _type = "";

    /// <summary>Fills the survey.</summary>
    /// <param name="stopAtContent">Whether it is enough to know that there is something.</param>
    public void Run(bool stopAtContent)
    {
        while (!survey.IsDamaged && survey.TooLarge is null && reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            Visit(reader.ElementType);
            if (survey.HasContent && stopAtContent)
                return;
        }
    }

    private void Visit(Type element)
    {
        if (element == typeof(Row))
            StartRow();
        else if (element == typeof(Cell))
            StartCell();
        else if (element == typeof(CellFormula))
            AddFormula();
        else if (element == typeof(CellValue))
            CheckValue(reader.GetText());
        else if (element == typeof(InlineString))
            NoteContent();
        else if (element == typeof(MergeCell))
            AddMerged();
    }

    // A row or cell without a number follows the one before it.
    private void StartRow()
    {
        var text = Attribute("r");
        var row = text is null ? _row + 1 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (row <= _row)
            survey.IsDamaged = true;
        else if (row > WorkbookLimits.SheetRows)
            survey.TooLarge = new LocalizedText($"超过 {WorkbookLimits.SheetRows} 行", $"more than {WorkbookLimits.SheetRows} rows");
        _row = row;
        _cell = new LinePosition(row, 0);
    }

    private void StartCell()
    {
        var text = Attribute("r");
        var cell = text is null ? _cell with { Column = _cell.Column + 1 } : CellRange.ParseCell(text);
        if (cell is not { } place || place.Line != _row || place.Column > WorkbookLimits.SheetColumns)
        {
            survey.IsDamaged = true;
            return;
        }
        _cell = place;
        _type = Attribute("t") ?? "";
    }

    private void AddFormula()
    {
        NoteContent();
        // A formula that fills a range stands in its first cell only.
        var filled = Attribute("t") is "array" or "dataTable" ? CellRange.Parse(Attribute("ref")) : new CellRange(_cell, _cell);
        if (filled is { } range)
            survey.AddFormula(range);
        else
            survey.IsDamaged = true;
    }

    private void CheckValue(string value)
    {
        NoteContent();
        if (_type == "e" || (_type == "b" && value is not ("0" or "1")))
            survey.AddError(_cell, value.Length > LongestError ? "#" : value);
        else if (_type == "s" && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sharedTexts))
            survey.IsDamaged = true;
    }

    private void NoteContent()
    {
        survey.HasContent = true;
        if (_cell.Column > WorkbookLimits.Columns)
            survey.TooLarge = new LocalizedText($"超过 {WorkbookLimits.Columns} 列", $"more than {WorkbookLimits.Columns} columns");
    }

    private void AddMerged()
    {
        if (CellRange.Parse(Attribute("ref")) is not { } range)
            survey.IsDamaged = true;
        else if (survey.Merged.Count == WorkbookLimits.MergedRanges)
            survey.TooLarge = new LocalizedText($"合并单元格超过 {WorkbookLimits.MergedRanges} 处", $"more than {WorkbookLimits.MergedRanges} merged ranges");
        else
            survey.Merged.Add(range);
    }

    private string? Attribute(string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0)
                return attribute.Value;
        }
        return null;
    }
}
