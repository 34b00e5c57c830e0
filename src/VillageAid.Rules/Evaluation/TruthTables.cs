using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>FEEL's ternary logic (DMN 1.5, tables 51 to 53) over sets of truths, combined member by member.</summary>
internal static class TruthTables
{
    private static readonly Truth[] Members = [Truth.True, Truth.False, Truth.Null];

    public static TruthValue Not(TruthValue operand) =>
        operand.IsSettled ? TruthValue.Of(NotOf(operand.Truth), Causes.None) : new TruthValue(NotOf(operand.Truth), operand.Causes) { Form = new TruthForm.Negation(TruthForm.Of(operand)) };

    /// <summary>The opposite of each of a set of truths.</summary>
    public static Truth NotOf(Truth set) => Map(set, OppositeOf);

    /// <summary>The truths of a set.</summary>
    public static IEnumerable<Truth> MembersOf(Truth set) => Members.Where(member => set.HasFlag(member));

    /// <summary>True where all are; a false settles it, whatever else is missing.</summary>
    public static TruthValue And(IEnumerable<TruthValue> operands) => Combine(operands, TruthValue.True, AndOf);

    /// <summary>True where any is; a true settles it, whatever else is missing.</summary>
    public static TruthValue Or(IEnumerable<TruthValue> operands) => Combine(operands, TruthValue.False, OrOf);

    private static TruthValue Combine(IEnumerable<TruthValue> operands, TruthValue start, Func<Truth, Truth, Truth> table)
    {
        var truth = start.Truth;
        var causes = Causes.None;
        var parts = new List<TruthValue>();
        foreach (var operand in operands)
        {
            truth = Map(truth, operand.Truth, table);
            causes = causes.Union(operand.Causes);
            parts.Add(operand);
        }
        var result = TruthValue.Of(truth, causes);
        return result.IsSettled ? result : result with { Form = new TruthForm.Combination([.. parts.Select(TruthForm.Of)], start.Truth, table) };
    }

    private static Truth OppositeOf(Truth a) => a switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Null,
    };

    private static Truth AndOf(Truth a, Truth b) =>
        a == Truth.False || b == Truth.False ? Truth.False : a == Truth.Null || b == Truth.Null ? Truth.Null : Truth.True;

    private static Truth OrOf(Truth a, Truth b) =>
        a == Truth.True || b == Truth.True ? Truth.True : a == Truth.Null || b == Truth.Null ? Truth.Null : Truth.False;

    // Loops, not sequences: everything that is judged comes through here.
    private static Truth Map(Truth set, Func<Truth, Truth> function)
    {
        var all = (Truth)0;
        foreach (var member in Members)
        {
            if (set.HasFlag(member))
                all |= function(member);
        }
        return all;
    }

    /// <summary>Every answer of a table over the members of two sets.</summary>
    public static Truth Map(Truth left, Truth right, Func<Truth, Truth, Truth> table)
    {
        var all = (Truth)0;
        foreach (var a in Members)
        {
            foreach (var b in Members)
            {
                if (left.HasFlag(a) && right.HasFlag(b))
                    all |= table(a, b);
            }
        }
        return all;
    }
}
