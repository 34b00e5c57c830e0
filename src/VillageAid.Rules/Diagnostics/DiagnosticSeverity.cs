namespace VillageAid.Rules.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; nothing stops.</summary>
    Warning,

    /// <summary>The file, or the record, cannot be used as it stands.</summary>
    Error,
}
