namespace VillageAid.Rules.Facts;

/// <summary>Leave asked for, its approval and the return. The kind of leave, never a medical reason.</summary>
[FactType("请假", FactKind.Span)]
public sealed record LeaveGrant : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "leaveGrants", InverseZh = "请假")]
    public required string CadreId { get; init; }

    /// <summary>The first day.</summary>
    [Key, Term("起"), WindowDate]
    public required DateOnly FromDate { get; init; }

    /// <summary>The last day.</summary>
    [Term("止"), SpanEnd]
    public required DateOnly ToDate { get; init; }

    /// <summary>The kind of leave.</summary>
    [Term("假别")]
    public Known<LeaveType> LeaveType { get; init; }

    /// <summary>The body that approved it; Nothing if it is known that none did. Unknown is not refused.</summary>
    [Term("批准单位"), MayBeNothing]
    public Known<string> ApprovedByOrg { get; init; }

    /// <summary>The day of approval.</summary>
    [Term("批准日期"), MayBeNothing]
    public Known<DateOnly> ApprovedOn { get; init; }

    /// <summary>The day the return was reported.</summary>
    [Term("销假日期"), MayBeNothing]
    public Known<DateOnly> ReturnedOn { get; init; }
}

/// <summary>The kind of leave.</summary>
public enum LeaveType
{
    /// <summary>Private matters.</summary>
    [Term("事假")] Personal,

    /// <summary>Sickness; the reason is never stored.</summary>
    [Term("病假")] Sick,

    /// <summary>Annual leave.</summary>
    [Term("年休假")] Annual,

    /// <summary>Any other kind.</summary>
    [Term("其他")] Other,
}
