using System.Linq.Expressions;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Finds a subject's places by one way, and whether they lie in a jurisdiction.</summary>
internal delegate void WayCode(SubjectState state, WindowFrame frame, ref WayAnswer answer);

/// <summary>Whether a subject's place lies in a policy's jurisdiction, as <see cref="Jurisdiction"/> finds it.</summary>
internal sealed class PlaceCode
{
    private readonly IReadOnlyList<BoundPlace> _ways;
    private readonly WayCode[] _codes;
    private readonly string[] _jurisdiction;
    private readonly Func<Fact, bool>[]?[] _isOfKind;

    private PlaceCode(IReadOnlyList<string> jurisdiction, IReadOnlyList<BoundPlace> ways, (WayCode Code, CollectionUse? Root)[] codes)
    {
        (_jurisdiction, _ways, _codes) = ([.. jurisdiction], ways, [.. codes.Select(way => way.Code)]);
        _isOfKind = [.. ways.Select(way => way.Kind is null ? null : way.Kind.Enumeration!.Members.Where(member => way.Kinds.Contains(member.Name)).Select(member => FieldTest.Of(way.Kind, member)).ToArray())];
        Roots = [.. codes.Select(way => way.Root).OfType<CollectionUse>()];
        IsLedByRoots = codes.Zip(ways).All(pair => pair.First.Root is not null || CollectionsOf(pair.Second.Way).Count == 0);
    }

    /// <summary>The collections with which ways begin where nothing else on them depends on the window.</summary>
    public CollectionUse[] Roots { get; }

    /// <summary>Whether nothing else of the window matters: every way begins with one of the <see cref="Roots"/>, or has no collection on it.</summary>
    public bool IsLedByRoots { get; }

    /// <summary>Null where only the reference evaluator can find the place.</summary>
    public static PlaceCode? Compile(IReadOnlyList<string> jurisdiction, IReadOnlyList<BoundPlace> ways, SubjectCode code)
    {
        try
        {
            return new PlaceCode(jurisdiction, ways, [.. ways.Select(way => Compile(way, code))]);
        }
        catch (CannotCompile)
        {
            return null;
        }
    }

    private static readonly ParameterExpression Answer = Expression.Parameter(typeof(WayAnswer).MakeByRefType(), "answer");

    private static (WayCode, CollectionUse?) Compile(BoundPlace way, SubjectCode code)
    {
        var before = code.Uses.Count;
        var compiler = new ExpressionCompiler(code, null);
        var body = new CodeBlock();
        compiler.WriteTexts(way.Way, body,
            (text, possible, block, leave) =>
            {
                block.Add(Expression.Call(Answer, nameof(WayAnswer.Add), null, text.Low, text.State, possible));
                if (leave is not null)
                    block.If(Expression.Call(Answer, nameof(WayAnswer.IsSettledAt), null, possible), settled => settled.Add(Expression.Goto(leave)));
            },
            (open, block) => block.Add(Expression.Call(Answer, nameof(WayAnswer.AddOpen), null, open)));
        var lambda = Expression.Lambda<WayCode>(ExpressionCompiler.Wrap(compiler, body), ExpressionCompiler.State, ExpressionCompiler.Frame, Answer);
        return (lambda.Compile(), RootOf(way.Way, code, before));
    }

    // A collection of the subject, and then only links: a record is the same in every window.
    private static CollectionUse? RootOf(BoundExpression way, SubjectCode code, int before)
    {
        return CollectionsOf(way) is [{ Target: BoundSubject, IsHistory: false } only] && code.Uses.Count <= before + 1
            ? code.Uses.Find(use => use.IsOfSubject && use.Collection == only.Member && !use.IsHistory && use.FixedKeys.Count == 0 && use.Days.IsNone)
            : null;
    }

    private static List<BoundMember> CollectionsOf(BoundExpression way) => [.. BoundTree.Walk(way).OfType<BoundMember>().Where(member => member.Member is Collection)];

    public int Holds(SubjectState state, WindowFrame frame)
    {
        var open = 0;
        for (var i = 0; i < _ways.Count; i++)
        {
            if (!IsOfKind(i, state))
                continue;
            var answer = Ask(i, state, frame);
            var holds = answer.Holds;
            // See Jurisdiction.Holds: the first way that leads somewhere counts; while it is open, the others are open too.
            if (answer.LeadsSomewhere || (_ways[i].Kind is not null && answer.IsOpen))
                return Bits.Settle(holds) == holds && (holds & Bits.Kinds) == 0 ? holds : holds | KindsOfAll(state, frame);
            open = open == 0 ? holds : Bits.Or(open, holds);
        }
        return open == 0 ? Bits.False : Bits.Settle(open);
    }

    private int KindsOfAll(SubjectState state, WindowFrame frame)
    {
        var kinds = 0;
        for (var i = 0; i < _ways.Count; i++)
        {
            if (IsOfKind(i, state))
                kinds |= Ask(i, state, frame).Holds & Bits.Kinds;
        }
        return kinds;
    }

    private WayAnswer Ask(int way, SubjectState state, WindowFrame frame)
    {
        var answer = new WayAnswer(_jurisdiction, _ways[way].Way.Type is DataType.List);
        _codes[way](state, frame, ref answer);
        return answer;
    }

    // A way for subjects of some kinds; code judges plain subjects only.
    private bool IsOfKind(int way, SubjectState state) => _isOfKind[way] is not { } tests || Array.Exists(tests, test => test(state.Fact));
}

/// <summary>The places that one way leads to.</summary>
internal struct WayAnswer(string[] jurisdiction, bool isList)
{
    private int _certain;
    private int _possible;
    private bool _hasCertain;
    private bool _hasItems;
    private bool _hasOther;
    private int _open;

    /// <summary>Whether there is a place, known or not.</summary>
    public bool LeadsSomewhere { get; private set; }

    /// <summary>Whether there may be further places.</summary>
    public readonly bool IsOpen => _open != 0;

    public void Add(string place, int state, int possible)
    {
        var inside = Inside(place, state);
        LeadsSomewhere |= (state & Bits.HasValues) != 0;
        _hasItems = true;
        _hasOther |= !Bits.IsFalse(inside);
        if (possible == 0)
        {
            _hasCertain = true;
            _certain = _certain == 0 ? inside : Bits.Or(_certain, inside);
        }
        else if (!Bits.IsFalse(inside))
        {
            AddPossible((possible | inside) & Bits.Kinds);
        }
    }

    /// <summary>Whether what is still to come can change nothing: after one place that may be the subject's, further ones that nobody names.</summary>
    public readonly bool IsSettledAt(int possible) => (possible & Bits.Unnamed) != 0 && (_hasCertain || (_possible & Bits.Unclear) != 0);

    public void AddOpen(int open) => _open |= open | Bits.Perhaps;

    /// <summary>Whether the places lie in the jurisdiction (<see cref="Jurisdiction.Holds(IReadOnlyList{string}, Value)"/>).</summary>
    public readonly int Holds
    {
        get
        {
            if (_hasCertain || !isList)
                return _certain == 0 ? Bits.False : Bits.Settle(_certain);
            if (_hasItems && !_hasOther)
                return Bits.False;
            var possible = _possible == 0 ? Bits.False : _possible;
            return Bits.Settle(_open == 0 ? possible : Bits.Or(possible, Bits.True | Bits.False | (_open & Bits.Kinds)));
        }
    }

    private void AddPossible(int kinds) => _possible = _possible == 0 ? Bits.Or(Bits.False, Bits.True | Bits.False | kinds) : Bits.Or(_possible, Bits.True | Bits.False | kinds);

    private readonly int Inside(string place, int state)
    {
        if ((state & Bits.HasValues) == 0)
            return Bits.False;
        if ((state & Bits.Shape) != Bits.Bounded)
            return Bits.True | Bits.False | (state & Bits.Kinds);
        foreach (var prefix in jurisdiction)
        {
            if (place.StartsWith(prefix, StringComparison.Ordinal))
                return Bits.True;
        }
        return Bits.False;
    }
}
