using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>The records of one owner in a collection, in the order of their window dates, then of their keys: the same places of three lists.</summary>
/// <param name="facts">Their facts.</param>
/// <param name="days">Their window dates (<see cref="DateOnly.DayNumber"/>); 0 where the type has none.</param>
/// <param name="rows">Their rows in the table of their type.</param>
/// <param name="start">The place of the first.</param>
/// <param name="end">The place after the last.</param>
/// <param name="traits">What holds of all of them.</param>
// Fields: compiled code reads them in its inner loops. None of the lists is to be changed.
internal readonly struct OwnedSlice(Fact[] facts, int[] days, int[] rows, int start, int end, OwnedTraits traits)
{
    public readonly Fact[] Facts = facts;
    public readonly int[] Days = days;
    public readonly int[] Rows = rows;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly OwnedTraits Traits = traits;

    /// <summary>Whether nothing is open about them: every trait holds.</summary>
    public bool IsPlain => Traits == OwnedTraits.All;

    public bool Are(OwnedTraits traits) => (Traits & traits) == traits;

    public int Count => End - Start;

    /// <summary>Those that are dated from one day to another.</summary>
    public OwnedSlice Between(int first, int last)
    {
        var start = FirstFrom(Start, first);
        return new OwnedSlice(Facts, Days, Rows, start, last == int.MaxValue ? End : FirstFrom(start, last + 1), Traits);
    }

    /// <summary>The place of the first of a day or later, looked for from a place on.</summary>
    public int FirstFrom(int start, int day)
    {
        var (low, high) = (start, End);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Days[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

/// <summary>What holds of all records of one owner in a collection.</summary>
[Flags]
internal enum OwnedTraits : byte
{
    None = 0,

    /// <summary>One certain fact counts for each, so that its fields are what that says.</summary>
    Plain = 1,

    /// <summary>There is no other that may be the owner's because it does not say whose it is (<see cref="OwnedRecords.Unnamed"/>).</summary>
    Named = 2,

    /// <summary>Their window dates are known.</summary>
    Dated = 4,

    /// <summary>They are certainly the owner's, not of somebody of another kind who has the same name.</summary>
    Owned = 8,

    All = Plain | Named | Dated | Owned,
}
