using VillageAid.Rules.Cli.FactReports;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Cli.Commands.Facts.Checking;

/// <summary>Writes what came of counties as they are read, and lets each go.</summary>
internal interface ICheckWriter
{
    /// <summary>Writes one county, under the name of its folder.</summary>
    void Write(string folder, FactLoadResult facts, IReadOnlyList<FactTypeSummary> summaries);

    /// <summary>Writes what stands behind the last one.</summary>
    void End();
}
