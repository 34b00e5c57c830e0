using System.Collections;
using System.Reflection;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Mutations;

/// <summary>
/// Finds what can be changed in a pack: every number, date and time of a condition, a value or a parameter by one unit either way, and every
/// comparison by its boundary. Walks the syntax as it is, so that a new form of rule is not forgotten.
/// </summary>
internal sealed class MutationFinder
{
    private readonly HashSet<Mutation> _found = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    public static IReadOnlyList<Mutation> Find(PolicySyntax policy)
    {
        var finder = new MutationFinder();
        // When a pack is in force is no threshold of a rule.
        finder.Walk(policy with { Effective = null }, null);
        return [.. finder._found.OrderBy(mutation => mutation.File.Path, StringComparer.Ordinal).ThenBy(mutation => mutation.Span.Start)];
    }

    private void Walk(object? node, SourceText? file)
    {
        if (node is null or string or SourceText || !_seen.Add(node))
            return;
        if (node is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, file);
            return;
        }
        if (node.GetType().Namespace != typeof(PolicySyntax).Namespace && node is not Located<string>)
            return;
        var parts = node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(node)).ToList();
        file = parts.OfType<SourceSpan>().FirstOrDefault()?.Source ?? parts.OfType<Located<string>>().FirstOrDefault()?.Place.Source ?? file;
        Change(node, file!);
        foreach (var part in parts)
            Walk(part, file);
    }

    private void Change(object node, SourceText file)
    {
        switch (node)
        {
            case LiteralSyntax { Value: decimal } literal:
                Step(file, literal.Span);
                break;
            case TemporalLiteralSyntax temporal:
                Step(file, temporal.Span);
                break;
            case BinarySyntax binary:
                Shift(file, TextSpan.FromBounds(binary.Left.Span.End, binary.Right.Span.Start));
                break;
            case UnaryTestSyntax test:
                Shift(file, TextSpan.FromBounds(test.Span.Start, test.Operand.Span.Start));
                break;
            case RangeSyntax range:
                Open(file, TextSpan.FromBounds(range.Span.Start, range.Low.Span.Start), range.LowIncluded ? "(" : "[");
                Open(file, TextSpan.FromBounds(range.High.Span.End, range.Span.End), range.HighIncluded ? ")" : "]");
                break;
            case ParameterValueSyntax { Items: null } value:
                Step(value.Value.Place.Source, value.Value.Place.Span);
                break;
        }
    }

    private void Step(SourceText file, TextSpan span)
    {
        foreach (var step in Steps.Of(file.GetText(span)))
            _found.Add(new Mutation(file, span, step));
    }

    // `<` to `<=` and the like, where the sign stands in a stretch between two operands.
    private void Shift(SourceText file, TextSpan between)
    {
        var text = file.GetText(between);
        var at = text.AsSpan().IndexOfAny('<', '>');
        if (at < 0)
            return;
        var hasEqual = at + 1 < text.Length && text[at + 1] == '=';
        _found.Add(new Mutation(file, new TextSpan(between.Start + at, hasEqual ? 2 : 1), hasEqual ? text[at].ToString() : text[at] + "="));
    }

    private void Open(SourceText file, TextSpan around, string bracket)
    {
        var at = file.GetText(around).AsSpan().IndexOfAny("[]()");
        if (at >= 0)
            _found.Add(new Mutation(file, new TextSpan(around.Start + at, 1), bracket));
    }
}
