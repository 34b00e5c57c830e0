using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Looks for days on which no version of a thing is in force, or two are. Ends that are parameters are the county's to set and are not looked at;
/// a version without an end of its own ends when the next begins.
/// </summary>
internal static class VersionChecks
{
    /// <summary>Versions in their order: by their first days where all are dates, else as they are written.</summary>
    public static IReadOnlyList<T> Order<T>(IReadOnlyList<T> versions, Func<T, DateEnd> start) =>
        versions.Any(version => start(version).Parameter is not null) ? versions : [.. versions.OrderBy(version => start(version).Date ?? DateOnly.MinValue)];

    /// <summary>Reports holes and overlaps between dated values or versions that follow each other.</summary>
    public static void Report(LocalizedText what, IReadOnlyList<(DateEnd Start, DateEnd End, SourceSpan Place)> versions, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, next) = (versions[i - 1], versions[i]);
            if (next.Start.Parameter is not null || before.Start.Parameter is not null)
                continue;
            var first = next.Start.Date ?? DateOnly.MinValue;
            var overlaps = first <= (before.Start.Date ?? DateOnly.MinValue) || first <= before.End.Date;
            if (overlaps)
                diagnostics.Report(DiagnosticCatalog.VersionsOverlap, next.Place, what, Iso(first > DateOnly.MinValue ? first : next.End.Date ?? before.End.Date ?? first));
            else if (before.End.Date is { } last && last.AddDays(1) < first)
                diagnostics.Report(DiagnosticCatalog.VersionsLeaveHole, next.Place, what, Iso(last.AddDays(1)));
        }
    }

    /// <summary>Reports holes and overlaps of the dated values of parameters, and a first value that begins after the policy.</summary>
    public static void Report(IEnumerable<ParameterSyntax> parameters, EffectiveSyntax? effective, IReadOnlyDictionary<string, ParameterSymbol> symbols, DiagnosticBag diagnostics)
    {
        foreach (var parameter in parameters.Where(parameter => !parameter.HasLostValues))
        {
            // Two from one day are reported where they are bound.
            var values = parameter.Values.DistinctBy(value => (value.From, value.Start?.Parameter?.Value)).Select(value => (Ends(value.Start, symbols), Ends(value.End, symbols), value.Value.Place)).ToList();
            var name = new LocalizedText($"参数 `{parameter.Name.Value}` ", $"the parameter `{parameter.En?.Value ?? parameter.Name.Value}`");
            var ordered = Order(values, value => value.Item1);
            Report(name, ordered, diagnostics);
            // What begins later on purpose says by `unset` why there is none before.
            if (parameter.Unset is null && effective?.From is { } start && ordered.Count > 0 && ordered[0].Item1.Date > start)
                diagnostics.Report(DiagnosticCatalog.FirstValueTooLate, ordered[0].Place, parameter.Name.Value, Iso(start), Iso(ordered[0].Item1.Date!.Value));
        }
    }

    private static DateEnd Ends(DateEndSyntax? end, IReadOnlyDictionary<string, ParameterSymbol> symbols) =>
        new(end?.Date, end?.Parameter is { } name ? symbols.GetValueOrDefault(name.Value) : null);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
