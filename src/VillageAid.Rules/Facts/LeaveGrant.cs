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

    /// <summary>The bodies that approved it; none if it is known that nobody did. Unknown is not refused.</summary>
    [Term("批准单位")]
    public Known<ValueSet<string>> ApprovedByOrgs { get; init; }

    /// <summary>The bodies that refused it; none if it is known that nobody did.</summary>
    [Term("不批准单位")]
    public Known<ValueSet<string>> RefusedByOrgs { get; init; }

    /// <summary>The day of the last approval.</summary>
    [Term("批准日期"), MayBeNothing]
    public Known<DateOnly> ApprovedOn { get; init; }

    /// <summary>Whether it was asked for and granted in writing.</summary>
    [Term("书面")]
    public Known<bool> InWriting { get; init; }

    /// <summary>The bodies with which it was filed; none if it is known that it was not.</summary>
    [Term("报备单位")]
    public Known<ValueSet<string>> FiledWithOrgs { get; init; }

    /// <summary>Whether the leave counts as duty by the rule under which it was granted.</summary>
    [Term("计入在岗")]
    public Known<bool> CountedAsDuty { get; init; }

    /// <summary>The day the return was reported.</summary>
    [Term("销假日期"), MayBeNothing, NotBefore(nameof(FromDate))]
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
