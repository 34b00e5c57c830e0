using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>Writes counties as they come, each whole, and lets each go.</summary>
internal interface ICountyWriter : IDisposable
{
    /// <summary>Writes one county; <paramref name="result"/> is null where it was not evaluated.</summary>
    void Write(string county, EvaluationResult? result);

    /// <summary>Writes what stands behind the last one.</summary>
    void End();
}
