namespace VillageAid.Rules.Facts;

/// <summary>An appraisal of a cadre or a team.</summary>
[FactType("考核", FactKind.Event)]
public sealed record Appraisal : Fact
{
    /// <summary>Who was appraised.</summary>
    [Key, Term("对象"), SubjectReference(nameof(SubjectKind), "appraisals", "考核")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The kind of appraisal.</summary>
    [Key, Term("考核种类")]
    public required AppraisalKind AppraisalKind { get; init; }

    /// <summary>The first day of the appraised period.</summary>
    [Key, Term("期间起"), WindowDate]
    public required DateOnly PeriodStart { get; init; }

    /// <summary>The last day of the appraised period.</summary>
    [Term("期间止")]
    public Known<DateOnly> PeriodEnd { get; init; }

    /// <summary>Whether it was carried out.</summary>
    [Term("已考核")]
    public Known<bool> CarriedOut { get; init; }
}

/// <summary>The kind of an appraisal.</summary>
public enum AppraisalKind
{
    /// <summary>The daily appraisal by the platform, summed up each month.</summary>
    [Term("日常"), Grain(Grain.Month)] Daily,

    /// <summary>The annual appraisal.</summary>
    [Term("年度"), Grain(Grain.Year)] Annual,
}
