using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>A workbook of verdicts that grows result by result, a county each where there are several.</summary>
internal sealed class VerdictWorkbook : IDisposable
{
    private readonly WorkbookFile _file;
    private readonly Language _language;
    private readonly bool _hasCounties;
    private readonly IReadOnlyList<VerdictColumn> _columns;
    private readonly MissingTally _missing = new();
    private readonly OverviewSheet _overview;
    private readonly TableSheets _verdicts;
    private readonly int _mostRows;

    /// <summary>Begins a workbook; <paramref name="mostRows"/> is how many rows a sheet can have.</summary>
    public VerdictWorkbook(Stream stream, Language language, bool hasCounties, int mostRows = Cells.LastRow)
    {
        _file = new WorkbookFile(stream);
        (_language, _hasCounties, _mostRows) = (language, hasCounties, mostRows);
        _columns = VerdictColumns.Of(hasCounties);
        _overview = new OverviewSheet(language, hasCounties);
        _verdicts = new TableSheets(_file, TableWords.Verdicts.In(language), [.. _columns.Select(column => (column.Heading.In(language), column.Width))], mostRows);
    }

    public void Write(string county, EvaluationResult result)
    {
        _overview.Take(county, result);
        var teams = new TeamsOf(result.Facts, result.AsOf);
        foreach (var verdict in ReasonsAhead.Of(result.Verdicts))
        {
            _missing.Take(county, verdict, _language);
            var row = new VerdictRow(verdict, county, teams.Of(verdict, _language), _language);
            _verdicts.Write(_columns.Select(column => column.Of(row)));
        }
    }

    /// <summary>Tells of a county that could not be evaluated.</summary>
    public void WriteUnevaluated(string county) => _overview.TakeUnevaluated(county);

    /// <summary>Writes what is known only when every verdict is.</summary>
    public void End()
    {
        var missing = new TableSheets(_file, TableWords.Missing.In(_language), MissingTally.Columns(_language, _hasCounties), _mostRows);
        foreach (var row in _missing.Rows(_hasCounties, _language))
            missing.Write(row);
        _overview.Write(_file);
    }

    public void Dispose() => _file.Dispose();
}
