using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Evaluate.Counties;

/// <summary>What came of reading a county's folder; without its records, which must not outlive their evaluation.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Use">What becomes of it.</param>
/// <param name="Diagnostics">Every mistake in its records.</param>
/// <param name="Counts">How many records there were; null where none was refused.</param>
internal sealed record CountyReading(string Name, CountyUse Use, IReadOnlyList<Diagnostic> Diagnostics, LocalizedText? Counts)
{
    /// <summary>The exit code that evaluating this county alone would have.</summary>
    public int Exit => Use == CountyUse.Unusable ? ExitCode.Unusable : Counts is null ? ExitCode.Success : ExitCode.Found;
}

/// <summary>What becomes of a county.</summary>
internal enum CountyUse
{
    /// <summary>It is evaluated.</summary>
    Evaluated,

    /// <summary>Nothing of it was kept, or it has mistakes and the caller wants all or nothing.</summary>
    Unusable,

    /// <summary>It does not have the one subject that is asked for.</summary>
    LacksSubject,
}
