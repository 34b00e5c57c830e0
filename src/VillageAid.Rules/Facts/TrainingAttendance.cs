namespace VillageAid.Rules.Facts;

/// <summary>One cadre at one training.</summary>
[FactType("培训", FactKind.Event)]
public sealed record TrainingAttendance : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "trainings", InverseZh = "培训")]
    public required string CadreId { get; init; }

    /// <summary>The kind of training.</summary>
    [Key, Term("种类")]
    public required TrainingKind TrainingKind { get; init; }

    /// <summary>The day it began (SY2016-2-1, 2-4).</summary>
    [Key, Term("日期"), WindowDate]
    public required DateOnly HeldOn { get; init; }

    /// <summary>The round it belongs to; Nothing where it belongs to none (YZ2020-2-1).</summary>
    [Term("轮次"), MayBeNothing]
    public Known<int> Round { get; init; }

    /// <summary>Whether the cadre completed it (SY2016-2-1, YJ2020-3-4).</summary>
    [Term("完成")]
    public Known<bool> Completed { get; init; }
}

/// <summary>The kind of a training.</summary>
public enum TrainingKind
{
    /// <summary>Before the post.</summary>
    [Term("岗前培训", Also = "岗前")] PrePost,

    /// <summary>In the use of the platform.</summary>
    [Term("平台培训", Also = "平台")] Platform,

    /// <summary>In theory.</summary>
    [Term("理论学习", Also = "理论")] Theory,

    /// <summary>In policy.</summary>
    [Term("政策培训", Also = "政策")] Policy,

    /// <summary>In the work itself.</summary>
    [Term("业务培训", Also = "业务")] Business,

    /// <summary>Training of everybody by turns.</summary>
    [Term("轮训")] Rotation,

    /// <summary>On one theme.</summary>
    [Term("专题培训", Also = "专题")] Thematic,

    /// <summary>Online.</summary>
    [Term("网络培训", Also = "网络")] Online,

    /// <summary>Everyday guidance.</summary>
    [Term("日常辅导")] Routine,
}
