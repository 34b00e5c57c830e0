using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Makes the sheet for records of one type: headings, and what may stand under them.</summary>
internal static class DataSheet
{
    private const double LeastWidth = 10;
    private const double MostWidth = 28;

    public static Worksheet Create(TemplateSheet sheet, ChoiceLists lists, Language language)
    {
        var headings = sheet.Columns.Select(column => (column.Heading, column.Field.IsKey ? WorkbookStyles.KeyHeading : WorkbookStyles.Heading));
        var rules = sheet.Columns.SelectMany((column, index) => ColumnRule.Of(column, index + 1, lists, language)).ToList();
        var parts = new List<OpenXmlElement>
        {
            PageLayout.Properties(),
            new SheetViews(FrozenHead.Create()),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select((column, index) => Cells.Width(index + 1, WidthOf(column), TemplateStyles.Of(column.Field)))),
            new SheetData(Cells.Row(1, headings)),
            new AutoFilter { Reference = FilterOf(sheet) },
            new DataValidations(rules) { Count = (uint)rules.Count },
            PageLayout.Setup(),
        };
        return new Worksheet(parts);
    }

    /// <summary>The range that the sheet's filter is over.</summary>
    public static string FilterOf(TemplateSheet sheet) => $"A1:{Cells.Name(sheet.Columns.Count, Cells.LastRow)}";

    // The heading with its filter button, or the value, whichever is wider.
    private static double WidthOf(TemplateColumn column)
    {
        var value = column.Field.Type switch
        {
            DataType.DateTime => 17,
            DataType.Date => 12,
            DataType.List => 20,
            _ => column.Choices.Append(column.Example).Max(DisplayWidth.Of) + 2,
        };
        return Math.Clamp(Math.Max(DisplayWidth.Of(column.Heading) + 5, value), LeastWidth, MostWidth);
    }
}
