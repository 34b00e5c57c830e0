using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.FactSets;

/// <summary>What came of loading records: those that could be read, and every mistake in the others.</summary>
/// <param name="FactSet">The records that were kept. Where any was refused, completeness statements about its type do not count in it.</param>
/// <param name="Diagnostics">Every mistake, by file and place.</param>
/// <param name="Read">The records that there were.</param>
/// <param name="Kept">The records in <paramref name="FactSet"/>.</param>
/// <param name="Refused">The records that are not in it, each with a diagnostic of its own or of its file.</param>
/// <example><code>
/// var result = FactFiles.Read("samples/shangyi", FactVocabulary.BuiltIn);
/// if (!result.Succeeded)
///     foreach (var diagnostic in result.Diagnostics) Console.WriteLine(diagnostic.ToString(Language.Zh));
/// </code></example>
public sealed record FactLoadResult(FactSet FactSet, IReadOnlyList<Diagnostic> Diagnostics, int Read, int Kept, int Refused)
{
    /// <summary>Whether nothing was wrong; warnings do not count.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
