using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>The records of one owner in a collection, in the order of their window dates, then of their keys: the same places of three lists.</summary>
/// <param name="facts">Their facts.</param>
/// <param name="days">Their window dates (<see cref="DateOnly.DayNumber"/>); 0 where the type has none.</param>
/// <param name="rows">Their rows in the table of their type.</param>
/// <param name="start">The place of the first.</param>
/// <param name="end">The place after the last.</param>
/// <param name="isPlain">Whether every one is plain and placed, and there is no other that may be the owner's (<see cref="OwnedRecords.Unnamed"/>).</param>
/// <param name="isPlaced">Whether it is known of all of them that they belong, and when; else only a <see cref="CollectionReader"/> can say what the collection holds.</param>
// Fields: compiled code reads them in its inner loops. None of the lists is to be changed.
internal readonly struct OwnedSlice(Fact[] facts, int[] days, int[] rows, int start, int end, bool isPlain, bool isPlaced)
{
    public readonly Fact[] Facts = facts;
    public readonly int[] Days = days;
    public readonly int[] Rows = rows;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly bool IsPlain = isPlain;
    public readonly bool IsPlaced = isPlaced;

    public int Count => End - Start;

    /// <summary>Those that are dated from one day to another.</summary>
    public OwnedSlice Between(int first, int last)
    {
        var start = FirstFrom(Start, first);
        return new OwnedSlice(Facts, Days, Rows, start, last == int.MaxValue ? End : FirstFrom(start, last + 1), IsPlain, IsPlaced);
    }

    private int FirstFrom(int start, int day)
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
