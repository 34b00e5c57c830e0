using System.Globalization;

namespace VillageAid.Rules.Text;

/// <summary>
/// Writes a path and a place in it as one text: <c>考勤.csv:12:3</c>. A path that ends in <c>!</c> is a sheet of a workbook, and the place is
/// the cell that the spreadsheet shows: <c>台账.xlsx:考勤!C12</c>.
/// </summary>
internal static class PlaceText
{
    private const char SheetMark = '!';

    /// <summary>The path with the place; the path alone (of a sheet: without its mark) where there is none.</summary>
    public static string Join(string path, LinePosition? position)
    {
        if (!path.EndsWith(SheetMark))
            return position is { } place ? $"{path}:{place}" : path;
        return position is { } cell ? path + Cell(cell) : path[..^1];
    }

    /// <summary>The path that names a sheet of a workbook.</summary>
    public static string Sheet(string workbook, string sheet) => $"{workbook}:{sheet}{SheetMark}";

    /// <summary>A row and a column as a spreadsheet writes them: line 12, column 3 is <c>C12</c>.</summary>
    public static string Cell(LinePosition place) => ColumnLetters(place.Column) + place.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, counted from 1: A to Z, then AA.</summary>
    public static string ColumnLetters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }
}
