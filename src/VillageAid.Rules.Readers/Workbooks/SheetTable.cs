using ExcelDataReader;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>Reads one sheet as records of one type: finds the headings, reports what the survey found in their columns, and feeds the rows.</summary>
internal sealed class SheetTable(WorkbookSurvey survey, SheetSurvey sheet, FactType type, string path, FactSetBuilder builder)
{
    /// <summary>Reads to the sheet's end; false where the workbook turns out to be damaged.</summary>
    public bool Read(IExcelDataReader values)
    {
        var cursor = new SheetCursor(values);
        if (FindHeadings(cursor) is not { } columns)
        {
            if (!cursor.HasFailed)
                RefuseSheet(DiagnosticCatalog.FactFileEmpty, new LinePosition(1, 1));
            return !cursor.HasFailed;
        }
        if (HeadingsAreClear(cursor.Row))
        {
            var refused = ReportFormulas(columns);
            refused.UnionWith(ReportMerged(columns));
            var cells = new CellReader(survey, values, path, builder.Diagnostics);
            using var rows = new SheetRows(cursor, columns, cells, new SheetProblems(sheet, refused), type, path, builder);
            FactReader.Read(rows, type, path, rows.Places, builder);
        }
        return !cursor.HasFailed;
    }

    private List<SheetColumn>? FindHeadings(SheetCursor cursor)
    {
        var fields = new FieldsByName(type);
        while (cursor.MoveNext())
        {
            var columns = cursor.Filled().Select(column => (column, heading: cursor.TextOf(column)))
                .Select(pair => new SheetColumn(pair.column, pair.heading, fields.Find(pair.heading))).ToList();
            if (columns.Count > 0)
                return columns;
        }
        return null;
    }

    // A merged heading stands over columns that it may or may not mean; a computed one may change from day to day.
    private bool HeadingsAreClear(int row)
    {
        var merged = sheet.Merged.Where(range => range.HasRow(row)).ToList();
        foreach (var range in merged)
            builder.Diagnostics.Report(DiagnosticCatalog.MergedCells, path, range.First, range.ToString());
        var computed = sheet.Formulas.Where(formulas => formulas.Value.Rows.Contains(row)).ToList();
        foreach (var (column, formulas) in computed)
            builder.Diagnostics.Report(DiagnosticCatalog.FormulaInColumn, path, new LinePosition(row, column), PlaceText.ColumnLetters(column), formulas.Count);
        if (merged.Count + computed.Count == 0)
            return true;
        builder.RefuseFile(type);
        return false;
    }

    private RowSet ReportFormulas(IReadOnlyList<SheetColumn> columns)
    {
        var rows = new RowSet();
        foreach (var (column, formulas) in sheet.Formulas)
        {
            if (columns.FirstOrDefault(candidate => candidate.Number == column && candidate.Field is not null) is not { } read)
                continue;
            RefuseSheet(DiagnosticCatalog.FormulaInColumn, new LinePosition(formulas.FirstRow, column), read.Heading, formulas.Count);
            rows.UnionWith(formulas.Rows);
        }
        return rows;
    }

    private RowSet ReportMerged(IReadOnlyList<SheetColumn> columns)
    {
        var rows = new RowSet();
        foreach (var range in sheet.Merged.Where(range => columns.Any(column => column.Field is not null && range.HasColumn(column.Number))))
        {
            RefuseSheet(DiagnosticCatalog.MergedCells, range.First, range.ToString());
            rows.AddRange(range.First.Line, range.Last.Line);
        }
        return rows;
    }

    private void RefuseSheet(DiagnosticDescriptor error, LinePosition place, params object[] arguments)
    {
        builder.Diagnostics.Report(error, path, place, arguments);
        builder.RefuseFile(type);
    }
}

/// <summary>A column that has a heading.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Heading">What stands at its head.</param>
/// <param name="Field">The field it is read into; null for one that is not read.</param>
internal sealed record SheetColumn(int Number, string Heading, Field? Field);

/// <summary>What the survey found that keeps rows from being read.</summary>
internal sealed record SheetProblems(SheetSurvey Sheet, RowSet RefusedRows);
