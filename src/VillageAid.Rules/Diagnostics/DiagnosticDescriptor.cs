using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>One kind of mistake: its code, and its message and help with <c>{0}</c>, <c>{1}</c> … where a case's own texts go.</summary>
/// <param name="Code">The code, <c>VA</c> and four digits; <c>docs/diagnostics/</c> has a page for each.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, LocalizedText Message, LocalizedText Help);
