using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>What compiled code knows of the subject at hand. One for each thread.</summary>
internal sealed class SubjectState(SubjectCode code, PolicyRun run)
{
    private ExpressionEvaluator? _evaluator;
    private CollectionReader? _reader;
    private CollectionReader? _history;
    private WindowFrame? _frame;

    public PresentRecord Subject = null!;

    /// <summary>The subject's C# record.</summary>
    public Fact Fact = null!;

    public string Id = null!;

    public int Row;

    /// <summary>A number for each subject and window: what was computed under another is no longer valid.</summary>
    public long Epoch;

    public readonly SlotSet Slots = new(code.SharedSlots);

    private CaseGraph Graph => run.Graph;

    /// <summary>Turns to another subject.</summary>
    public void Begin(PresentRecord subject)
    {
        (Subject, Fact) = (subject, subject.Fact);
        Id = subject.Type.IdOf(subject.Fact);
        Row = subject.Row;
        _frame = null;
        _role = default;
        _places.Clear();
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
        foreach (var (known, window, answer) in _places)
        {
            if (ReferenceEquals(known, place) && ReferenceEquals(window, frame))
                return answer;
        }
        Begin(frame);
        var holds = place.Holds(this, frame);
        _places.Add((place, frame, holds));
        return holds;
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

    private (Field? Field, int Answer) _role;

    private readonly List<(PlaceCode Place, WindowFrame Frame, int Answer)> _places = [];

    private long _steps;

    /// <summary>Counts the steps that the reference evaluator may take at most: what could be too many for it, it judges itself.</summary>
    public void Spend(int items, int weight)
    {
        _steps += (long)items * (weight + 2);
        if (_steps > ExpressionEvaluator.MaxSteps)
            throw new CannotCompile("too many steps");
    }

    /// <summary>The subject's records of a collection, and whether there may be more.</summary>
    public ref UseState Use(int use)
    {
        ref var state = ref _uses[use];
        if (state.Epoch != Epoch)
        {
            state.Epoch = Epoch;
            state.Fill(_frame!.Of(code.Uses[use]), Row);
        }
        return ref state;
    }

    public OwnedSlice Slice(int use) => Use(use).Slice;

    public int Gaps(int use) => Use(use).Gaps;

    /// <summary>The plain records of any owner; not plain where the owner is not.</summary>
    public OwnedSlice SliceOf(int use, CaseRecord? owner) => OtherUse(use, owner).Slice;

    public int GapsOf(int use, CaseRecord owner) => OtherUse(use, owner).Gaps;

    /// <summary>How many unseen records of the subject may count; their kinds are added.</summary>
    public int CountUnseen(int counted, ref int kinds) => CountUnseen(counted, Use(code.Counted[counted].Use.Index), Id, ref kinds);

    public int CountUnseenOf(int counted, CaseRecord owner, ref int kinds) =>
        CountUnseen(counted, OtherUse(code.Counted[counted].Use.Index, owner), owner.Type.IdOf(((PresentRecord)owner).Fact), ref kinds);

    private int CountUnseen(int counted, in UseState state, string ownerId, ref int kinds)
    {
        var answers = _frame!.Of(code.Counted[counted]);
        var count = 0;
        foreach (var gap in state.OpenSlots)
        {
            var answer = answers.Of(gap, ownerId);
            count += answer == 0 ? 0 : 1;
            kinds |= answer & Bits.Kinds;
        }
        return count;
    }

    // The last owner that was asked for is mostly the next one too.
    private ref UseState OtherUse(int use, CaseRecord? owner)
    {
        ref var state = ref _others[use];
        if (owner is null)
            throw new CannotCompile("a collection of nothing");
        if (state.Epoch != Epoch || !ReferenceEquals(_owners[use], owner))
        {
            (state.Epoch, _owners[use]) = (Epoch, owner);
            if (owner is PresentRecord present)
                state.Fill(_frame!.Of(code.Uses[use]), present.Row);
            else
                state.Clear();
        }
        return ref state;
    }

    private readonly UseState[] _uses = new UseState[code.Uses.Count];
    private readonly UseState[] _others = new UseState[code.Uses.Count];
    private readonly CaseRecord?[] _owners = new CaseRecord?[code.Uses.Count];

    /// <summary>The records of an owner as the reference evaluator reads them.</summary>
    public ListValue List(int use, CaseRecord owner)
    {
        var frame = _frame!.Of(code.Uses[use]);
        var reader = frame.Use.IsHistory ? _history ??= new CollectionReader(Graph, Window.History(Graph.AsOfDate)) : _reader ??= new CollectionReader(Graph, _frame.Window);
        return reader.Read(owner, frame.Use.Collection, frame.Keys);
    }

    public static CaseRecord? RecordOf(ListValue list, int index) => list.Items[index].Value is RecordValue { Record: var record } ? record : null;

    public static int PossibleOf(ListValue list, int index) => Bits.Of(list.Items[index].Possible);

    public static int OpenOf(ListValue list) => Bits.Of(list.Open);

    public static int CountOf(ListValue list) => list.Items.Count;

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public CaseRecord? Follow(CaseRecord? record, Link link) =>
        record is null ? null : Reference.Follow(record, link) is RecordValue { Record: var target } ? target : null;

    /// <summary>The record of an identity that a plain record names.</summary>
    public CaseRecord Find(string id, FactType type)
    {
        var table = Graph.Of(type);
        var row = table.RowOf(id);
        return row >= 0 && table[row] is { Possible: null } found ? found : Reference.Find(type, id);
    }

    /// <summary>The C# record of one that is plain; null of any other.</summary>
    public static Fact? PlainOf(CaseRecord? record) => record is PresentRecord present && present.IsPlain ? present.Fact : null;

    public void Run(int shared, WindowFrame frame) => code.Shared[shared]!(this, frame);

    public PresentRecord RecordAt(FactType type, int row) => Graph.Of(type)[row];

    /// <summary>A count of covered days of the window at hand, for one place in the code.</summary>
    public SpanTally CountDays(int place)
    {
        var window = _frame!.Window;
        var (start, end) = window.IsAsOf ? (Graph.AsOfDate, Graph.AsOfDate) : (window.Start, window.End);
        return (_spans[place] ??= new SpanTally()).Begin(start.DayNumber, end.DayNumber, Graph.AsOfDate.DayNumber);
    }

    private readonly SpanTally?[] _spans = new SpanTally?[code.SpanTallies];

    public int IsWorkday(DateOnly day)
    {
        var index = day.DayNumber - _firstDay;
        if ((uint)index >= (uint)_workdays.Length)
            return Bits.Of(Graph.Calendar.IsWorkday(day));
        ref var known = ref _workdays[index];
        return known != 0 ? known : known = Bits.Of(Graph.Calendar.IsWorkday(day));
    }

    // A day is asked for again for every subject; most that are asked for are of the last years.
    private const int RememberedDays = 4096;

    private readonly int[] _workdays = new int[RememberedDays];
    private readonly int _firstDay = run.Graph.AsOfDate.DayNumber - (RememberedDays * 7 / 8);

    public int Judgement(string question) => Bits.Of(RecordedJudgements.Answer(Graph, Subject, question, new Evidence()));

    /// <summary>What only the reference evaluator can evaluate.</summary>
    public int WalkTruth(int index) => Bits.Of(Reference.EvaluateTruth(code.Walked[index]));

    public int Walk<T>(int index, out T low, out T high) => FieldReading.Convert(Reference.Evaluate(code.Walked[index]), out low, out high);

    private ExpressionEvaluator Reference => _evaluator ??= new ExpressionEvaluator(Graph, run.Parameters, Subject, _frame!.Window) { Run = run };
}
