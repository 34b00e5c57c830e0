namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>How much of a workbook is read. A file of some kilobytes can unpack to gigabytes, so the size is looked at before anything is unpacked.</summary>
internal static class WorkbookLimits
{
    /// <summary>The rows that a sheet has at most, after ECMA-376.</summary>
    public const int SheetRows = 1_048_576;

    /// <summary>The columns that a sheet has at most.</summary>
    public const int SheetColumns = 16_384;

    /// <summary>The last column in which anything may stand.</summary>
    public const int Columns = 300;

    /// <summary>The merged ranges of a sheet.</summary>
    public const int MergedRanges = 20_000;

    /// <summary>The bytes of all parts together, unpacked.</summary>
    public const long Total = 2L << 30;

    /// <summary>The bytes of each part that is held whole: all but the sheets.</summary>
    public const long HeldPart = 128L << 20;

    /// <summary>The parts of a workbook.</summary>
    public const int Parts = 10_000;

    /// <summary>The sheets of a workbook.</summary>
    public const int Sheets = 255;
}
