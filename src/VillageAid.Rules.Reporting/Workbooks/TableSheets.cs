using System.Globalization;
using VillageAid.Rules.Reporting.Rows;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>A table on one sheet, and on further ones of the same headings where it is full. The first is there though it has no row.</summary>
internal sealed class TableSheets
{
    private readonly WorkbookFile _file;
    private readonly string _name;
    private readonly IReadOnlyList<(string Heading, double Width)> _columns;
    private readonly int _mostRows;
    private SheetWriter _sheet;
    private int _count;

    public TableSheets(WorkbookFile file, string name, IReadOnlyList<(string Heading, double Width)> columns, int mostRows)
    {
        (_file, _name, _columns, _mostRows) = (file, name, columns, mostRows);
        _sheet = Begin();
    }

    public void Write(IEnumerable<TableValue> row)
    {
        if (_sheet.RowCount == _mostRows)
            _sheet = Begin();
        _sheet.Write(row);
    }

    private SheetWriter Begin()
    {
        _count++;
        var sheet = _file.Begin(_count == 1 ? _name : $"{_name} {_count.ToString(CultureInfo.InvariantCulture)}", [.. _columns.Select(column => column.Width)], isTable: true);
        sheet.Write(_columns.Select(column => TableValue.Of(column.Heading)), WorkbookStyles.Heading);
        return sheet;
    }
}
