namespace VillageAid.Rules.Facts;

/// <summary>A cadre's posting to a team, with post and dates. A cadre who holds two posts has two.</summary>
[FactType("任职", FactKind.Span)]
public sealed record Assignment : Fact
{
    /// <summary>The posting's code.</summary>
    [Key, Term("任职编号")]
    public required string AssignmentId { get; init; }

    /// <summary>The cadre.</summary>
    [Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "assignments", InverseZh = "任职")]
    public required string CadreId { get; init; }

    /// <summary>The team.</summary>
    [Term("工作队编号"), Reference(typeof(Team), "team", "工作队", Inverse = "members", InverseZh = "队员任职")]
    public required string TeamId { get; init; }

    /// <summary>The post.</summary>
    [Term("职务")]
    public Known<Post> Post { get; init; }

    /// <summary>The first day at the post.</summary>
    [Term("到任日期"), WindowDate]
    public required DateOnly StartOn { get; init; }

    /// <summary>The last day at the post; Nothing while it goes on.</summary>
    [Term("离任日期"), SpanEnd, MayBeNothing]
    public Known<DateOnly> EndOn { get; init; }

    /// <summary>The document of appointment; Nothing where there is none.</summary>
    [Term("任职文件"), MayBeNothing]
    public Known<string> AppointmentDocRef { get; init; }
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
