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

    /// <summary>What it is tried on; nothing but the variables where that is not said.</summary>
    public TrialCase Case { get; init; } = new();

    /// <summary>Where each node's value is noted; null: nowhere.</summary>
    public TraceRecorder? Trace { get; init; }

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
            Subject = Case.Subject,
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
        var graph = Case.BuildGraph(Vocabulary);
        var evaluator = new ExpressionEvaluator(graph, ParameterStore.Empty, Case.FindSubject(graph), Case.WindowIn(graph)) { Trace = Trace };
        foreach (var (symbol, value) in _variables)
            evaluator.Define(symbol, value);
        return evaluator.Evaluate(expression);
    }
}
