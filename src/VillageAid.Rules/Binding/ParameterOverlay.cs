using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Binding;

/// <summary>Sets a value over a parameter of a pack below.</summary>
internal static class ParameterOverlay
{
    /// <summary>What held before the first day of an override stays; what would have come after it does not.</summary>
    public static void Apply(OverlaySyntax overlay, ParameterSymbol parameter, PackScope by)
    {
        var isSet = parameter.Versions.Count > 0;
        if (isSet != (overlay.Kind == OverlayKind.Override))
        {
            by.Diagnostics.Report(isSet ? DiagnosticCatalog.SetHasValue : DiagnosticCatalog.OverrideUnset, overlay.Place, overlay.Target.Value, parameter.Place);
            return;
        }
        var citation = overlay.Clause is { } clause ? by.Citations.Cite(clause) : null;
        if (ParameterBinder.ParseValue(overlay.Value!, parameter.Type, parameter.Choices, by.Diagnostics) is not { } value || !IsWithinBounds(overlay.Value!, value, parameter, by))
            return;
        var from = overlay.From ?? DateOnly.MinValue;
        var provenance = overlay.Clause is null ? Provenance.Assumed : Provenance.Stated;
        var set = new ParameterVersion(from, value, provenance, OverlayBasis.Of(overlay, citation)) { Start = new DateEnd(overlay.From), Citation = citation };
        parameter.Versions = [.. parameter.Versions.Where(version => version.Start.Parameter is not null || version.From < from).Select(version => EndBefore(version, from)), set];
    }

    // A version without an end of its own ends when the next begins.
    private static ParameterVersion EndBefore(ParameterVersion version, DateOnly next) => version.End.Date >= next ? version with { End = default } : version;

    // What no reading of the source doubts is not for a county to settle otherwise.
    private static bool IsWithinBounds(Located<string> text, object value, ParameterSymbol parameter, PackScope by)
    {
        if (IsInOrder(parameter.AtLeast, value) && IsInOrder(value, parameter.AtMost))
            return true;
        var (low, high) = (Show(parameter.AtLeast), Show(parameter.AtMost));
        by.Diagnostics.Report(DiagnosticCatalog.BadParameterValue, text.Place, text.Value, parameter.Type.Term,
            new LocalizedText($"原文没有疑问的范围是 {low} 到 {high}", $"what the source leaves no doubt of lies between {low} and {high}"));
        return false;
    }

    private static bool IsInOrder(object? low, object? high) => low is not IComparable least || high is null || low.GetType() != high.GetType() || least.CompareTo(high) <= 0;

    private static string Show(object? bound) => bound is null ? "…" : Convert.ToString(bound, CultureInfo.InvariantCulture) ?? "";
}
