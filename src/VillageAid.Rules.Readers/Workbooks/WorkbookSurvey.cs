using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>What was found in a workbook before its values are read.</summary>
/// <param name="Sheets">The sheets, in their order.</param>
/// <param name="Dates1904">Whether days are counted from 1904, as old Macintosh workbooks do.</param>
/// <param name="SaysTrue">Whether that is written as <c>true</c>, which the reader of values does not know as such; it knows <c>1</c>.</param>
/// <param name="IsStrict">Whether it is in the strict form of ECMA-376, in which the reader of values finds nothing.</param>
internal sealed record WorkbookSurvey(IReadOnlyList<SheetSurvey> Sheets, bool Dates1904, bool SaysTrue, bool IsStrict)
{
    /// <summary>Goes through a workbook once, as a stream.</summary>
    /// <param name="stream">The workbook; it is left open.</param>
    /// <param name="isRead">Whether a sheet will be read; of the others only whether they hold anything is found.</param>
    public static WorkbookSurvey Of(Stream stream, Func<SheetSurvey, bool> isRead)
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = WorkbookLimits.Total };
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, settings);
        var part = document.WorkbookPart ?? throw new InvalidDataException("The package holds no workbook.");
        var counts1904 = part.Workbook.WorkbookProperties?.Date1904;
        var texts = CountTexts(part.SharedStringTablePart);
        var sheets = part.Workbook.Sheets?.Elements<Sheet>().Take(WorkbookLimits.Sheets).Select(sheet => SurveySheet(part, sheet, texts, isRead)).ToList() ?? [];
        return new WorkbookSurvey(sheets, counts1904?.Value == true, counts1904?.InnerText == "true", document.StrictRelationshipFound);
    }

    private static SheetSurvey SurveySheet(WorkbookPart workbook, Sheet sheet, int texts, Func<SheetSurvey, bool> isRead)
    {
        var isHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible;
        var survey = new SheetSurvey(sheet.Name?.Value ?? "", isHidden);
        // A sheet that is a chart has no cells.
        if (workbook.GetPartById(sheet.Id?.Value ?? "") is WorksheetPart part)
        {
            using var reader = OpenXmlReader.Create(part);
            new SheetSurveyor(reader, survey, texts).Run(stopAtContent: !isRead(survey));
        }
        return survey;
    }

    private static int CountTexts(SharedStringTablePart? part)
    {
        if (part is null)
            return 0;
        using var reader = OpenXmlReader.Create(part);
        var count = 0;
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                count++;
        }
        return count;
    }
}
