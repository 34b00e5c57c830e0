using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Leaves out what is open but need not be supplied: in <c>A or (A and B)</c> whoever knows A does not need B. Everything is kept unless every
/// way in which the rest can be supplied was tried, so what is left always suffices.
/// </summary>
internal static class Irredundant
{
    /// <summary>The most ways of supplying the rest that are tried for one thing: twelve pieces of a condition.</summary>
    private const int MostTries = 4096;

    /// <summary>The causes of an outcome without those that are superfluous.</summary>
    public static Causes Open(Outcome outcome)
    {
        var open = outcome.Open;
        var pieces = outcome.Pieces.Where(piece => !piece.Truth.IsSettled).ToList();
        var distinct = pieces.DistinctBy(piece => piece.Key).ToList();
        // Where each piece stands once all of them are needed.
        if (open.IsEmpty || distinct.Count == pieces.Count)
            return open;
        var items = open.Items;
        var needed = Needed(outcome, items, [.. distinct.Select(piece => new OpenPiece(piece))]);
        return needed.Count == items.Count ? open : Causes.Union(needed.Select(Causes.Of));
    }

    private static List<MissingItem> Needed(Outcome outcome, IReadOnlyCollection<MissingItem> items, IReadOnlyList<OpenPiece> pieces)
    {
        var left = new HashSet<MissingItem>();
        // What stands in the same pieces is needed or not together.
        var groups = items.Where(item => item.IsFact && pieces.Any(piece => piece.Items.Contains(item)))
            .GroupBy(item => string.Join(',', Enumerable.Range(0, pieces.Count).Where(i => pieces[i].Items.Contains(item)))).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!MayWaitFor(outcome, [.. left, .. group], pieces))
                left.UnionWith(group);
        }
        return [.. items.Where(item => !left.Contains(item))];
    }

    // Whether, when some things stay open and all others are supplied, the outcome can still wait for one of them.
    private static bool MayWaitFor(Outcome outcome, HashSet<MissingItem> open, IReadOnlyList<OpenPiece> pieces)
    {
        var supposed = new Dictionary<object, Supposed>();
        var supplied = new List<OpenPiece>();
        foreach (var piece in pieces)
        {
            if (piece.Items.Overlaps(open))
                supposed[piece.Key] = new Supposed(piece.Truth, IsWaiting: true);
            else if (piece.StaysOpen)
                supposed[piece.Key] = new Supposed(piece.Truth, IsWaiting: false);
            else
                supplied.Add(piece);
        }
        return supplied.Aggregate(1L, (tries, piece) => Math.Min(MostTries + 1, tries * piece.Members.Count)) > MostTries || TryAll(0);

        bool TryAll(int index)
        {
            if (index == supplied.Count)
                return outcome.IsWaiting(piece => supposed.TryGetValue(piece.Key, out var known) ? known : new Supposed(piece.Truth.Truth, IsWaiting: !piece.Truth.IsSettled));
            return supplied[index].Members.Any(member =>
            {
                supposed[supplied[index].Key] = new Supposed(member, IsWaiting: false);
                return TryAll(index + 1);
            });
        }
    }

    private sealed class OpenPiece(TruthForm.Piece piece)
    {
        public object Key => piece.Key;

        public HashSet<MissingItem> Items { get; } = [.. piece.Truth.Causes.Items];

        public Truth Truth => piece.MayDropOut ? Truth.Unknown | Truth.Null : piece.Truth.Truth;

        public IReadOnlyList<Truth> Members => [.. TruthTables.MembersOf(Truth)];

        /// <summary>Whether supplying facts may leave it open: for a parameter, a person, or a day that has not come.</summary>
        public bool StaysOpen => piece.MayDropOut || Items.Count == 0 || Items.Any(item => !item.IsFact);
    }
}
