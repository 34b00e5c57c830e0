using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>A rectangle of cells; rows and columns are counted from 1, and both ends belong to it.</summary>
internal readonly record struct CellRange(LinePosition First, LinePosition Last)
{
    public bool HasRow(int row) => row >= First.Line && row <= Last.Line;

    public bool HasColumn(int column) => column >= First.Column && column <= Last.Column;

    public override string ToString() => $"{PlaceText.Cell(First)}:{PlaceText.Cell(Last)}";

    /// <summary>Reads <c>A1:C3</c> or <c>A1</c>; null where it is neither, or lies outside a sheet.</summary>
    public static CellRange? Parse(string? text)
    {
        var parts = (text ?? "").Split(':');
        return parts.Length <= 2 && ParseCell(parts[0]) is { } first && ParseCell(parts[^1]) is { } last && last.Line >= first.Line && last.Column >= first.Column
            ? new CellRange(first, last)
            : null;
    }

    /// <summary>Reads <c>C12</c>; null where it is no cell of a sheet.</summary>
    public static LinePosition? ParseCell(string? text)
    {
        var column = 0;
        var row = 0;
        foreach (var c in text ?? "")
        {
            if (c is >= 'A' and <= 'Z' && row == 0)
                column = column * 26 + (c - 'A' + 1);
            else if (c is >= '0' and <= '9')
                row = row * 10 + (c - '0');
            else
                return null;
            if (column > WorkbookLimits.SheetColumns || row > WorkbookLimits.SheetRows)
                return null;
        }
        return column > 0 && row > 0 ? new LinePosition(row, column) : null;
    }
}
