using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Checks;

/// <summary>
/// Finds conditions on one value that cannot hold together (<c>职务 = "第一书记" 且 职务 = "队员"</c>), and alternatives of which one always holds
/// (<c>职务 != "第一书记" 或 职务 != "队员"</c>).
/// </summary>
internal sealed class Contradictions(UnknownCase known, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string, int, int)> _reported = [];

    /// <summary>Looks through conditions that must hold together, and through every part of them.</summary>
    public void Report(IEnumerable<BoundExpression> together)
    {
        var all = together.ToList();
        Report(all.SelectMany(condition => Parts(condition, isAnd: true)), DiagnosticCatalog.CannotBothHold, negate: false);
        foreach (var node in all.SelectMany(BoundTree.Walk))
        {
            if (node is BoundLogical { IsAnd: false })
                Report(Parts(node, isAnd: false), DiagnosticCatalog.OneAlwaysHolds, negate: true);
            else if (node is BoundLogical)
                Report(Parts(node, isAnd: true), DiagnosticCatalog.CannotBothHold, negate: false);
        }
    }

    private void Report(IEnumerable<BoundExpression> conditions, DiagnosticDescriptor descriptor, bool negate)
    {
        foreach (var same in conditions.Select(condition => AtomOf(condition, negate)).OfType<Atom>().GroupBy(atom => atom.Of, StringComparer.Ordinal))
        {
            var soFar = new List<Atom>();
            foreach (var atom in same)
            {
                if (soFar.Find(other => other.Excludes(atom)) is { } first && IsNew(first, atom))
                    diagnostics.Report(descriptor, atom.Condition.Place, first.Condition.Text, atom.Condition.Text, atom.Of);
                soFar.Add(atom);
            }
        }
    }

    private static IEnumerable<BoundExpression> Parts(BoundExpression condition, bool isAnd) =>
        condition is BoundLogical logical && logical.IsAnd == isAnd ? logical.Operands.SelectMany(operand => Parts(operand, isAnd)) : [condition];

    // What stands in a condition is met again in the conditions around it.
    private bool IsNew(Atom first, Atom second) =>
        _reported.Add((second.Condition.Place.Source.Path, first.Condition.Place.Span.Start, second.Condition.Place.Span.Start));

    private Atom? AtomOf(BoundExpression condition, bool negate) => condition switch
    {
        BoundNot not => AtomOf(not.Operand, !negate) is { } inner ? inner with { Condition = condition } : null,
        BoundComparison comparison when known.Constant(comparison.Right) is { } right => Atom.Create(condition, comparison.Left, comparison.Operator, right, negate),
        BoundComparison comparison when known.Constant(comparison.Left) is { } left => Atom.Create(condition, comparison.Right, Atom.Turn(comparison.Operator), left, negate),
        BoundMember { Type: DataType.Boolean } => Atom.Create(condition, condition, BinaryOperator.Equal, true, negate),
        _ => null,
    };
}
