using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Workbooks;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Writes a workbook to fill in (Office Open XML, ECMA-376). The same plan gives the same bytes.</summary>
internal static class TemplateWorkbook
{
    public static void Write(TemplatePlan plan, Stream stream)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
            Fill(document, plan);
        FixedZip.Copy(package, stream);
    }

    private static void Fill(SpreadsheetDocument document, TemplatePlan plan)
    {
        var workbook = document.AddWorkbookPart();
        // What is not named is named at random.
        document.ChangeIdOfPart(workbook, "rId1");
        var (sheets, names, lists) = (new Sheets(), new List<DefinedName>(), new ChoiceLists());
        Add(GuideSheet.NameIn(plan.Language), GuideSheet.Create(plan));
        foreach (var sheet in plan.Sheets)
        {
            // A filter has a hidden name, by which some spreadsheets find it.
            names.Add(new DefinedName
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = (uint)sheets.ChildElements.Count,
                Hidden = true,
                Text = $"'{sheet.Name}'!$A$1:${Cells.Letters(sheet.Columns.Count)}${Cells.LastRow}",
            });
            Add(sheet.Name, DataSheet.Create(sheet, lists, plan.Language));
        }
        if (!lists.IsEmpty)
        {
            Add(ChoiceLists.SheetName, new Worksheet(lists.CreateRows())).State = SheetStateValues.Hidden;
            names.AddRange(lists.CreateNames());
        }
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, new DefinedNames(names));

        Sheet Add(string name, Worksheet content)
        {
            var number = (uint)sheets.ChildElements.Count + 1;
            var part = workbook.AddNewPart<WorksheetPart>($"sheet{number}");
            part.Worksheet = content;
            return sheets.AppendChild(new Sheet { Id = $"sheet{number}", SheetId = number, Name = name });
        }
    }
}
