namespace VillageAid.Rules.Facts;

/// <summary>
/// States that a subject's records of one type are all in for a stretch of days. Without it, that there is no record says nothing.
/// </summary>
/// <example>For cadre 甲, all attendance of March: <c>RecordType = "考勤", SubjectId = "甲", PeriodStart = 2016-03-01, PeriodEnd = 2016-03-31</c>.</example>
[FactType("台账齐全", FactKind.Span)]
public sealed record RecordCompleteness : Fact
{
    /// <summary>The fact type, by its Chinese or English name.</summary>
    [Key, Term("记录类型")]
    public required string RecordType { get; init; }

    /// <summary>The subject whose records they are.</summary>
    [Key, Term("对象")]
    public required string SubjectId { get; init; }

    /// <summary>The first day covered.</summary>
    [Key, Term("期间起"), WindowDate]
    public required DateOnly PeriodStart { get; init; }

    /// <summary>The last day covered.</summary>
    [Term("期间止"), SpanEnd]
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Whether they are all in. Only true closes anything.</summary>
    [Term("齐全")]
    public Known<bool> Complete { get; init; }

    /// <summary>The body that says so.</summary>
    [Term("声明单位")]
    public Known<string> AssertedByOrg { get; init; }
}
