using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Whether a subject's place lies in a policy's jurisdiction (GB/T 2260 codes, by prefix).</summary>
internal static class Jurisdiction
{
    public static TruthValue Holds(IReadOnlyList<string> codes, Value place)
    {
        if (codes.Count == 0)
            return TruthValue.True;
        if (place is not ListValue list)
            return Inside(codes, place);
        var certain = list.Items.Where(item => item.IsCertain).Select(item => Inside(codes, item.Value)).ToList();
        var truth = TruthTables.Or(certain);
        // A place that is known lies elsewhere: what else may be unrecorded brings nobody under a policy of another place.
        if (certain.Count > 0)
            return truth;
        if (list.Items.Count > 0 && list.Items.All(item => Inside(codes, item.Value).IsFalse))
            return TruthValue.False;
        // A place that is only possible, and lies elsewhere, is no reason to think of this one.
        var possible = list.Items.Where(item => !item.IsCertain && !Inside(codes, item.Value).IsFalse).Select(item => TruthValue.Of(Truth.Unknown, item.Possible!.Union(PlainValue.CausesOf(item.Value))));
        var open = list.Open is { } causes ? new[] { TruthValue.Of(Truth.Unknown, causes) } : [];
        return TruthTables.Or([truth, .. possible, .. open]);
    }

    private static TruthValue Inside(IReadOnlyList<string> codes, Value place) => place switch
    {
        Scalar { Raw: string code } => TruthValue.Of(codes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal))),
        Uncertain uncertain => TruthValue.Of(Truth.Unknown, uncertain.Causes),
        _ => TruthValue.False,
    };
}
