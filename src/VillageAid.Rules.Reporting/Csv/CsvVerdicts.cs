using System.Text;
using VillageAid.Rules.Reporting.Rows;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Csv;

/// <summary>A table of verdicts that grows result by result, a county each where there are several.</summary>
internal sealed class CsvVerdicts : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly Language _language;
    private readonly IReadOnlyList<VerdictColumn> _columns;

    public CsvVerdicts(Stream stream, Language language, bool hasCounties)
    {
        _language = language;
        _columns = VerdictColumns.Of(hasCounties);
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 16, leaveOpen: true);
        WriteLine(_columns.Select(column => TableValue.Of(column.Heading.In(language))));
    }

    public void Write(string county, EvaluationResult result)
    {
        var teams = new TeamsOf(result.Facts, result.AsOf);
        foreach (var verdict in ReasonsAhead.Of(result.Verdicts))
        {
            var row = new VerdictRow(verdict, county, teams.Of(verdict, _language), _language);
            WriteLine(_columns.Select(column => column.Of(row)));
        }
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteLine(IEnumerable<TableValue> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                _writer.Write(',');
            isFirst = false;
            CsvField.Write(cell, _writer);
        }
        _writer.Write("\r\n");
    }
}
