using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>Makes rows and names cells.</summary>
internal static class Cells
{
    /// <summary>The last row that a sheet can have (ECMA-376).</summary>
    public const int LastRow = 1_048_576;

    /// <summary>A row of texts; a blank one has no cell.</summary>
    public static Row Row(int number, params IEnumerable<(string Text, uint Style)> cells)
    {
        var row = new Row { RowIndex = (uint)number };
        var column = 0;
        foreach (var (text, style) in cells)
        {
            column++;
            if (text.Length > 0)
                row.Append(Cell(Name(column, number), text, style));
        }
        return row;
    }

    /// <summary>The name of a cell, its column counted from 1: <c>AB12</c>.</summary>
    public static string Name(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a column, counted from 1: <c>AB</c>.</summary>
    public static string Letters(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    public static Column Width(int column, double width, uint style) => new() { Min = (uint)column, Max = (uint)column, Width = width, CustomWidth = true, Style = style };

    private static Cell Cell(string name, string text, uint style) => new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = name,
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
