using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>What compiled code knows of the subject at hand. One for each thread.</summary>
internal sealed class SubjectState
{
    private readonly SubjectCode _code;
    private readonly PolicyRun _run;
    private readonly RecordFinder _finder;
    private readonly PlaceMemory _place = new();
    private readonly WorkdayMemory _workdays;
    private readonly SpanTally?[] _spans;
    private readonly object?[] _distinct;
    private readonly UseState?[] _uses;
    private readonly UseState?[] _others;
    private readonly SpanPresence?[] _presences;
    private readonly Func<UseFrame, CaseRecord, ListValue> _list;
    private ExpressionEvaluator? _evaluator;
    private CollectionReader? _reader;
    private CollectionReader? _history;
    private WindowFrame? _frame;
    private (Field? Field, int Answer) _role;
    private long _steps;
    private long _turn;

    public SubjectState(SubjectCode code, PolicyRun run)
    {
        (_code, _run, _list) = (code, run, List);
        (_uses, _others, _presences) = (new UseState?[code.Uses.Count], new UseState?[code.Uses.Count], new SpanPresence?[code.Uses.Count]);
        (_spans, _distinct) = (new SpanTally?[code.SpanTallies], new object?[code.DistinctTallies]);
        (_finder, _workdays) = (new RecordFinder(run.Graph, code.Links), new WorkdayMemory(run.Graph));
        Slots = new SlotSet(code.SharedSlots);
    }

    /// <summary>What was computed for the subject and window, and is shared by rules.</summary>
    public readonly SlotSet Slots;

    public PresentRecord Subject = null!;

    /// <summary>The subject's C# record.</summary>
    public Fact Fact = null!;

    /// <summary>A number for each subject and window: what was computed under another is no longer valid.</summary>
    public long Epoch;

    private CaseGraph Graph => _run.Graph;

    /// <summary>Turns to another subject.</summary>
    public void Begin(PresentRecord subject)
    {
        (Subject, Fact) = (subject, subject.Fact);
        _turn++;
        _frame = null;
        _role = default;
        _place.Begin();
    }

    /// <summary>Turns to a window of the subject.</summary>
    public void Begin(WindowFrame frame)
    {
        _steps = 0;
        if (ReferenceEquals(frame, _frame))
            return;
        (_evaluator, _reader, _history, _frame) = (null, null, null, frame);
        Epoch++;
    }

    /// <summary>Whether the subject's place lies in the policy's jurisdiction in a window.</summary>
    public int PlaceIn(PlaceCode place, WindowFrame frame) => _place.In(place, this, frame);

    /// <summary>Whether it is certain that the subject has the role that the rule speaks of; what is only alleged is judged by nobody.</summary>
    public int IsSubject(Field role)
    {
        if (_role.Field != role)
        {
            var causes = PlainValue.CausesOf(Subject.Read(role));
            _role = (role, causes.IsEmpty ? Bits.True : Bits.True | Bits.False | causes.Kinds);
        }
        return _role.Answer;
    }

    /// <summary>Counts the steps that the reference evaluator may take at most: what could be too many for it, it judges itself.</summary>
    public void Spend(int items, int weight)
    {
        _steps += (long)items * (weight + 2);
        if (_steps > ExpressionEvaluator.MaxSteps)
            throw new CannotCompile("too many steps");
    }

    /// <summary>The subject's records of a collection, and whether there may be more.</summary>
    public UseState Use(int use)
    {
        var state = _uses[use];
        return state is not null && state.Epoch == Epoch ? state : Fill(use, ref _uses[use], Subject);
    }

    /// <summary>The records of any other owner.</summary>
    public UseState UseOf(int use, CaseRecord? owner)
    {
        if (owner is null)
            throw new CannotCompile("a collection of nothing");
        owner = (owner as SlotRecord)?.Whole ?? owner;
        // The last owner that was asked for is mostly the next one too.
        var state = _others[use];
        return state is not null && state.Epoch == Epoch && ReferenceEquals(state.Owner, owner) ? state : Fill(use, ref _others[use], owner);
    }

    /// <summary>Whether the subject has any span of a collection.</summary>
    public int HasSpan(int use) => (_presences[use] ??= new SpanPresence()).Of(_frame!.Of(_code.Uses[use]), _frame, this, _turn);

    private UseState Fill(int use, ref UseState? state, CaseRecord owner)
    {
        state ??= new UseState();
        state.Epoch = Epoch;
        state.Fill(_frame!.Of(_code.Uses[use]), owner, _turn, _list);
        return state;
    }

    /// <summary>How many unseen records may count; their kinds are added.</summary>
    public int CountUnseen(int counted, UseState use, ref int kinds)
    {
        var answers = _frame!.Of(_code.Counted[counted]);
        var count = 0;
        foreach (var slot in use.OpenSlots)
        {
            var answer = answers.Of(slot, Subject);
            count += answer == 0 ? 0 : 1;
            kinds |= answer & Bits.Kinds;
        }
        return count;
    }

    private ListValue List(UseFrame frame, CaseRecord owner)
    {
        var reader = frame.Use.IsHistory ? _history ??= new CollectionReader(Graph, Window.History(Graph.AsOfDate)) : _reader ??= new CollectionReader(Graph, _frame!.Window);
        return reader.Read(owner, frame.Use.Collection, frame.Keys, frame.Days);
    }

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public CaseRecord? Follow(CaseRecord? record, Link link, int place) => _finder.Follow(record, link, place);

    /// <summary>The record of an identity that a plain record names.</summary>
    public CaseRecord Find(string id, FactType type, int place) => _finder.Find(id, type, place);

    /// <summary>The C# record of one that is plain; null of any other.</summary>
    public static Fact? PlainOf(CaseRecord? record) => record is PresentRecord present && present.IsPlain ? present.Fact : null;

    public void Run(int shared, WindowFrame frame) => _code.Shared[shared].Value(this, frame);

    public PresentRecord RecordAt(FactType type, int row) => Graph.Of(type)[row];

    /// <summary>A count of covered days of the window at hand, for one place in the _code.</summary>
    public SpanTally CountDays(int place)
    {
        var window = _frame!.Window;
        var (start, end) = window.IsAsOf ? (Graph.AsOfDate, Graph.AsOfDate) : (window.Start, window.End);
        return (_spans[place] ??= new SpanTally()).Begin(start.DayNumber, end.DayNumber, Graph.AsOfDate.DayNumber);
    }

    /// <summary>A count of different values, for one place in the _code.</summary>
    public DistinctTally<T> CountDistinct<T>(int place) => ((DistinctTally<T>)(_distinct[place] ??= new DistinctTally<T>())).Begin();

    public int IsWorkday(DateOnly day) => _workdays.Of(day);

    public int Judgement(string question) => Bits.Of(RecordedJudgements.Answer(Graph, Subject, question, new Evidence()));

    /// <summary>What only the reference evaluator can evaluate.</summary>
    public int WalkTruth(int index) => Bits.Of(Reference.EvaluateTruth(_code.Walked[index]));

    public int Walk<T>(int index, out T low, out T high) => FieldReading.Convert(Reference.Evaluate(_code.Walked[index]), out low, out high);

    private ExpressionEvaluator Reference => _evaluator ??= new ExpressionEvaluator(Graph, _run.Parameters, Subject, _frame!.Window) { Run = _run };
}
