using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Counties in one workbook; one that was not evaluated is named on its first sheet.</summary>
internal sealed class WorkbookCounties(VerdictWorkbook workbook) : ICountyWriter
{
    public void Write(string county, EvaluationResult? result)
    {
        if (result is not null)
            workbook.Write(county, result);
        else
            workbook.WriteUnevaluated(county);
    }

    public void End() => workbook.End();

    public void Dispose() => workbook.Dispose();
}
