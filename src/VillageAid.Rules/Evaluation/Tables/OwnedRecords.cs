namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>A collection of every owner that is on record: who owns which records, ready to be run through. Immutable, safe for any number of threads.</summary>
internal sealed class OwnedRecords
{
    private readonly OwnedRecordsBuilder.Layout _layout;
    private readonly DayRanges[] _complete;

    /// <summary>The records of each owner.</summary>
    /// <param name="layout">What each owns.</param>
    /// <param name="complete">By the row of the owner for which days the records are all in.</param>
    public OwnedRecords(OwnedRecordsBuilder.Layout layout, DayRanges[] complete) => (_layout, _complete) = (layout, complete);

    /// <summary>The records of the owner of a row.</summary>
    public OwnedSlice Slice(int ownerRow)
    {
        var range = _layout.Ranges[ownerRow];
        return new OwnedSlice(_layout.Facts, _layout.Days, _layout.Rows, range.Start, range.End, range.Traits);
    }

    /// <summary>The records that do not say whose they are, and may be anybody's.</summary>
    public PresentRecord[] Unnamed => _layout.Unnamed;

    /// <summary>The days for which the records of the owner of a row are stated to be all in.</summary>
    public DayRanges Complete(int ownerRow) => _complete[ownerRow];
}
