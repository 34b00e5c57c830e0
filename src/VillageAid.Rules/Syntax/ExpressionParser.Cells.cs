using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

// Cells of decision tables: unary tests with commas between them (DMN 1.5, section 7.3.2).
internal sealed partial class ExpressionParser
{
    /// <summary>Parses a cell: <c>&lt; 3</c>, <c>"第一书记", "队员"</c>, <c>[1..3]</c>, <c>not("队员")</c>. What cannot be read has no tests.</summary>
    public static CellSyntax ParseCell(Located<string> input, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var empty = new CellSyntax(input, scalar.Place, false, []);
        if (scalar.HasEscapes || scalar.Style == YamlScalarStyle.Folded || scalar.Value.Length > MaxLength)
        {
            // The condition's own reader says why.
            Parse(scalar, diagnostics);
            return empty;
        }
        var before = diagnostics.Count;
        var parser = new ExpressionParser(scalar.Map(), diagnostics);
        var (isNegated, tests) = parser.ParseCellTests();
        return diagnostics.Since(before).All(slip => ClearSlips.Contains(slip.Descriptor)) ? empty with { IsNegated = isNegated, Tests = tests } : empty;
    }

    private (bool IsNegated, IReadOnlyList<ExpressionSyntax> Tests) ParseCellTests()
    {
        var isNegated = Current.IsKeyword("not") && _tokens[_position + 1].IsSign("(");
        if (isNegated)
            Next();
        var tests = isNegated ? ParseTests() : ParseTestList();
        if (Current.Kind != TokenKind.End && !Current.IsReported)
            Report(DiagnosticCatalog.UnexpectedSign, Current.Text, HelpFor(Current));
        return (isNegated, tests);
    }

    private List<ExpressionSyntax> ParseTestList()
    {
        var tests = new List<ExpressionSyntax> { ParseTest(Precedence.Lowest) };
        while (TryNext(","))
            tests.Add(ParseTest(Precedence.Lowest));
        return tests;
    }
}
