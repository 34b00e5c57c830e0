namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Whether the subject at hand lies in the policy's jurisdiction: found out once for all windows that the same postings reach.</summary>
internal sealed class PlaceMemory
{
    private readonly PlaceSignature _signature = new();
    private readonly List<(ulong Signature, int Answer)> _answers = [];
    private WindowFrame? _frame;
    private ulong _last;
    private int _answer;
    private bool _isBegun;

    /// <summary>Turns to another subject.</summary>
    public void Begin() => _isBegun = false;

    public int In(PlaceCode place, SubjectState state, WindowFrame frame)
    {
        if (!_isBegun)
            Begin(place, state.Subject, frame);
        if (ReferenceEquals(frame, _frame))
            return _answer;
        _frame = frame;
        if (!_signature.TryGet(frame, out var signature))
            return _answer = Ask(place, state, frame);
        if (signature == _last)
            return _answer;
        _last = signature;
        foreach (var (known, answer) in _answers)
        {
            if (known == signature)
                return _answer = answer;
        }
        _answer = Ask(place, state, frame);
        _answers.Add((signature, _answer));
        return _answer;
    }

    private void Begin(PlaceCode place, PresentRecord subject, WindowFrame frame)
    {
        _signature.Begin(place, subject, frame);
        _answers.Clear();
        (_isBegun, _frame, _last) = (true, null, 0);
    }

    private static int Ask(PlaceCode place, SubjectState state, WindowFrame frame)
    {
        state.Begin(frame);
        return place.Holds(state, frame);
    }
}
