using System.Globalization;
using ExcelDataReader;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>Goes through the rows of a sheet and knows their numbers.</summary>
internal sealed class SheetCursor(IExcelDataReader values)
{
    /// <summary>The number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the workbook turned out to be damaged.</summary>
    public bool HasFailed { get; private set; }

    public bool MoveNext()
    {
        var (moved, failed) = Untrusted.Step(values.Read);
        HasFailed |= failed;
        Row++;
        return moved;
    }

    /// <summary>What a cell holds; null where it holds nothing. A column is counted from 1.</summary>
    public object? ValueOf(int column) => column <= values.FieldCount ? values.GetValue(column - 1) : null;

    /// <summary>What a cell holds, as a heading.</summary>
    public string TextOf(int column) => Convert.ToString(ValueOf(column), CultureInfo.InvariantCulture) ?? "";

    /// <summary>The columns of the cells that hold anything.</summary>
    public IEnumerable<int> Filled()
    {
        for (var column = 1; column <= Math.Min(values.FieldCount, WorkbookLimits.Columns); column++)
        {
            if (!IsBlank(ValueOf(column)))
                yield return column;
        }
    }

    public bool IsBlankRow()
    {
        for (var column = 1; column <= Math.Min(values.FieldCount, WorkbookLimits.Columns); column++)
        {
            if (!IsBlank(ValueOf(column)))
                return false;
        }
        return true;
    }

    private static bool IsBlank(object? value) => value is null || (value is string text && text.AsSpan().Trim().Trim('\uFEFF').IsEmpty);
}
