namespace VillageAid.Rules.Facts;

/// <summary>An inspection.</summary>
[FactType("检查", FactKind.Event)]
public sealed record Inspection : Fact
{
    /// <summary>The inspection's code.</summary>
    [Key, Term("检查编号")]
    public required string InspectionId { get; init; }

    /// <summary>The body that inspected (MX2019-5-6, QJ2015-1-19).</summary>
    [Term("检查单位编号"), Reference(typeof(Organization), "inspectingOrg", "检查单位", Inverse = "inspections", InverseZh = "检查")]
    public required string InspectingOrgId { get; init; }

    /// <summary>Who or what was inspected.</summary>
    [Term("受检对象"), SubjectReference(nameof(SubjectKind), "inspectionsReceived", "受检")]
    public Known<string> SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("受检对象类别")]
    public Known<SubjectKind> SubjectKind { get; init; }

    /// <summary>The day.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>How it was done (MX2019-5-7, SY2016-2-13, YZ2020-2-14).</summary>
    [Term("方式")]
    public Known<InspectionMode> Mode { get; init; }

    /// <summary>Whether it is one of the regular inspections.</summary>
    [Term("定期")]
    public Known<bool> IsRegular { get; init; }

    /// <summary>Whether notice was given beforehand (YZ2020-2-14).</summary>
    [Term("事先通知")]
    public Known<bool> Announced { get; init; }

    /// <summary>Whether it went straight to the village (YZ2020-2-14).</summary>
    [Term("直接到村")]
    public Known<bool> DirectToVillage { get; init; }

    /// <summary>Whether opinions were gathered (QJ2015-2.1-12).</summary>
    [Term("收集意见")]
    public Known<bool> OpinionsRecorded { get; init; }

    /// <summary>The day on which its result was circulated; Nothing if it was not (QJ2015-2.1-13).</summary>
    [Term("通报日期"), MayBeNothing, NotBefore(nameof(Date))]
    public Known<DateOnly> ResultNotifiedOn { get; init; }
}

/// <summary>How an inspection is done.</summary>
public enum InspectionMode
{
    /// <summary>Openly.</summary>
    [Term("明察")] Open,

    /// <summary>Covertly.</summary>
    [Term("暗访")] Covert,

    /// <summary>As a spot check.</summary>
    [Term("抽查")] SpotCheck,

    /// <summary>As a survey at random.</summary>
    [Term("随机调研")] RandomResearch,

    /// <summary>By going there.</summary>
    [Term("实地走访")] FieldVisit,

    /// <summary>By video.</summary>
    [Term("视频查岗")] Video,

    /// <summary>By following up a cadre's work.</summary>
    [Term("跟踪了解")] FollowUp,
}
