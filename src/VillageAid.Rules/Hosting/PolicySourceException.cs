using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Hosting;

/// <summary>A pack's files cannot be read; <see cref="Diagnostic"/> says which and why.</summary>
/// <example><code>catch (PolicySourceException e) { logger.LogError("{Diagnostic}", e.Diagnostic.ToString(Language.En)); }</code></example>
public sealed class PolicySourceException : IOException
{
    internal PolicySourceException(Diagnostic diagnostic, Exception? inner = null) : base(diagnostic.ToString(Text.Language.En), inner) =>
        Diagnostic = diagnostic;

    /// <summary>What is wrong, in both languages.</summary>
    public Diagnostic Diagnostic { get; }
}
