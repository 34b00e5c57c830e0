using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Receipts;

/// <summary>A receipt cannot be read; <see cref="Diagnostic"/> says where and why.</summary>
/// <example><code>catch (ReceiptException e) { logger.LogError("{Diagnostic}", e.Diagnostic.ToString(Language.En)); }</code></example>
public sealed class ReceiptException : IOException
{
    internal ReceiptException(Diagnostic diagnostic, Exception? inner = null) : base(diagnostic.ToString(Text.Language.En), inner) => Diagnostic = diagnostic;

    /// <summary>What is wrong, in both languages.</summary>
    public Diagnostic Diagnostic { get; }
}
