using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>One expression by itself, with variables: for trying a condition out.</summary>
internal sealed class ExpressionTrial
{
    private readonly List<(VariableSymbol Symbol, Value Value)> _variables = [];

    public FactVocabulary Vocabulary { get; init; } = FactVocabulary.BuiltIn;

    public ExpressionTrial With(string name, DataType type, Value value)
    {
        _variables.Add((new VariableSymbol(name, type), value));
        return this;
    }

    /// <summary>The bound expression; null where the text has a mistake, which is then among the diagnostics.</summary>
    public BoundExpression? Bind(SourceText text, DiagnosticBag diagnostics)
    {
        var syntax = ExpressionParser.Parse(text, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var context = new BindingContext
        {
            Vocabulary = Vocabulary,
            Diagnostics = diagnostics,
            Subject = null,
            Parameters = new Dictionary<string, ParameterSymbol>(),
            Indicators = new Dictionary<string, IndicatorSymbol>(),
            Resolve = _ => false,
            Variables = [.. _variables.Select(variable => variable.Symbol).Reverse()],
        };
        var bound = new ExpressionBinder(text, context).Bind(syntax);
        return diagnostics.HasErrors || bound.Type is DataType.Error ? null : bound;
    }

    public Value Evaluate(BoundExpression expression)
    {
        var graph = CaseGraph.Build(new FactSet(Vocabulary, []), Instants.EndOf(DateOnly.MaxValue.AddDays(-1)));
        var evaluator = new ExpressionEvaluator(graph, ParameterStore.Empty, null, new Window(OccasionKind.AsOf, DateOnly.MinValue, graph.AsOfDate));
        foreach (var (symbol, value) in _variables)
            evaluator.Define(symbol, value);
        return evaluator.Evaluate(expression);
    }
}
