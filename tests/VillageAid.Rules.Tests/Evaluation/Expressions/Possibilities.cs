using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Expressions;

/// <summary>Whether all that a value can be is among what another can be.</summary>
internal static class Possibilities
{
    public static bool Hold(Value wide, Value narrow) => (wide, narrow) switch
    {
        (TruthValue, TruthValue or NullValue or Uncertain { Low: null, High: null }) => TruthOf(wide).HasFlag(TruthOf(narrow)),
        (Uncertain { Low: null, High: null } any, _) => any.MayBeNull || !MayBeNull(narrow),
        (Uncertain or Scalar or NullValue, Uncertain or Scalar or NullValue) => HoldStretch(Extent.Of(wide), Extent.Of(narrow)),
        (ListValue outer, ListValue inner) => (outer.Open is not null || inner.Open is null) && HoldItems(outer, 0, inner, 0),
        (ContextValue outer, ContextValue inner) => outer.Entries.Zip(inner.Entries).All(pair => pair.First.Key == pair.Second.Key && Hold(pair.First.Value, pair.Second.Value)),
        (NullValue, TruthValue { Truth: Truth.Null }) => true,
        _ => false,
    };

    private static bool MayBeNull(Value value) => value is NullValue or Uncertain { MayBeNull: true } || (value is TruthValue truth && truth.Truth.HasFlag(Truth.Null));

    private static Truth TruthOf(Value value) => value switch
    {
        TruthValue truth => truth.Truth,
        Uncertain uncertain => Truth.Unknown | (uncertain.MayBeNull ? Truth.Null : 0),
        _ => Truth.Null,
    };

    private static bool HoldStretch(Extent wide, Extent narrow) =>
        (wide.MayBeNull || !narrow.MayBeNull)
        && (!narrow.HasValues || (wide.HasValues && Reaches(wide.Low, narrow.Low, -1) && Reaches(wide.High, narrow.High, 1)));

    private static bool Reaches(object? wide, object? narrow, int side) =>
        wide is null || (narrow is not null && wide.GetType() == narrow.GetType() && Comparisons.Order(wide, narrow) * side >= 0);

    // In the same order; an item that is only possible may be left out, and where the list is open any may come between.
    private static bool HoldItems(ListValue wide, int w, ListValue narrow, int n)
    {
        if (w == wide.Items.Count && n == narrow.Items.Count)
            return true;
        if (w < wide.Items.Count && n < narrow.Items.Count && Matches(wide.Items[w], narrow.Items[n]) && HoldItems(wide, w + 1, narrow, n + 1))
            return true;
        if (w < wide.Items.Count && !wide.Items[w].IsCertain && HoldItems(wide, w + 1, narrow, n))
            return true;
        return n < narrow.Items.Count && wide.Open is not null && HoldItems(wide, w, narrow, n + 1);
    }

    private static bool Matches(ListItem wide, ListItem narrow) => (narrow.IsCertain || !wide.IsCertain) && Hold(wide.Value, narrow.Value);
}
