using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Output;

/// <summary>Prints diagnostics, each with its help line.</summary>
internal static class DiagnosticPrinter
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        foreach (var diagnostic in diagnostics)
            writer.WriteLine(diagnostic.ToString(language));
    }

    public static int Errors(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
