using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>What is the same for every subject in one window: constants, and what may be unseen in it.</summary>
internal sealed class WindowFrame
{
    private readonly SubjectCode _code;
    private CaseGraph _graph;
    private readonly ParameterStore _parameters;
    private readonly bool[] _isReady;
    private readonly UseFrame?[] _uses;
    private readonly UnseenAnswers?[] _unseen;

    public WindowFrame(SubjectCode code, CaseGraph graph, ParameterStore parameters, Window window)
    {
        (_code, _graph, _parameters, Window) = (code, graph, parameters, window);
        Slots = new SlotSet(code.ConstantSlots);
        _isReady = new bool[code.Constants.Count];
        _uses = new UseFrame?[code.Uses.Count];
        _unseen = new UnseenAnswers?[code.Counted.Count];
        var (start, end) = window.IsAsOf ? (DateOnly.MinValue, graph.AsOfDate) : (window.Start, window.End);
        (StartDay, EndDay) = (start.DayNumber, end.DayNumber);
        SpanFrom = window.IsAsOf ? graph.AsOfDate.DayNumber : StartDay;
    }

    public Window Window { get; }

    /// <summary>Turns to other records, seen as of the same instant and by the same calendar: what is the same for every subject stays.</summary>
    public void TurnTo(CaseGraph graph)
    {
        _graph = graph;
        foreach (var use in _uses)
            use?.TurnTo(graph);
    }

    public readonly SlotSet Slots;

    /// <summary>The days of the window as numbers; as of an instant all up to it.</summary>
    public readonly int StartDay;
    public readonly int EndDay;

    /// <summary>The first day that a span must reach: as of an instant its own day.</summary>
    public readonly int SpanFrom;

    /// <summary>Computes what some code needs. False: a value is of a type that the code was not made for.</summary>
    public bool Prepare(IEnumerable<int> constants)
    {
        foreach (var index in constants)
        {
            if (!_isReady[index] && !Compute(_code.Constants[index]))
                return false;
            _isReady[index] = true;
        }
        return true;
    }

    private bool Compute(WindowConstant constant)
    {
        var evaluator = NewEvaluator();
        if (constant.Due is { } due)
            Deadline.Set(due, evaluator, _graph);
        try
        {
            if (constant.Expression is BoundReadings readings && constant.ReadingsActive is not null)
                Slots.Ints[constant.Place.Index].State = ActiveOf(readings, evaluator);
            else
                Slots.Set(constant.Place, evaluator.Evaluate(constant.Expression));
            return true;
        }
        catch (CannotCompile)
        {
            return false;
        }
    }

    private static int ActiveOf(BoundReadings readings, ExpressionEvaluator evaluator)
    {
        var active = evaluator.ReadingsInForce(readings);
        return Enumerable.Range(0, readings.Readings.Count).Where(i => active.Contains(readings.Readings[i])).Aggregate(0, (mask, i) => mask | (1 << i));
    }

    public UseFrame Of(CollectionUse use) => _uses[use.Index] ??= Create(use);

    public UnseenAnswers Of(CountedFilter counted) => _unseen[counted.Index] ??= new UnseenAnswers(counted, Of(counted.Use), NewEvaluator());

    private UseFrame Create(CollectionUse use)
    {
        var evaluator = NewEvaluator();
        var keys = new Dictionary<Field, object>();
        foreach (var key in use.FixedKeys)
        {
            if (evaluator.Evaluate(key.Value) is Scalar scalar)
                keys.Add(key.Field, scalar.Raw);
        }
        var window = use.IsHistory ? Window.History(_graph.AsOfDate) : Window;
        var days = DaySpan.Of(use.Days, evaluator);
        return new UseFrame(_graph, use, keys, days, new UnseenPlan(_graph, window, use.Collection, keys, days), this);
    }

    private ExpressionEvaluator NewEvaluator() => new(_graph, _parameters, null, Window);
}
