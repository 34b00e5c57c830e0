using System.Runtime.CompilerServices;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>
/// Numbers texts in the order in which they first come. A ledger names the same people in runs (person by person) or in rounds (day by day), so
/// the text that came last, and the one that came after it the time before, are tried first: mostly nothing need be hashed.
/// </summary>
internal sealed class TextOrdinals
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private string[] _texts = new string[16];
    private int[] _following = new int[16];
    private int _last;

    public int Count { get; private set; }

    /// <summary>The texts by their numbers.</summary>
    public ReadOnlySpan<string> Texts => _texts.AsSpan(0, Count);

    /// <summary>The number of a text; the next one where it is new. Not for use by several threads.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(string text)
    {
        // A reader of files gives the same text as the same string.
        if (ReferenceEquals(_texts[_last], text))
            return _last;
        var guess = _following[_last];
        return ReferenceEquals(_texts[guess], text) ? _last = guess : Search(text, guess);
    }

    /// <summary>The number of a text; -1 where it never came.</summary>
    public int Find(string text) => _ordinals.TryGetValue(text, out var ordinal) ? ordinal : -1;

    private int Search(string text, int guess)
    {
        if (Count > 0 && _texts[_last] == text)
            return _last;
        var found = Count > 0 && _texts[guess] == text ? guess : Find(text);
        if (found < 0)
            found = Add(text);
        _following[_last] = found;
        return _last = found;
    }

    private int Add(string text)
    {
        if (Count == _texts.Length)
        {
            Array.Resize(ref _texts, Count * 2);
            Array.Resize(ref _following, Count * 2);
        }
        _ordinals.Add(text, Count);
        _texts[Count] = text;
        return Count++;
    }
}
