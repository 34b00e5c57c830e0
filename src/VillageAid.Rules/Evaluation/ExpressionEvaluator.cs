using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Evaluates bound expressions for one subject and window by a plain walk of the tree: small, slow, obviously right. Never throws for what data
/// or policies hold. Not for use by several threads.
/// </summary>
internal sealed partial class ExpressionEvaluator(CaseGraph graph, ParameterStore parameters, PresentRecord? subject, Window window)
{
    private readonly Dictionary<VariableSymbol, Value> _variables = [];
    private readonly CollectionReader _collections = new(graph, window);
    private readonly CollectionReader _history = new(graph, Window.History(graph.AsOfDate));

    public Window Window => window;

    public PresentRecord? Subject => subject;

    public CaseGraph Graph => graph;

    public ParameterStore Parameters => parameters;

    /// <summary>The deadline, a day or an instant; null where the rule has none.</summary>
    public Value? Due { get; set; }

    /// <summary>The instant after which it has passed.</summary>
    public Value? DueInstant { get; set; }

    /// <summary>The instant before which it is too early; null where the rule names none.</summary>
    public Value? DueStart { get; set; }

    public Evidence Evidence { get; } = new();

    /// <summary>Gives a variable its value for good.</summary>
    public void Define(VariableSymbol variable, Value value)
    {
        _variables[variable] = value;
        _given = _outer = _variables.Count;
        Forget();
    }

    public TruthValue EvaluateTruth(BoundExpression expression) => AsTruth(Evaluate(expression));

    // What is no truth, where the type is known only now, is neither true nor false.
    private static TruthValue AsTruth(Value value) => value switch
    {
        TruthValue truth => truth,
        Uncertain uncertain => TruthValue.Of(Truth.Unknown | (uncertain.MayBeNull ? Truth.Null : 0), uncertain.Causes),
        _ => TruthValue.Null,
    };

    /// <summary>Where each node's value is noted; null: nowhere.</summary>
    public TraceRecorder? Trace { get; init; }

    private Value Compute(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => FromRaw(literal.Value),
        BoundSubject => subject is null ? NullValue.Instance : new RecordValue(subject),
        BoundVariable variable => _variables[variable.Variable],
        BoundMember member => EvaluateMember(member),
        BoundParameter parameter => EvaluateParameter(parameter.Parameter),
        BoundIndicator indicator => EvaluateIndicator(indicator.Indicator),
        BoundOccasion occasion => EvaluateOccasion(occasion.Property),
        BoundNot not => TruthTables.Not(EvaluateTruth(not.Operand)),
        BoundNegate negate => Arithmetic.Negate(Evaluate(negate.Operand)),
        BoundLogical { IsAnd: true } and => TruthTables.And(Applicable(and).Select(EvaluateTruth)),
        BoundLogical or => TruthTables.Or(Applicable(or).Select(EvaluateTruth)),
        BoundRuleQuestion question => Ask(question) ?? TruthValue.Null,
        BoundOutcomeQuestion question => AskOutcome(question),
        BoundRecommendedQuestion question => AskRecommended(question),
        BoundTakenQuestion question => AskTaken(question),
        BoundJudgement judgement => AskPerson(judgement),
        BoundComparison comparison => Comparisons.Compare(comparison.Operator, Evaluate(comparison.Left), Evaluate(comparison.Right)),
        BoundArithmetic arithmetic => EvaluateArithmetic(arithmetic),
        BoundIf conditional => EvaluateIf(conditional),
        BoundFilter filter => EvaluateFilter(filter),
        BoundQuantified quantified => EvaluateQuantified(quantified),
        BoundCall call => EvaluateCall(call),
        BoundReadings readings => EvaluateReadings(readings),
        BoundList list => EvaluateList(list),
        BoundContext context => EvaluateContext(context),
        BoundRange range => new RangeValue(range.LowIncluded, Evaluate(range.Low), Evaluate(range.High), range.HighIncluded),
        BoundSeries series => EvaluateSeries(series),
        BoundFor loop => EvaluateFor(loop),
        BoundEntry entry => ReadEntry(Evaluate(entry.Target), entry.Name),
        BoundProperty property => ReadProperty(Evaluate(property.Target), property.Name),
        BoundIndex index => EvaluateIndex(index),
        BoundIn membership => EvaluateIn(membership),
        BoundInstanceOf instance => EvaluateInstanceOf(instance),
        _ => throw new System.Diagnostics.UnreachableException($"{expression.GetType().Name} reached the evaluator"),
    };

    private static Value FromRaw(object? raw) => raw switch
    {
        null => NullValue.Instance,
        bool truth => TruthValue.Of(truth),
        IReadOnlyList<object?> items => new ListValue([.. items.Select(item => new ListItem(FromRaw(item), null))], null),
        _ => new Scalar(raw),
    };

    private Value EvaluateArithmetic(BoundArithmetic arithmetic) => Arithmetic.Compute(
        arithmetic.Operator, Evaluate(arithmetic.Left), Evaluate(arithmetic.Right), (arithmetic.Right.Type as DataType.Number)?.Unit?.Name);

    private Value EvaluateParameter(ParameterSymbol parameter)
    {
        Note(parameter);
        var values = InForce(parameter).Select(version => FromRaw(version.Value)).ToList();
        var choice = parameters.WhyOpen(parameter);
        if (values.Count > 0)
            return Readings.Join(values, choice);
        return parameter.Type switch
        {
            DataType.Boolean => TruthValue.Of(Truth.Unknown, choice),
            DataType.List => new ListValue([], choice) { MayHideNull = false },
            _ => new Uncertain(parameter.AtLeast, parameter.AtMost, MayBeNull: false, choice),
        };
    }

    private void Note(ParameterSymbol parameter)
    {
        Evidence.Parameters.Add(parameter);
        Evidence.Parameters.UnionWith(parameters.Dating(parameter));
    }

    private IReadOnlyList<ParameterVersion> InForce(ParameterSymbol parameter) =>
        window.IsAsOf ? parameters.InForce(parameter, window.Day ?? graph.AsOfDate, window.Day ?? graph.AsOfDate) : parameters.InForce(parameter, window.Start, window.End);

    private Value EvaluateReadings(BoundReadings readings)
    {
        Note(readings.Parameter);
        var chosen = ReadingsInForce(readings);
        return Readings.Join([.. chosen.Select(reading => Evaluate(reading.Body))], parameters.WhyOpen(readings.Parameter));
    }

    /// <summary>The readings of the values in force; all of them while the parameter is unset.</summary>
    public IReadOnlyList<BoundReading> ReadingsInForce(BoundReadings readings)
    {
        var values = InForce(readings.Parameter).Select(version => version.Value).ToHashSet();
        return values.Count == 0 ? readings.Readings : [.. readings.Readings.Where(reading => values.Contains(reading.Value))];
    }

    private Value EvaluateOccasion(OccasionProperty property) => property switch
    {
        OccasionProperty.PeriodStart => new Scalar(window.Start),
        OccasionProperty.PeriodEnd => new Scalar(window.End),
        OccasionProperty.PeriodDays => new Scalar((decimal)window.Days),
        OccasionProperty.AsOf => new Scalar(graph.AsOf),
        OccasionProperty.DueStart => DueStart ?? NullValue.Instance,
        _ => Due ?? NullValue.Instance,
    };

    private Value EvaluateIf(BoundIf conditional)
    {
        var condition = EvaluateTruth(conditional.Condition);
        if (condition.IsTrue)
            return Evaluate(conditional.Then);
        if (!condition.Truth.HasFlag(Truth.True))
            return Evaluate(conditional.Else);
        return Readings.JoinBranches(condition, Evaluate(conditional.Then), Evaluate(conditional.Else));
    }
}
