using System.Globalization;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Binding;

/// <summary>What a value rests on that a pack has set over another's: who decided, when, why, and the clause where there is one.</summary>
internal static class OverlayBasis
{
    public static LocalizedText Of(OverlaySyntax overlay, Citation? citation)
    {
        var on = overlay.On?.ToString("O", CultureInfo.InvariantCulture);
        var zh = $"{overlay.By.Zh}{(on is null ? "" : $"（{on}）")}：{overlay.Why.Zh}";
        var en = $"{overlay.By.En}{(on is null ? "" : $" ({on})")}: {overlay.Why.En}";
        return citation is null ? new LocalizedText(zh, en) : new LocalizedText($"{citation.Clause}，{zh}", $"{citation.Clause}, {en}");
    }
}
