using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;
using Field = VillageAid.Rules.Vocabulary.Field;

namespace VillageAid.Rules.Tests.Cli.Templates;

/// <summary>
/// Fills in a template as an office would, by nothing but what the template says: the sheet of a type, the column under a heading. Dates and
/// numbers are entered as such, words as the drop-down lists have them.
/// </summary>
internal static class FilledTemplate
{
    /// <summary>Writes records into the workbook at a path; gives how many were entered.</summary>
    public static int Fill(string path, IEnumerable<Fact> facts, FactVocabulary vocabulary, Language language)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var entered = 0;
        foreach (var group in facts.GroupBy(fact => vocabulary.TypeOf(fact.GetType())))
        {
            var sheet = new TemplateFile(document).Find(group.Key.Term.In(language)) ?? throw new InvalidOperationException($"The template has no sheet for {group.Key}.");
            var data = sheet.GetFirstChild<SheetData>()!;
            var headings = TemplateFile.Headings(sheet);
            foreach (var fact in group)
            {
                data.Append(Row(data.ChildElements.Count + 1, fact, group.Key, headings, language));
                entered++;
            }
        }
        return entered;
    }

    private static Row Row(int number, Fact fact, FactType type, IReadOnlyList<string> headings, Language language)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var field in type.Fields.Where(field => field.Read(fact).State != KnownState.Unknown))
        {
            // What an office is not asked for it does not enter; that the sample has such a field is a mistake of the test.
            var column = headings.ToList().IndexOf(field.Term.In(language));
            if (column < 0)
                throw new InvalidOperationException($"The sheet of {type} has no column {field}.");
            row.Append(Cell(VillageAid.Rules.Reporting.Workbooks.Cells.Name(column + 1, number), field, field.Read(fact), language));
        }
        // Cells stand in the order of their columns.
        var cells = row.Elements<Cell>().OrderBy(cell => cell.CellReference!.Value!.Length).ThenBy(cell => cell.CellReference!.Value, StringComparer.Ordinal).ToList();
        row.RemoveAllChildren();
        row.Append(cells);
        return row;
    }

    private static Cell Cell(string name, Field field, Known<object> known, Language language)
    {
        if (known.IsNothing)
            return Text(name, language == Language.Zh ? "无" : "nothing");
        return known.Value switch
        {
            DateOnly date => Number(name, (decimal)date.ToDateTime(TimeOnly.MinValue).ToOADate(), VillageAid.Rules.Cli.Templates.TemplateStyles.Of(field)),
            DateTimeOffset instant => Number(name, Math.Round((decimal)instant.DateTime.ToOADate(), 10), VillageAid.Rules.Cli.Templates.TemplateStyles.Of(field)),
            decimal number => Number(name, number, 0),
            bool truth => Text(name, (truth, language) switch { (true, Language.Zh) => "是", (false, Language.Zh) => "否", (true, _) => "yes", _ => "no" }),
            EnumerationMember member => Text(name, member.Term.In(language)),
            ValueSet<object> { Count: 0 } => Text(name, language == Language.Zh ? "无" : "nothing"),
            ValueSet<object> set => Text(name, string.Join('、', set.Select(value => value is EnumerationMember member ? member.Term.In(language) : value.ToString()))),
            var other => Text(name, other.ToString()!),
        };
    }

    private static Cell Number(string name, decimal value, uint style) =>
        new(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { CellReference = name, StyleIndex = style };

    private static Cell Text(string name, string text) =>
        new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = name, DataType = CellValues.InlineString, StyleIndex = WorkbookStyles.Text };
}
