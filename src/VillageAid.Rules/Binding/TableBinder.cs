using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds a decision table: its inputs are variables, its cells conditions over them.</summary>
internal sealed class TableBinder(DataType type, BindingContext context, CitationTable citations)
{
    private readonly TermBinder _terms = new(type, context);

    public BoundTable Bind(DecisionTableSyntax table)
    {
        var hit = Enum.Parse<HitPolicy>(table.Hit!.Value, ignoreCase: true);
        var aggregation = table.Aggregate is { } aggregate ? Enum.Parse<Aggregation>(aggregate.Value, ignoreCase: true) : (Aggregation?)null;
        CheckPolicy(table, hit);
        var inputs = BindInputs(table.Inputs);
        var bound = new BoundTable(table.Hit.Place, hit, aggregation)
        {
            Inputs = inputs,
            Rows = [.. table.Rows.Select((row, index) => BindRow(row, index + 1, inputs))],
            Default = _terms.Bind(table.Default),
        };
        return bound;
    }

    private void CheckPolicy(DecisionTableSyntax table, HitPolicy hit)
    {
        if (hit == HitPolicy.Collect && type is not (DataType.Number or DataType.Error))
            Report(table, new LocalizedText("`命中: 汇总`", "`hit: collect`"), new LocalizedText("只有数能汇总；等次用 `优先`，最低的一等算数", "only numbers are collected; of a ladder use `priority`: the lowest step counts"));
        if (hit == HitPolicy.Priority && type is not (DataType.Enumerated or DataType.Error))
            Report(table, new LocalizedText("`命中: 优先`", "`hit: priority`"), new LocalizedText("只有 `等次` 和 `可选` 排了先后；数用 `汇总`", "only the values of a `ladder` or `oneOf` have a priority; of numbers use `collect`"));
    }

    private void Report(DecisionTableSyntax table, LocalizedText what, LocalizedText help) =>
        context.Diagnostics.Report(DiagnosticCatalog.DoesNotFitOutcome, table.Hit!.Place, what, _terms.Kind, help);

    private List<BoundInput> BindInputs(IReadOnlyList<TableInputSyntax> inputs)
    {
        var bound = new List<BoundInput>();
        foreach (var input in inputs)
        {
            if (bound.Exists(other => other.Name == input.Name.Value))
                context.Diagnostics.Report(DiagnosticCatalog.NameTaken, input.Name.Place, input.Name.Value, new LocalizedText("输入", "an input"));
            var value = ConditionBinder.BindValue(input.Value, context);
            if (value.Type is DataType.List or DataType.Record or DataType.Context or DataType.Range)
            {
                context.Diagnostics.Report(DiagnosticCatalog.ReadingsNotScalar, value.Place, value.Type.Term);
                value = new BoundError(value.Place);
            }
            // No author can write this name: in a cell a word is what it is everywhere else.
            bound.Add(new BoundInput(input.Name.Value, value, new VariableSymbol("\u0001" + input.Name.Value, value.Type)));
        }
        return bound;
    }

    private BoundTableRow BindRow(TableRowSyntax row, int number, IReadOnlyList<BoundInput> inputs) => new(
        row.Place, number, citations.Cite(row.Clauses), [.. row.Cells.Select(cell => BindCell(cell, inputs)).OfType<BoundCell>()], _terms.Bind(row.Then) ?? new BoundError(row.Place));

    private BoundCell? BindCell(CellSyntax cell, IReadOnlyList<BoundInput> inputs)
    {
        if (inputs.FirstOrDefault(input => input.Name == cell.Input.Value) is not { } input)
        {
            context.Diagnostics.Report(DiagnosticCatalog.UnknownInput, cell.Input.Place, cell.Input.Value, Suggestions.For(cell.Input.Value, inputs.Select(known => known.Name)));
            return null;
        }
        if (cell.Tests.Count == 0 || input.Value.Type is DataType.Error)
            return new BoundCell(input, new BoundError(cell.Place));
        var name = new NameSyntax(cell.Input.Place.Span, input.Variable.Name);
        var tests = cell.Tests.Select(test => Against(name, Quoted(test, input.Value.Type), cell.Place.Span)).Aggregate((left, right) => new BinarySyntax(cell.Place.Span, BinaryOperator.Or, left, right));
        var syntax = cell.IsNegated ? new UnarySyntax(cell.Place.Span, UnaryOperator.Not, tests) : tests;
        return new BoundCell(input, new ExpressionBinder(cell.Place.Source, context.Enter(input.Variable)).BindTruth(syntax));
    }

    // A value of the input's own enumeration needs no quotes here: unless a parameter has its name, nothing else can be meant.
    private ExpressionSyntax Quoted(ExpressionSyntax test, DataType input) =>
        test is NameSyntax { Name: var word } && input is DataType.Enumerated { Enumeration: var values } && values.Find(word) is not null && !context.Parameters.ContainsKey(word)
            ? new LiteralSyntax(test.Span, word)
            : test;

    // A value by itself is met by its equal.
    private static ExpressionSyntax Against(NameSyntax name, ExpressionSyntax test, TextSpan cell) => test is UnaryTestSyntax or RangeSyntax or ListSyntax
        ? new InSyntax(cell, name, [test])
        : new BinarySyntax(cell, BinaryOperator.Equal, name, test);
}
