using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>
/// Every mistake that can be reported, by code. Hundreds: 00 files and use, 01 YAML and keys, 02 condition text, 03 names and types,
/// 04 packs and rules, 05 facts, 06 scenario tests. <c>docs/diagnostics/CODE.md</c> explains each, and the test corpus has a broken
/// file that provokes it; a code once given keeps its meaning.
/// </summary>
public static class DiagnosticCatalog
{
    // --- 00 files and use ---------------------------------------------------------------------------------------------

    // --- 01 YAML and keys ---------------------------------------------------------------------------------------------

    // --- 02 condition text --------------------------------------------------------------------------------------------

    // --- 03 names and types -------------------------------------------------------------------------------------------

    // --- 04 packs and rules -------------------------------------------------------------------------------------------

    // --- 05 facts -----------------------------------------------------------------------------------------------------

    // --- 06 scenario tests --------------------------------------------------------------------------------------------

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Warning(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    /// <summary>Every descriptor of the catalog, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(DiagnosticCatalog).GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
