using VillageAid.Rules.Reports;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Counties as lines of JSON one after the other; the first line of each names it.</summary>
internal sealed class LineCounties(Stream stream) : ICountyWriter
{
    public void Write(string county, EvaluationResult? result) => JsonLinesReport.Write(county, result, stream);

    public void End()
    {
    }

    public void Dispose()
    {
    }
}
