namespace VillageAid.Rules.Facts;

/// <summary>A report that was due and, if so, sent.</summary>
[FactType("报送", FactKind.Event)]
public sealed record ReportSubmission : Fact
{
    /// <summary>Whoever reports.</summary>
    [Key, Term("报送主体"), SubjectReference(nameof(SubjectKind), "reports", "报送")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject reports.</summary>
    [Term("主体类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The kind of report.</summary>
    [Key, Term("报送种类")]
    public required ReportKind ReportKind { get; init; }

    /// <summary>The first day of the period that it reports on.</summary>
    [Key, Term("期间起"), WindowDate]
    public required DateOnly PeriodStart { get; init; }

    /// <summary>When it was due, +08:00; Nothing where no instant was set (SY2016-2-8).</summary>
    [Term("截止时刻"), MayBeNothing]
    public Known<DateTimeOffset> DueAt { get; init; }

    /// <summary>When it was sent, +08:00; Nothing if it is known that it was not (SY2016-2-8).</summary>
    [Term("报送时刻"), MayBeNothing]
    public Known<DateTimeOffset> SubmittedAt { get; init; }

    /// <summary>The body it goes to.</summary>
    [Term("接收单位编号"), Reference(typeof(Organization), "receiver", "接收单位")]
    public Known<string> ReceivedByOrg { get; init; }

    /// <summary>Whether it tells the progress of the work (SY2016-2-10).</summary>
    [Term("含工作进展")]
    public Known<bool> HasProgress { get; init; }

    /// <summary>Whether it carries the work log (SY2016-2-10).</summary>
    [Term("含工作日志")]
    public Known<bool> HasWorkLog { get; init; }

    /// <summary>The parts of the work log that it has.</summary>
    [Term("日志内容")]
    public Known<ValueSet<string>> WorkLogParts { get; init; }
}

/// <summary>The kind of a report.</summary>
public enum ReportKind
{
    /// <summary>The weekly report of a team or township.</summary>
    [Term("周上报"), Grain(Grain.Week)] WeeklyProgress,

    /// <summary>The weekly summary of the county office.</summary>
    [Term("周汇总"), Grain(Grain.Week)] WeeklySummary,

    /// <summary>The monthly circular of the county office.</summary>
    [Term("月通报"), Grain(Grain.Month)] MonthlyCircular,

    /// <summary>The monthly form.</summary>
    [Term("月报表"), Grain(Grain.Month)] MonthlyForm,

    /// <summary>The weekly report on the performance of duty.</summary>
    [Term("履责周报告"), Grain(Grain.Week)] WeeklyDutyReport,

    /// <summary>Information sent when there is some.</summary>
    [Term("信息报送")] Information,

    /// <summary>Advice to a body (QJ2015-2.2-14).</summary>
    [Term("建议")] Advice,
}
