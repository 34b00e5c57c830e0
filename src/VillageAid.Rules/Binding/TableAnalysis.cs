using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Looks for inputs that no row of a table covers, for rows that disagree, and for rows that are never used. Exact where cells compare with
/// literals and set parameters; a cell that depends on more may pass or not, and then nothing is reported that only it would bring about.
/// </summary>
internal sealed class TableAnalysis
{
    /// <summary>The most combinations of inputs that are looked at.</summary>
    public const int MaxCombinations = 100_000;

    private readonly BoundTable _table;
    private readonly DateOnly? _day;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<List<TableStretch>> _columns;
    private readonly Dictionary<int, (int Row, string Example)> _overlaps = [];
    private readonly bool[] _isUsed;
    private readonly bool[] _isMatched;
    private string? _gap;

    private TableAnalysis(BoundTable table, DateOnly? day, DiagnosticBag diagnostics)
    {
        (_table, _day, _diagnostics) = (table, day, diagnostics);
        _columns = [.. table.Inputs.Select(input => TableStretch.Of(table, input, day))];
        (_isUsed, _isMatched) = (new bool[table.Rows.Count], new bool[table.Rows.Count]);
    }

    public static void Report(BoundTable table, DataType type, DiagnosticBag diagnostics)
    {
        var isBroken = table.Rows.Any(row => row.Then.Type is DataType.Error || row.Cells.Any(cell => cell.Test.Type is DataType.Error)) || table.Inputs.Any(input => input.Value.Type is DataType.Error);
        // A table that says not how numbers are collected has its diagnostic.
        if (isBroken || table is { Hit: HitPolicy.Collect, Aggregation: null } || type is DataType.Error || table.Rows.Count == 0 || table.Inputs.Count == 0)
            return;
        foreach (var day in Days(table))
            new TableAnalysis(table, day, diagnostics).Report();
    }

    // Under each set of values that parameters ever had together; mostly there is one.
    private static IEnumerable<DateOnly?> Days(BoundTable table)
    {
        var days = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => BoundTree.Walk(cell.Test)).OfType<BoundParameter>()
            .Where(parameter => parameter.Parameter.Versions.Count > 1).SelectMany(parameter => parameter.Parameter.Versions.Select(version => (DateOnly?)version.From)).Distinct().Order().ToList();
        return days.Count == 0 ? [null] : days;
    }

    private void Report()
    {
        if (_columns.Aggregate(1L, (product, column) => Math.Min(product * column.Count, MaxCombinations + 1L)) > MaxCombinations)
        {
            _diagnostics.Report(DiagnosticCatalog.TableNotChecked, _table.Place, MaxCombinations);
            return;
        }
        Walk(0, []);
        if (_gap is not null && _table.Default is null && _table is not { Hit: HitPolicy.Collect, Aggregation: Aggregation.Sum or Aggregation.Count })
            _diagnostics.Report(DiagnosticCatalog.TableGap, _table.Place, _gap);
        foreach (var (row, (other, example)) in _overlaps.OrderBy(pair => pair.Key))
            _diagnostics.Report(DiagnosticCatalog.TableOverlap, _table.Rows[row].Place, other + 1, row + 1, example);
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            if (!_isMatched[row])
                ReportUnused(row, new LocalizedText("没有符合它的输入", "no input matches it"));
            else if (_table.Hit == HitPolicy.First && !_isUsed[row])
                ReportUnused(row, new LocalizedText("前面的行已经全部包括", "the rows before it cover all of it"));
        }
    }

    private void ReportUnused(int row, LocalizedText why) => _diagnostics.Report(DiagnosticCatalog.RowNeverUsed, _table.Rows[row].Place, row + 1, why);

    private void Walk(int column, List<TableStretch> chosen)
    {
        if (column == _columns.Count)
        {
            Look(chosen);
            return;
        }
        foreach (var stretch in _columns[column])
        {
            chosen.Add(stretch);
            Walk(column + 1, chosen);
            chosen.RemoveAt(column);
        }
    }

    private void Look(List<TableStretch> chosen)
    {
        var certain = -1;
        var isCovered = false;
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            var isCertain = chosen.TrueForAll(stretch => stretch.Passes[row] == true);
            if (!isCertain && chosen.Exists(stretch => stretch.Passes[row] == false))
                continue;
            isCovered = _isMatched[row] = true;
            _isUsed[row] |= certain < 0;
            if (isCertain && certain < 0)
                certain = row;
            else if (isCertain && _table.Hit is HitPolicy.Unique or HitPolicy.Any && !_overlaps.ContainsKey(row) && Differ(_table.Rows[certain].Then, _table.Rows[row].Then))
                _overlaps.Add(row, (certain, Example(chosen)));
        }
        if (!isCovered)
            _gap ??= Example(chosen);
    }

    private static bool Differ(BoundExpression left, BoundExpression right) =>
        left is BoundLiteral a && right is BoundLiteral b ? !Equals(a.Value, b.Value) : left.Text != right.Text;

    private string Example(IEnumerable<TableStretch> chosen) => string.Join(", ", chosen.Zip(_table.Inputs).Where(pair => pair.First.IsTested).Select(pair => $"{pair.Second.Name} = {pair.First.Example}"));
}
