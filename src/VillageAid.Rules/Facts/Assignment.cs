namespace VillageAid.Rules.Facts;

/// <summary>A cadre's posting to a team or, of a chief leader, to a township: post and dates. A cadre who holds two posts has two.</summary>
[FactType("任职", FactKind.Span)]
public sealed record Assignment : Fact
{
    /// <summary>The posting's code.</summary>
    [Key, Term("任职编号")]
    public required string AssignmentId { get; init; }

    /// <summary>The cadre.</summary>
    [Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "assignments", InverseZh = "任职")]
    public required string CadreId { get; init; }

    /// <summary>The team; Nothing for a chief leader, who has a township.</summary>
    [Term("工作队编号"), MayBeNothing, Reference(typeof(Team), "team", "工作队", Inverse = "members", InverseZh = "队员任职")]
    public Known<string> TeamId { get; init; }

    /// <summary>The township of a chief leader; Nothing for everybody else.</summary>
    [Term("乡镇编号"), MayBeNothing, Reference(typeof(Organization), "township", "乡镇", Inverse = "chiefLeaders", InverseZh = "总队长任职")]
    public Known<string> TownshipId { get; init; }

    /// <summary>The post.</summary>
    [Term("职务")]
    public Known<Post> Post { get; init; }

    /// <summary>The first day at the post (SY2016-2-1).</summary>
    [Term("到任日期"), WindowDate]
    public required DateOnly StartOn { get; init; }

    /// <summary>The last day at the post; Nothing while it goes on.</summary>
    [Term("离任日期"), SpanEnd, MayBeNothing]
    public Known<DateOnly> EndOn { get; init; }

    /// <summary>The day on which the term ends; no source states how long a term is (YZ2020-1-10).</summary>
    [Term("驻村期满日"), MayBeNothing, NotBefore(nameof(StartOn))]
    public Known<DateOnly> TermEndsOn { get; init; }

    /// <summary>Why the posting ended; Nothing while it goes on.</summary>
    [Term("离任原因"), MayBeNothing]
    public Known<AssignmentEndReason> EndReason { get; init; }

    /// <summary>How the cadre came to be chosen (SY2016-1-2).</summary>
    [Term("推荐方式")]
    public Known<NominationRoute> NominationRoute { get; init; }

    /// <summary>The document of appointment; Nothing where there is none (SY2016-2-11).</summary>
    [Term("任职文件"), MayBeNothing]
    public Known<string> AppointmentDocRef { get; init; }

    /// <summary>Whether the cadre was newly sent (YJ2020-3-4).</summary>
    [Term("新选派")]
    public Known<bool> IsNewlyDispatched { get; init; }
}

/// <summary>A post in the village.</summary>
public enum Post
{
    /// <summary>First secretary.</summary>
    [Term("第一书记")] FirstSecretary,

    /// <summary>Team leader.</summary>
    [Term("工作队长", Also = "队长")] TeamLeader,

    /// <summary>Member.</summary>
    [Term("队员")] Member,

    /// <summary>Chief leader of a township's teams.</summary>
    [Term("总队长")] ChiefLeader,
}

/// <summary>Why a posting ended.</summary>
public enum AssignmentEndReason
{
    /// <summary>The term was completed.</summary>
    [Term("期满")] TermCompleted,

    /// <summary>The cadre was recalled.</summary>
    [Term("召回")] Recalled,

    /// <summary>The cadre was replaced.</summary>
    [Term("撤换")] Replaced,

    /// <summary>The cadre was returned to the unit.</summary>
    [Term("退回")] Returned,

    /// <summary>An adjustment.</summary>
    [Term("调整更换")] Adjusted,

    /// <summary>Any other.</summary>
    [Term("其他")] Other,
}

/// <summary>How a cadre came to be chosen.</summary>
public enum NominationRoute
{
    /// <summary>By own recommendation.</summary>
    [Term("个人自荐")] SelfRecommendation,

    /// <summary>By the organization.</summary>
    [Term("组织推荐")] OrganizationRecommendation,

    /// <summary>Drawn after review by the organization department.</summary>
    [Term("考察抽调")] DrawnByOrganizationDepartment,
}
