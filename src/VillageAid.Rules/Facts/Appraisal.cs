namespace VillageAid.Rules.Facts;

/// <summary>An appraisal of a cadre, a team, a unit or a township.</summary>
[FactType("考核", FactKind.Event)]
public sealed record Appraisal : Fact
{
    /// <summary>Who was appraised.</summary>
    [Key, Term("对象"), SubjectReference(nameof(SubjectKind), "appraisals", "考核")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The kind of appraisal (SY2016-2-12, YZ2020-2-11).</summary>
    [Key, Term("考核种类")]
    public required AppraisalKind AppraisalKind { get; init; }

    /// <summary>The first day of the appraised period.</summary>
    [Key, Term("期间起"), WindowDate]
    public required DateOnly PeriodStart { get; init; }

    /// <summary>The last day of the appraised period.</summary>
    [Term("期间止"), NotBefore(nameof(PeriodStart))]
    public Known<DateOnly> PeriodEnd { get; init; }

    /// <summary>Whether it was carried out.</summary>
    [Term("已考核")]
    public Known<bool> CarriedOut { get; init; }

    /// <summary>The bodies that appraised (MX2019-4-10, QJ2015-2.1-17).</summary>
    [Term("考核单位")]
    public Known<ValueSet<string>> AppraisingOrgIds { get; init; }

    /// <summary>The grade.</summary>
    [Term("考核等次")]
    public Known<AppraisalGrade> Grade { get; init; }

    /// <summary>The score, in points.</summary>
    [Term("得分"), Unit("point"), MayBeNothing]
    public Known<decimal> Score { get; init; }

    /// <summary>Whether the subject is up to the task (MX2019-0-2, 4-10).</summary>
    [Term("胜任")]
    public Known<bool> Competent { get; init; }

    /// <summary>What was appraised (MX2019-0-4, 2-2; QJ2015-2.1-16).</summary>
    [Term("考核内容")]
    public Known<ValueSet<AppraisalCriterion>> CriteriaCovered { get; init; }

    /// <summary>Whether the record of duty was used (QJ2015-2.1-17).</summary>
    [Term("运用履职情况")]
    public Known<bool> DutyRecordUsed { get; init; }

    /// <summary>Whether the villagers' democratic review was used (QJ2015-2.1-17).</summary>
    [Term("运用民主评议")]
    public Known<bool> DemocraticReviewUsed { get; init; }

    /// <summary>Whether the results of inspections were used (YZ2020-2-16b).</summary>
    [Term("运用督查结果")]
    public Known<bool> InspectionResultsUsed { get; init; }

    /// <summary>Whether problems in sending cadres counted (MX2019-4-12).</summary>
    [Term("选派问题纳入")]
    public Known<bool> DispatchFindingsCounted { get; init; }
}

/// <summary>The kind of an appraisal.</summary>
public enum AppraisalKind
{
    /// <summary>The daily appraisal by the platform, summed up each month.</summary>
    [Term("日常"), Grain(Grain.Month)] Daily,

    /// <summary>The annual appraisal.</summary>
    [Term("年度"), Grain(Grain.Year)] Annual,
}

/// <summary>The grade of an appraisal, from the best.</summary>
public enum AppraisalGrade
{
    /// <summary>Excellent.</summary>
    [Term("优秀")] Excellent,

    /// <summary>Competent.</summary>
    [Term("称职")] Competent,

    /// <summary>Basically competent.</summary>
    [Term("基本称职")] BasicallyCompetent,

    /// <summary>Not competent.</summary>
    [Term("不称职")] NotCompetent,
}

/// <summary>What an appraisal looks at.</summary>
public enum AppraisalCriterion
{
    /// <summary>Whether responsibilities were met.</summary>
    [Term("责任落实")] Responsibility,

    /// <summary>The effect against poverty.</summary>
    [Term("脱贫实效")] Effect,

    /// <summary>Style of work.</summary>
    [Term("工作作风")] WorkStyle,

    /// <summary>Attendance.</summary>
    [Term("驻村出勤")] Attendance,
}
