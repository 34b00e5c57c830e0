namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>Days, as stretches without a hole that neither meet nor overlap. Immutable.</summary>
internal sealed class DayRanges
{
    private readonly int[] _firsts;
    private readonly int[] _lasts;

    private DayRanges(int[] firsts, int[] lasts) => (_firsts, _lasts) = (firsts, lasts);

    public static DayRanges None { get; } = new([], []);

    /// <summary>The days of some stretches, each from its first to its last day (<see cref="DateOnly.DayNumber"/>). One that ends before it begins has none.</summary>
    public static DayRanges Of(IReadOnlyList<(int First, int Last)> stretches)
    {
        if (stretches is [var only])
            return only.First <= only.Last ? new([only.First], [only.Last]) : None;
        var (firsts, lasts) = (new List<int>(), new List<int>());
        foreach (var (first, last) in stretches.Where(stretch => stretch.First <= stretch.Last).OrderBy(stretch => stretch.First))
        {
            if (lasts.Count > 0 && first <= lasts[^1] + 1)
            {
                lasts[^1] = Math.Max(lasts[^1], last);
                continue;
            }
            firsts.Add(first);
            lasts.Add(last);
        }
        return firsts.Count == 0 ? None : new([.. firsts], [.. lasts]);
    }

    public IEnumerable<(int First, int Last)> Stretches => _firsts.Zip(_lasts);

    /// <summary>Whether one stretch is all there is, and this is it.</summary>
    public bool Is(IReadOnlyList<(int First, int Last)> stretches) => stretches is [var only] && _firsts is [var first] && only == (first, _lasts[0]);

    /// <summary>Whether a day is one of them.</summary>
    public bool Covers(int day) => Covers(day, day);

    /// <summary>Whether all days from one to another are among them.</summary>
    public bool Covers(int from, int to)
    {
        // Most have one stretch, and the last is the one most asked for.
        for (var i = _firsts.Length - 1; i >= 0; i--)
        {
            if (_firsts[i] <= from)
                return to <= _lasts[i];
        }
        return false;
    }
}
