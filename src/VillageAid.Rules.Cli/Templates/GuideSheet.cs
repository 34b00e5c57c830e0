using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Makes the first sheet: how to fill in, what each sheet is for, an example of a row of each. Readers of facts leave it out.</summary>
internal static class GuideSheet
{
    private const uint Plain = WorkbookStyles.Wrapped;
    private const uint Head = WorkbookStyles.Heading;
    private const double LineHeight = 15;

    // A line breaks before its end where a word does not fit.
    private const double Slack = 6;

    private static readonly double[] Widths = [30, 60, 80];

    /// <summary>The sheet's name; the readers of workbooks know both.</summary>
    public static string NameIn(Language language) => language == Language.Zh ? "说明" : "readme";

    public static Worksheet Create(TemplatePlan plan)
    {
        var rows = new List<(string Text, uint Style)[]>();
        rows.Add([("填写说明 How to fill in", WorkbookStyles.Title)]);
        rows.AddRange(GuideText.HowTo.Select(item => new[] { ($"{item.Topic.Zh} {item.Topic.En}", Plain), (item.Text.Zh, Plain), (item.Text.En, Plain) }));
        rows.Add([]);
        rows.Add([("各张表 The sheets", WorkbookStyles.Section)]);
        rows.Add([("表 sheet", Head), ("做什么用", Head), ("what for", Head)]);
        rows.AddRange(plan.Sheets.Select(sheet => new[] { (Both(sheet.Type.Term), Plain), (SheetPurpose.Of(sheet.Type).Zh, Plain), (SheetPurpose.Of(sheet.Type).En, Plain) }));
        rows.Add([]);
        rows.Add([("例子 Examples", WorkbookStyles.Section)]);
        rows.Add([("每张表举一行为例，竖着写；例子是编的，不要抄进表里。One made-up row of each sheet, written downwards.", WorkbookStyles.Text)]);
        foreach (var sheet in plan.Sheets)
            rows.AddRange(Example(sheet, plan));
        return new Worksheet(
            PageLayout.Properties(),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(Widths.Select((width, index) => Cells.Width(index + 1, width, 0))),
            new SheetData(rows.Select((row, index) => Fitted(Cells.Row(index + 1, row), row))),
            PageLayout.Setup());
    }

    private static IEnumerable<(string Text, uint Style)[]> Example(TemplateSheet sheet, TemplatePlan plan)
    {
        yield return [];
        yield return [(sheet.Name, Head), (plan.Say("例", "example"), Head), (plan.Say("怎么填", "how"), Head)];
        foreach (var column in sheet.Columns)
            yield return [(column.Heading, column.Field.IsKey ? WorkbookStyles.KeyHeading : Plain), (column.Example, Plain), (column.Prompt, Plain)];
    }

    // Not every spreadsheet finds the height of a row by itself.
    private static Row Fitted(Row row, (string Text, uint Style)[] cells)
    {
        var lines = cells.Zip(Widths, (cell, width) => cell.Style is Plain or Head ? (int)Math.Ceiling(DisplayWidth.Of(cell.Text) / (width - Slack)) : 1).DefaultIfEmpty(1).Max();
        if (lines > 1)
            (row.Height, row.CustomHeight) = (lines * LineHeight, true);
        return row;
    }

    private static string Both(LocalizedText term) => term.Zh == term.En ? term.Zh : $"{term.Zh} {term.En}";
}
