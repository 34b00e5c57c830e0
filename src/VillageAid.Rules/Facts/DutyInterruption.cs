namespace VillageAid.Rules.Facts;

/// <summary>A unit pulls a cadre back out of the village (QJ2015-1-16).</summary>
[FactType("抽回", FactKind.Span)]
public sealed record DutyInterruption : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "dutyInterruptions", InverseZh = "抽回")]
    public required string CadreId { get; init; }

    /// <summary>The first day.</summary>
    [Key, Term("起"), WindowDate]
    public required DateOnly FromDate { get; init; }

    /// <summary>The last day; Nothing while it goes on.</summary>
    [Term("止"), SpanEnd, MayBeNothing]
    public Known<DateOnly> ToDate { get; init; }

    /// <summary>The unit that pulled the cadre back.</summary>
    [Term("抽回单位编号"), Reference(typeof(Organization), "pullingUnit", "抽回单位", Inverse = "dutyInterruptions", InverseZh = "抽回")]
    public required string OrgId { get; init; }

    /// <summary>The reason given.</summary>
    [Term("理由")]
    public Known<InterruptionReason> Reason { get; init; }

    /// <summary>The body that approved it; Nothing if it is known that none did.</summary>
    [Term("批准单位"), MayBeNothing]
    public Known<string> ApprovedByOrg { get; init; }
}

/// <summary>Why a cadre was pulled back.</summary>
public enum InterruptionReason
{
    /// <summary>Busy at the unit.</summary>
    [Term("工作忙")] BusyAtUnit,

    /// <summary>Any other reason.</summary>
    [Term("其他")] Other,
}
