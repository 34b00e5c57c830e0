using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>What compiled code knows of the subject at hand. One for each thread.</summary>
internal sealed class SubjectState
{
    // A day is asked for again for every subject; most that are asked for are of the last years.
    private const int RememberedDays = 4096;

    private readonly SubjectCode _code;
    private readonly PolicyRun _run;
    private readonly int[] _workdays = new int[RememberedDays];
    private readonly int _firstDay;
    private readonly SpanTally?[] _spans;
    private readonly object?[] _distinct;
    private readonly PlaceSignature _signature = new();
    private readonly List<(ulong Signature, int Answer)> _placeAnswers = [];
    private readonly Dictionary<(FactType, string), CaseRecord> _notOnFile = [];
    private Tables.RecordTable? _table;
    private PlaceCode? _place;
    private WindowFrame? _placeFrame;
    private int _placeAnswer;
    private readonly UseState?[] _uses;
    private readonly UseState?[] _others;
    private readonly Func<UseFrame, CaseRecord, ListValue> _list;
    private ExpressionEvaluator? _evaluator;
    private CollectionReader? _reader;
    private CollectionReader? _history;
    private WindowFrame? _frame;
    private (Field? Field, int Answer) _role;
    private long _steps;

    public SubjectState(SubjectCode code, PolicyRun run)
    {
        (_code, _run, _list) = (code, run, List);
        (_uses, _others) = (new UseState?[code.Uses.Count], new UseState?[code.Uses.Count]);
        (_spans, _distinct) = (new SpanTally?[code.SpanTallies], new object?[code.DistinctTallies]);
        _firstDay = run.Graph.AsOfDate.DayNumber - (RememberedDays * 7 / 8);
        Slots = new SlotSet(code.SharedSlots);
    }

    /// <summary>What was computed for the subject and window, and is shared by rules.</summary>
    public readonly SlotSet Slots;

    public PresentRecord Subject = null!;

    /// <summary>The subject's C# record.</summary>
    public Fact Fact = null!;

    public string Id = null!;

    /// <summary>A number for each subject and window: what was computed under another is no longer valid.</summary>
    public long Epoch;

    private CaseGraph Graph => _run.Graph;

    /// <summary>Turns to another subject.</summary>
    public void Begin(PresentRecord subject)
    {
        (Subject, Fact) = (subject, subject.Fact);
        Id = subject.Type.IdOf(subject.Fact);
        _frame = null;
        _role = default;
        _place = null;
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
    public int PlaceIn(PlaceCode place, WindowFrame frame)
    {
        if (!ReferenceEquals(place, _place))
        {
            _place = place;
            _placeAnswers.Clear();
            _placeFrame = null;
            _signature.Begin(place, Subject, frame);
        }
        if (ReferenceEquals(frame, _placeFrame))
            return _placeAnswer;
        var isKnown = _signature.TryGet(frame, out var signature);
        if (isKnown)
        {
            foreach (var (known, answer) in _placeAnswers)
            {
                if (known == signature)
                    return Remember(frame, answer);
            }
        }
        Begin(frame);
        var holds = place.Holds(this, frame);
        if (isKnown)
            _placeAnswers.Add((signature, holds));
        return Remember(frame, holds);
    }

    private int Remember(WindowFrame frame, int answer)
    {
        (_placeFrame, _placeAnswer) = (frame, answer);
        return answer;
    }

    /// <summary>Whether it is certain that the subject has the role that the rule speaks of; what is only alleged is judged by nobody.</summary>
    public int IsSubject(Field? role)
    {
        if (role is null)
            return Bits.True;
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
        var state = _uses[use] ??= new UseState();
        if (state.Epoch != Epoch)
        {
            state.Epoch = Epoch;
            state.Fill(_frame!.Of(_code.Uses[use]), Subject, _list);
        }
        return state;
    }

    /// <summary>The records of any other owner.</summary>
    public UseState UseOf(int use, CaseRecord? owner)
    {
        if (owner is null)
            throw new CannotCompile("a collection of nothing");
        // The last owner that was asked for is mostly the next one too.
        var state = _others[use] ??= new UseState();
        if (state.Epoch != Epoch || !ReferenceEquals(state.Owner, owner))
        {
            state.Epoch = Epoch;
            state.Fill(_frame!.Of(_code.Uses[use]), owner, _list);
        }
        return state;
    }

    /// <summary>How many unseen records may count; their kinds are added.</summary>
    public int CountUnseen(int counted, UseState use, ref int kinds)
    {
        var answers = _frame!.Of(_code.Counted[counted]);
        var count = 0;
        foreach (var slot in use.OpenSlots)
        {
            var answer = answers.Of(slot, Id);
            count += answer == 0 ? 0 : 1;
            kinds |= answer & Bits.Kinds;
        }
        return count;
    }

    private ListValue List(UseFrame frame, CaseRecord owner)
    {
        var reader = frame.Use.IsHistory ? _history ??= new CollectionReader(Graph, Window.History(Graph.AsOfDate)) : _reader ??= new CollectionReader(Graph, _frame!.Window);
        return reader.Read(owner, frame.Use.Collection, frame.Keys);
    }

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public CaseRecord? Follow(CaseRecord? record, Link link)
    {
        if (record is null)
            return null;
        var known = record.Read(link.Field, out _);
        if (known.TryGetValue(out var id))
            return Find((string)id, link.Target);
        return known.IsNothing ? null : Reference.Follow(record, link) is RecordValue { Record: var target } ? target : null;
    }

    /// <summary>The record of an identity that a plain record names; one that is only alleged, or not on file, stands for what nobody knows of it.</summary>
    public CaseRecord Find(string id, FactType type)
    {
        if (!ReferenceEquals(_table?.Type, type))
            _table = Graph.Of(type);
        var table = _table!;
        var row = table.RowOf(id);
        if (row >= 0 && table[row] is { Possible: null } found)
            return found;
        if (!_notOnFile.TryGetValue((type, id), out var unseen))
            _notOnFile.Add((type, id), unseen = Reference.Find(type, id));
        return unseen;
    }

    /// <summary>The C# record of one that is plain; null of any other.</summary>
    public static Fact? PlainOf(CaseRecord? record) => record is PresentRecord present && present.IsPlain ? present.Fact : null;

    public void Run(int shared, WindowFrame frame) => _code.Shared[shared]!(this, frame);

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

    public int IsWorkday(DateOnly day)
    {
        var index = day.DayNumber - _firstDay;
        if ((uint)index >= (uint)_workdays.Length)
            return Bits.Of(Graph.Calendar.IsWorkday(day));
        ref var known = ref _workdays[index];
        return known != 0 ? known : known = Bits.Of(Graph.Calendar.IsWorkday(day));
    }

    public int Judgement(string question) => Bits.Of(RecordedJudgements.Answer(Graph, Subject, question, new Evidence()));

    /// <summary>What only the reference evaluator can evaluate.</summary>
    public int WalkTruth(int index) => Bits.Of(Reference.EvaluateTruth(_code.Walked[index]));

    public int Walk<T>(int index, out T low, out T high) => FieldReading.Convert(Reference.Evaluate(_code.Walked[index]), out low, out high);

    private ExpressionEvaluator Reference => _evaluator ??= new ExpressionEvaluator(Graph, _run.Parameters, Subject, _frame!.Window) { Run = _run };
}
