using VillageAid.Rules.Binding;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>One version of a rule on one occasion: its windows with their deadlines, and the code.</summary>
internal sealed class VersionProgram
{
    private readonly RuleCode _code;
    private readonly FrameProgram[] _frames;

    private readonly Field? _role;

    private VersionProgram(BoundRule rule, BoundSubjectRule subjectRule, RuleCode code, FrameProgram[] frames)
    {
        (Rule, SubjectRule, _code, _frames) = (rule, subjectRule, code, frames);
        (_role, IsForbidden) = (subjectRule.Subject.RoleField, subjectRule.IsForbidden);
    }

    public BoundRule Rule { get; }

    public BoundSubjectRule SubjectRule { get; }

    public bool IsForbidden { get; }

    /// <summary>Null where a value is of a type that the code was not made for.</summary>
    public static VersionProgram? Create(BoundRule rule, BoundSubjectRule subjectRule, CompiledRule code, IReadOnlyList<Window> windows, PolicyRun run, SubjectProgram program, FrameStore frames)
    {
        var created = new List<FrameProgram>();
        foreach (var window in windows)
        {
            var place = run.Policy.Jurisdiction.Count == 0 ? null : program.Place;
            if (place is null && run.Policy.Jurisdiction.Count > 0)
                return null;
            var days = rule.ForEachDay ? window.EachDay.Select(day => new Window(OccasionKind.Day, day, day)) : [window];
            var parts = new List<(WindowFrame, int)>();
            foreach (var day in days)
            {
                var frame = frames.Of(day);
                if (!frame.Prepare(code.Needs))
                    return null;
                parts.Add((frame, DueIn(subjectRule, day, run)));
            }
            created.Add(new FrameProgram(frames.Of(window), place, [.. parts], rule.ForEachDay));
        }
        return new VersionProgram(rule, subjectRule, code.Code!.Value, [.. created]);
    }

    private static int DueIn(BoundSubjectRule rule, Window window, PolicyRun run)
    {
        if (rule.Due is not { } due)
            return Bits.True;
        var evaluator = new ExpressionEvaluator(run.Graph, run.Parameters, null, window);
        Deadline.Set(due, evaluator, run.Graph);
        return Bits.Of(RuleJudge.IsDue(evaluator.DueInstant, run.Graph));
    }

    /// <summary>What it says of the subject at hand. False: the subject's place is another in every reading of the occasion.</summary>
    public bool Judge(SubjectState state, int inForce, ref OutcomeBits outcome)
    {
        if (_frames.Length == 1)
            return _frames[0].Judge(state, _code, _role, inForce, ref outcome);
        OutcomeBits? joined = null;
        var isHere = false;
        foreach (var frame in _frames)
        {
            var one = OutcomeBits.Elsewhere;
            isHere |= frame.Judge(state, _code, _role, inForce, ref one);
            joined = joined is { } so ? so.Join(one, Bits.Parameter) : one;
        }
        outcome = joined!.Value.Settled;
        return isHere;
    }
}

/// <summary>One reading of an occasion: a window, or each day of it.</summary>
internal sealed class FrameProgram(WindowFrame frame, PlaceCode? place, (WindowFrame Frame, int Due)[] parts, bool forEachDay)
{
    /// <summary>What it says of the subject at hand. False, and nothing said: the subject's place is another.</summary>
    public bool Judge(SubjectState state, RuleCode code, Field? role, int inForce, ref OutcomeBits outcome)
    {
        var governed = inForce;
        if (place is not null)
        {
            var inside = state.PlaceIn(place, frame);
            if (Bits.IsFalse(inside))
                return false;
            governed = inside == Bits.True ? inForce : Bits.Settle(Bits.And(inside, inForce));
        }
        if (role is not null)
            governed = Bits.And(governed, state.IsSubject(role));
        if (forEachDay)
            JudgeDays(state, code, governed, ref outcome);
        else
            Judge(state, code, governed, parts[0].Frame, parts[0].Due, ref outcome);
        return true;
    }

    // Applies where it applies on any day, and holds where it holds on each on which it applies.
    private void JudgeDays(SubjectState state, RuleCode code, int governed, ref OutcomeBits outcome)
    {
        var joined = new OutcomeBits { Applies = Bits.False, Unless = Bits.False, Holds = Bits.True, Due = Bits.True, Signs = Bits.False };
        foreach (var (day, due) in parts)
        {
            Judge(state, code, governed, day, due, ref outcome);
            var scope = outcome.Scope;
            joined.Applies = Bits.Or(joined.Applies, scope);
            joined.Holds = Bits.And(joined.Holds, Bits.Settle(Bits.Or(Bits.Not(scope), outcome.Holds)));
            joined.Due = Bits.And(joined.Due, outcome.Due);
            if (!Bits.IsFalse(scope))
                joined.Signs = Bits.Or(joined.Signs, outcome.Signs);
        }
        outcome = joined.Settled;
    }

    private static void Judge(SubjectState state, RuleCode code, int governed, WindowFrame frame, int due, ref OutcomeBits outcome)
    {
        outcome = new OutcomeBits { Unless = Bits.False, Holds = Bits.True, Due = due, Signs = Bits.False };
        state.Begin(frame);
        code(state, frame, ref outcome);
        if (governed != Bits.True)
            outcome.Applies = Bits.And(governed, outcome.Applies);
        outcome.Applies = Bits.Settle(outcome.Applies);
    }
}

/// <summary>The frames of one kind of subject, one for each window.</summary>
internal sealed class FrameStore(SubjectCode code, CaseGraph graph, ParameterStore parameters)
{
    private readonly Dictionary<Window, WindowFrame> _frames = [];
    private CaseGraph _graph = graph;

    /// <summary>Turns to other records (<see cref="WindowFrame.TurnTo"/>).</summary>
    public void TurnTo(CaseGraph other)
    {
        _graph = other;
        foreach (var frame in _frames.Values)
            frame.TurnTo(other);
    }

    public WindowFrame Of(Window window)
    {
        if (!_frames.TryGetValue(window, out var frame))
            _frames.Add(window, frame = new WindowFrame(code, _graph, parameters, window));
        return frame;
    }
}
