using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Tests.Cli.Templates;

/// <summary>A workbook as a spreadsheet reads it.</summary>
internal sealed class TemplateFile(SpreadsheetDocument document)
{
    public IReadOnlyList<Sheet> Sheets { get; } = [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>()];

    public IReadOnlyList<DefinedName> Names { get; } = [.. document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>()];

    public IEnumerable<string> DataSheets => Sheets.Where(sheet => sheet.State is null).Skip(1).Select(sheet => sheet.Name!.Value!);

    public Worksheet? Find(string name) =>
        Sheets.FirstOrDefault(sheet => sheet.Name == name) is { } sheet ? ((WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet : null;

    public static IReadOnlyList<string> Headings(Worksheet sheet) => [.. Rows(sheet)[0]];

    /// <summary>The texts of each row, without blank cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Worksheet sheet) =>
        [.. sheet.GetFirstChild<SheetData>()!.Elements<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())];

    /// <summary>What holds for the cells under a heading.</summary>
    public static DataValidation Rule(Worksheet sheet, string heading)
    {
        var column = VillageAid.Rules.Reporting.Workbooks.Cells.Letters(Headings(sheet).ToList().IndexOf(heading) + 1);
        return sheet.GetFirstChild<DataValidations>()!.Elements<DataValidation>().Single(rule => rule.SequenceOfReferences!.InnerText == $"{column}2:{column}1048576");
    }

    /// <summary>The words of the drop-down list under a heading, wherever they stand.</summary>
    public IReadOnlyList<string> Choices(Worksheet sheet, string heading)
    {
        var formula = Rule(sheet, heading).Formula1!.Text;
        if (formula.StartsWith('"'))
            return formula.Trim('"').Split(',');
        var range = Names.Single(name => name.Name == formula).Text.Split('!');
        var column = range[1].Split('$')[1];
        return [.. Find(range[0])!.Descendants<Cell>().Where(cell => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) == column).Select(cell => cell.InnerText)];
    }
}
