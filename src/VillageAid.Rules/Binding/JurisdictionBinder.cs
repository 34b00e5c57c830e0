using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Binding;

/// <summary>
/// Where a policy holds: what the pack says, else what the packs that it extends say, if they agree. Rules of a county that another one takes
/// over hold in the place of who takes them over.
/// </summary>
internal static class JurisdictionBinder
{
    public static IReadOnlyList<string> Bind(ReadPack pack, DiagnosticBag diagnostics)
    {
        foreach (var code in pack.Policy.Jurisdiction.Where(code => code.Value.Length is not (2 or 4 or 6 or 9 or 12) || !code.Value.All(char.IsAsciiDigit)))
            diagnostics.Report(DiagnosticCatalog.BadPlaceCode, code.Place, code.Value);
        var inherited = Of(pack);
        if (inherited.Count > 1)
            diagnostics.Report(DiagnosticCatalog.JurisdictionsDiffer, pack.Policy.Id.Place, string.Join("; ", inherited));
        return inherited.Count == 0 ? [] : inherited[0].Split(", ");
    }

    // One text for each jurisdiction that it may be: its own, or those of the packs below.
    private static IReadOnlyList<string> Of(ReadPack pack)
    {
        var own = new Dictionary<ReadPack, IReadOnlyList<string>>();
        foreach (var link in pack.Chain)
            own[link] = link.Policy.Jurisdiction.Count > 0 ? [Text(link.Policy.Jurisdiction)] : [.. link.Bases.SelectMany(lower => own[lower]).Distinct(StringComparer.Ordinal)];
        return own[pack];
    }

    private static string Text(IEnumerable<Located<string>> codes) => string.Join(", ", codes.Select(code => code.Value).Distinct(StringComparer.Ordinal));
}
