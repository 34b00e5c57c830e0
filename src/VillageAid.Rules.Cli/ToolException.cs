using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli;

/// <summary>The command cannot go on, for a reason that the user can mend: printed as a diagnostic, exit code 2.</summary>
internal sealed class ToolException(Diagnostic diagnostic, Exception? inner = null) : Exception(diagnostic.ToString(Language.En), inner)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    public static ToolException PathNotFound(string path, LocalizedText help) => new(new Diagnostic(DiagnosticCatalog.PathNotFound, Shown(path), null, [Shown(path), help]));

    public static ToolException NoPack(string path) => new(new Diagnostic(DiagnosticCatalog.NoPack, Shown(path), null, []));

    public static ToolException Unreadable(string path, Exception inner) => new(new Diagnostic(DiagnosticCatalog.Unreadable, Shown(path), null, [inner.Message]), inner);

    public static ToolException NotWritable(string path, LocalizedText why, Exception? inner = null) =>
        new(new Diagnostic(DiagnosticCatalog.NotWritable, Shown(path), null, [why]), inner);

    public static ToolException UnknownArgument(string place, string argument, LocalizedText help) =>
        new(new Diagnostic(DiagnosticCatalog.UnknownArgument, place, null, [argument, help]));

    public static ToolException WrongValue(string place, LocalizedText message, LocalizedText help) =>
        new(new Diagnostic(DiagnosticCatalog.WrongValue, place, null, [message, help]));

    private static string Shown(string path) => path.Replace('\\', '/');
}
