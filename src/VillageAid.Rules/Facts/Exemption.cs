namespace VillageAid.Rules.Facts;

/// <summary>An exception that was approved for a subject and a stretch of days.</summary>
[FactType("例外", FactKind.Span)]
public sealed record Exemption : Fact
{
    /// <summary>Whom it is for.</summary>
    [Key, Term("对象"), SubjectReference(nameof(SubjectKind), "exemptions", "例外")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>What the subject is exempt from: a rule or a clause.</summary>
    [Key, Term("例外事项")]
    public required string Matter { get; init; }

    /// <summary>The first day.</summary>
    [Key, Term("起"), WindowDate]
    public required DateOnly FromDate { get; init; }

    /// <summary>The last day; Nothing while it goes on.</summary>
    [Term("止"), SpanEnd, MayBeNothing]
    public Known<DateOnly> ToDate { get; init; }

    /// <summary>The bodies that approved it; none if it is known that nobody did.</summary>
    [Term("批准单位")]
    public Known<ValueSet<string>> ApprovedByOrgs { get; init; }

    /// <summary>The day of the last approval.</summary>
    [Term("批准日期"), MayBeNothing]
    public Known<DateOnly> ApprovedOn { get; init; }
}
