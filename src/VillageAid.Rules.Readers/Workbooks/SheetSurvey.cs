using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>What was found in a sheet before its values are read: everything that a reader of values would pass over in silence.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="IsHidden">Whether a reader of the workbook does not see it.</param>
internal sealed record SheetSurvey(string Name, bool IsHidden)
{
    private static readonly Dictionary<int, string> NoErrors = [];

    private readonly Dictionary<int, FormulaColumn> _formulas = [];
    private readonly Dictionary<int, Dictionary<int, string>> _errors = [];

    /// <summary>Whether any cell holds anything.</summary>
    public bool HasContent { get; set; }

    /// <summary>Whether the workbook contradicts itself here.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>Why it is not read for its size; null where it is.</summary>
    public LocalizedText? TooLarge { get; set; }

    /// <summary>The merged ranges.</summary>
    public List<CellRange> Merged { get; } = [];

    /// <summary>The columns with formulas, from the left.</summary>
    public IEnumerable<KeyValuePair<int, FormulaColumn>> Formulas => _formulas.OrderBy(pair => pair.Key);

    /// <summary>The errors of a column, by row.</summary>
    public IReadOnlyDictionary<int, string> ErrorsOf(int column) => _errors.GetValueOrDefault(column) ?? NoErrors;

    public void AddError(LinePosition cell, string error)
    {
        if (!_errors.TryGetValue(cell.Column, out var rows))
            _errors.Add(cell.Column, rows = []);
        rows[cell.Line] = error;
    }

    /// <summary>Notes the cells that one formula fills.</summary>
    public void AddFormula(CellRange range)
    {
        for (var column = range.First.Column; column <= Math.Min(range.Last.Column, WorkbookLimits.Columns); column++)
        {
            if (!_formulas.TryGetValue(column, out var formulas))
                _formulas.Add(column, formulas = new FormulaColumn(range.First.Line));
            formulas.Add(range.First.Line, range.Last.Line);
        }
    }
}

/// <summary>The formulas of a column.</summary>
internal sealed class FormulaColumn(int firstRow)
{
    public int FirstRow { get; private set; } = firstRow;

    public int Count { get; private set; }

    public RowSet Rows { get; } = new();

    public void Add(int first, int last)
    {
        FirstRow = Math.Min(FirstRow, first);
        Count += last - first + 1;
        Rows.AddRange(first, last);
    }
}
