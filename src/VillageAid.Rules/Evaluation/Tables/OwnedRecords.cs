namespace VillageAid.Rules.Evaluation.Tables;

/// <summary>A collection of every owner that is on record: who owns which records, ready to be run through. Immutable, safe for any number of threads.</summary>
internal sealed class OwnedRecords
{
    private readonly RecordTable _owners;
    private readonly OwnedRecordsBuilder.Layout _layout;
    private readonly Func<string, DayRanges> _complete;
    private readonly DayRanges?[] _ranges;

    /// <summary>The records of each owner.</summary>
    /// <param name="owners">The owners.</param>
    /// <param name="layout">What each owns.</param>
    /// <param name="complete">For which days the records of an identity are all in.</param>
    public OwnedRecords(RecordTable owners, OwnedRecordsBuilder.Layout layout, Func<string, DayRanges> complete)
    {
        (_owners, _layout, _complete) = (owners, layout, complete);
        _ranges = new DayRanges?[owners.Count];
    }

    /// <summary>The records of the owner of a row.</summary>
    public OwnedSlice Slice(int ownerRow)
    {
        var range = _layout.Ranges[ownerRow];
        return new OwnedSlice(_layout.Facts, _layout.Days, _layout.Rows, range.Start, range.End, range.IsPlain, range.IsPlaced);
    }

    /// <summary>The records that do not say whose they are, and may be anybody's.</summary>
    public PresentRecord[] Unnamed => _layout.Unnamed;

    /// <summary>The days for which the records of the owner of a row are stated to be all in.</summary>
    public DayRanges Complete(int ownerRow) => _ranges[ownerRow] ??= _complete(_owners.IdAt(ownerRow));
}
