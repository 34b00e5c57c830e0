using VillageAid.Rules.Reporting.Csv;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Counties in one table; one that was not evaluated has no row, and the standard error says so.</summary>
internal sealed class CsvCounties(CsvVerdicts table) : ICountyWriter
{
    public void Write(string county, EvaluationResult? result)
    {
        if (result is not null)
            table.Write(county, result);
    }

    public void End()
    {
    }

    public void Dispose() => table.Dispose();
}
