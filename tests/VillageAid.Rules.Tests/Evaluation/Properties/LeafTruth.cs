using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>What the leaves of a reason come to, put together by nothing but the tree: the truth of each part, and from these the status.</summary>
internal sealed record LeafTruth(Truth Scope, Truth Holds, Truth Due)
{
    private const string Applies = "applies", Unless = "unless", DuePart = "due", Signs = "signs";

    /// <summary>One for each version of the rule, or each reading of the week, that the reason lays out.</summary>
    public static IReadOnlyList<LeafTruth> Of(Reason reason) => reason.Conditions.Count == 0
        ? [new LeafTruth(Truth.True, Truth.True, Truth.True)]
        : [.. reason.Conditions.GroupBy(node => node.Reading).Select(group => OfDays([.. group.GroupBy(node => node.Day).Select(day => Of([.. day]))]))];

    // A rule for each day applies where it applies on any, and holds where it holds on each on which it applies.
    private static LeafTruth OfDays(IReadOnlyList<LeafTruth> days) => days is [var only] ? only : new LeafTruth(
        Or(days.Select(day => day.Scope)), And(days.Select(day => Or([Not(day.Scope), day.Holds]))), And(days.Select(day => day.Due)));

    private static LeafTruth Of(IReadOnlyList<ConditionNode> nodes)
    {
        var scope = And([.. nodes.Where(node => node.Part == Applies).Select(Truths), .. nodes.Where(node => node.Part == Unless).Select(node => Not(Truths(node)))]);
        var holds = And(nodes.Where(node => node.Part is "requires" or "when").Select(Truths).Concat(nodes.Where(node => node.Part == "forbids").Select(node => Not(Truths(node)))));
        return new LeafTruth(scope, holds, And(nodes.Where(node => node.Part == DuePart).Select(Truths)));
    }

    public static Truth SignsOf(Reason reason) => Or(reason.Conditions.Where(node => node.Part == Signs).GroupBy(node => node.Day).Select(day => And(day.Select(Truths))));

    /// <summary>The truth of a node from its leaves; of a leaf its own.</summary>
    public static Truth Truths(ConditionNode node) => node switch
    {
        { Operator: "and" } => And(Counting(node)),
        { Operator: "or" } => Or(Counting(node)),
        { Operator: "not", Children: [var only] } => Not(Truths(only)),
        { Operator: "reading" } => node.Children.Select(Truths).Aggregate((a, b) => a | b),
        { Operator: "value", Children: [var only] } => Truths(only),
        _ => node.Truth,
    };

    // What is dropped counts for nothing, unless all is.
    private static IEnumerable<Truth> Counting(ConditionNode node) => node.Children.Where(child => child.Operator != "dropped").Select(Truths);

    private static Truth And(IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, (a, b) => Each(a, b, And));

    private static Truth Or(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, (a, b) => Each(a, b, Or));

    private static Truth Not(Truth truth) => Members(truth).Select(one => one switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Null }).Aggregate((a, b) => a | b);

    private static Truth Each(Truth one, Truth other, Func<Truth, Truth, Truth> combine) =>
        Members(one).SelectMany(a => Members(other).Select(b => combine(a, b))).Aggregate((a, b) => a | b);

    // Kleene's tables.
    private static Truth And(Truth a, Truth b) => a == Truth.False || b == Truth.False ? Truth.False : a == Truth.Null || b == Truth.Null ? Truth.Null : Truth.True;

    private static Truth Or(Truth a, Truth b) => a == Truth.True || b == Truth.True ? Truth.True : a == Truth.Null || b == Truth.Null ? Truth.Null : Truth.False;

    private static IEnumerable<Truth> Members(Truth truth) => new[] { Truth.True, Truth.False, Truth.Null }.Where(one => truth.HasFlag(one));
}
