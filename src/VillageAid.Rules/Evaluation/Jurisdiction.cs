using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Whether a subject's place lies in a policy's jurisdiction (GB/T 2260 codes, by prefix).</summary>
internal static class Jurisdiction
{
    /// <summary>Whether the place lies there to which the first way leads that leads to a place; where none does, whether any may.</summary>
    public static TruthValue Holds(IReadOnlyList<string> codes, IReadOnlyList<BoundPlace> ways, ExpressionEvaluator evaluator, PresentRecord subject)
    {
        var open = new List<TruthValue>();
        foreach (var way in ways.Where(way => IsOfKind(way, subject)))
        {
            var place = evaluator.Evaluate(way.Way);
            var holds = Holds(codes, place);
            // A posting that is only alleged, or of which the place is not recorded, is one all the same: who may be posted elsewhere does not fall
            // back on another way; nor who is known to be of a kind that belongs where further records may say. If it turns out that there
            // is none, the other ways are open too.
            if (LeadsSomewhere(place) || (way.Kind is not null && place is ListValue { Open: not null }))
                return holds.IsSettled ? holds : TruthValue.Of(holds.Truth, Causes.Union(ways.Where(other => IsOfKind(other, subject)).Select(other => Holds(codes, evaluator.Evaluate(other.Way)).Causes)));
            open.Add(holds);
        }
        return TruthTables.Or(open);
    }

    /// <summary>Whether a way is one of subjects of this kind.</summary>
    public static bool IsOfKind(BoundPlace way, PresentRecord subject) =>
        way.Kind is null || (subject.Read(way.Kind) is Scalar { Raw: Vocabulary.EnumerationMember kind } && way.Kinds.Contains(kind.Name));

    private static bool LeadsSomewhere(Value place) => place is Scalar or Uncertain || (place is ListValue list && list.Items.Any(item => item.Value is Scalar or Uncertain));

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
