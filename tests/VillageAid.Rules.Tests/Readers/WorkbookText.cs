using System.Globalization;

namespace VillageAid.Rules.Tests.Readers;

/// <summary>
/// Makes a workbook of a text that can be read in a review. <c>[考勤]</c> begins a sheet, <c>[考勤] hidden</c> a hidden one; every other line is a
/// row, its cells divided by <c>|</c>; <c>merge A2:A3</c> merges; <c>dates from 1904</c> in the first line counts days so. A cell is text, or
/// <c>inline TEXT</c>, <c>number 0.1</c>, <c>number 7 as 0000</c>, <c>date 2016-03-01</c>, <c>time 08:30</c>, <c>bool 1</c>, <c>= FORMULA -> RESULT</c>,
/// <c>= FORMULA fills C2:C4 -> RESULT</c> or <c>error #N/A</c>.
/// </summary>
internal static class WorkbookText
{
    public static void Write(string text, Stream stream)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var dates = lines[0].StartsWith("dates from 1904", StringComparison.Ordinal) ? lines[0].EndsWith("true", StringComparison.Ordinal) ? "true" : "1" : null;
        var sheets = new List<SheetToWrite>();
        foreach (var line in lines.Skip(dates is null ? 0 : 1))
        {
            if (line.StartsWith('['))
                sheets.Add(new SheetToWrite(line[1..line.IndexOf(']', StringComparison.Ordinal)]) { IsHidden = line.EndsWith("hidden", StringComparison.Ordinal) });
            else if (line.StartsWith("merge ", StringComparison.Ordinal))
                sheets[^1].Merged.Add(line[6..]);
            else
                sheets[^1].Rows.Add([.. line.Split('|').Select(cell => Cell(cell.Trim()))]);
        }
        new WorkbookWriter { Dates1904 = dates }.Write(stream, sheets);
    }

    private static object? Cell(string text)
    {
        var (word, rest) = text.IndexOf(' ', StringComparison.Ordinal) is var space && space > 0 ? (text[..space], text[(space + 1)..]) : (text, "");
        return word switch
        {
            "" => null,
            "inline" => new SpecialCell(null, rest, IsInline: true),
            "number" => Number(rest.Split(" as ")),
            "date" => DateOnly.ParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            "time" => TimeOnly.ParseExact(rest, "HH:mm", CultureInfo.InvariantCulture),
            "bool" => new SpecialCell("b", rest),
            "error" => new SpecialCell("e", rest),
            "=" => Formula(rest.Split(" -> ")),
            _ => text,
        };
    }

    private static SpecialCell Number(string[] parts) => new(null, parts[0], Format: parts.ElementAtOrDefault(1));

    private static SpecialCell Formula(string[] parts)
    {
        var formula = parts[0].Split(" fills ");
        var isError = parts[1].StartsWith('#');
        return new SpecialCell(isError ? "e" : "str", parts[1], formula[0], FilledRange: formula.ElementAtOrDefault(1));
    }
}
