using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>The looks of cells, by their number in the style sheet of a workbook.</summary>
internal static class WorkbookStyles
{
    public const uint Heading = 1;
    public const uint KeyHeading = 2;
    public const uint Text = 3;
    public const uint Date = 4;
    public const uint Instant = 5;
    public const uint TimeOfDay = 6;
    public const uint Whole = 7;
    public const uint Money = 8;
    public const uint Wrapped = 9;
    public const uint Title = 10;
    public const uint Section = 11;

    // Numbers of formats that every spreadsheet has (ECMA-376 part 1, 18.8.30); those from 164 on are ours.
    private const uint General = 0;
    private const uint Digits = 1;
    private const uint Thousands = 4;
    private const uint HoursMinutes = 20;
    private const uint AsText = 49;
    private const uint YearMonthDay = 164;
    private const uint YearMonthDayTime = 165;

    public static Stylesheet Create() => new(
        new NumberingFormats(Format(YearMonthDay, "yyyy\\-mm\\-dd"), Format(YearMonthDayTime, "yyyy\\-mm\\-dd\\ hh:mm")) { Count = 2 },
        new Fonts(Font(11, false), Font(11, true), Font(16, true)) { Count = 3 },
        // A style sheet begins with these two fills, whether they are used or not.
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill("FFDDEBF7"), Fill("FFFFC000")) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        CellFormats(),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormats CellFormats()
    {
        CellFormat[] formats =
        [
            Cell(General), Cell(AsText, font: 1, fill: 2, wrap: true), Cell(AsText, font: 1, fill: 3, wrap: true), Cell(AsText), Cell(YearMonthDay), Cell(YearMonthDayTime),
            Cell(HoursMinutes), Cell(Digits), Cell(Thousands), Cell(AsText, wrap: true), Cell(AsText, font: 2), Cell(AsText, font: 1),
        ];
        return new CellFormats(formats) { Count = (uint)formats.Length };
    }

    private static CellFormat Cell(uint format, uint font = 0, uint fill = 0, bool wrap = false)
    {
        var cell = new CellFormat { NumberFormatId = format, FontId = font, FillId = fill, BorderId = 0, FormatId = 0, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true };
        if (!wrap)
            return cell;
        cell.ApplyAlignment = true;
        cell.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return cell;
    }

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "等线" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Fill(string color) => new(new PatternFill(new ForegroundColor { Rgb = new HexBinaryValue(color) }) { PatternType = PatternValues.Solid });
}
