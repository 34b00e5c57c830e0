using ExcelDataReader;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>Reads one workbook: first a survey of what its values do not tell, then sheet by sheet the values.</summary>
internal sealed class WorkbookReading(Stream stream, string shown, FactSetBuilder builder)
{
    public void Run()
    {
        stream.Position = 0;
        if (Untrusted.Call(() => WorkbookSurvey.Of(stream, IsRead)) is not { } survey)
        {
            Refuse(DiagnosticCatalog.WorkbookDamaged);
            return;
        }
        if (survey.IsStrict)
        {
            Refuse(DiagnosticCatalog.OldSpreadsheet);
            return;
        }
        using var values = Untrusted.Call(() => WorkbookValues.Open(stream));
        if (values is null || !ReadSheets(survey, values))
            Refuse(DiagnosticCatalog.WorkbookDamaged);
    }

    // Both packages must see the same sheets: what one of them surveys, the other reads.
    private bool ReadSheets(WorkbookSurvey survey, IExcelDataReader values)
    {
        if (values.ResultsCount != survey.Sheets.Count)
            return false;
        for (var i = 0; i < survey.Sheets.Count; i++)
        {
            if (i > 0 && Untrusted.Step(values.NextResult) is not { Moved: true })
                return false;
            if (values.Name != survey.Sheets[i].Name || survey.Sheets[i].IsDamaged || !ReadSheet(survey, survey.Sheets[i], values))
                return false;
        }
        return true;
    }

    private bool IsRead(SheetSurvey sheet) => !sheet.IsHidden && !TypeNames.IsNote(sheet.Name) && TypeOf(sheet) is not null;

    private FactType? TypeOf(SheetSurvey sheet) => builder.Vocabulary.FindType(FactText.Normalize(sheet.Name));

    // Gives false where the workbook turns out to be damaged.
    private bool ReadSheet(WorkbookSurvey survey, SheetSurvey sheet, IExcelDataReader values)
    {
        var path = PlaceText.Sheet(shown, sheet.Name);
        if (TypeNames.IsNote(sheet.Name))
            return true;
        var type = TypeOf(sheet);
        if (!IsRead(sheet))
        {
            if (sheet.HasContent)
                LeaveOut(sheet, type, path);
            return true;
        }
        if (sheet.TooLarge is { } reason)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.WorkbookTooLarge, path, null, reason);
            builder.RefuseFile(type!);
            return true;
        }
        return new SheetTable(survey, sheet, type!, path, builder).Read(values);
    }

    // A hidden sheet may hold records, so statements that they are all in do not count.
    private void LeaveOut(SheetSurvey sheet, FactType? type, string path)
    {
        if (sheet.IsHidden)
        {
            builder.Diagnostics.Report(DiagnosticCatalog.HiddenSheet, path, null, sheet.Name);
            if (type is not null)
                builder.RefuseFile(type);
            return;
        }
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownSheet, path, null, sheet.Name, TypeNames.Suggest(FactText.Normalize(sheet.Name), builder.Vocabulary));
        builder.RefuseFile();
    }

    private void Refuse(DiagnosticDescriptor error)
    {
        builder.Diagnostics.Report(error, shown, null);
        builder.RefuseFile();
    }
}
