namespace VillageAid.Rules.Facts;

/// <summary>A talk, a visit, an enquiry or a health check arranged. What was said and what was found are never stored.</summary>
[FactType("关怀", FactKind.Event)]
public sealed record CareContact : Fact
{
    /// <summary>The cadre.</summary>
    [Key, Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "careContacts", InverseZh = "关怀")]
    public required string CadreId { get; init; }

    /// <summary>The kind of contact.</summary>
    [Key, Term("种类")]
    public required CareKind CareKind { get; init; }

    /// <summary>The day.</summary>
    [Key, Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>The body that did it (MX2019-6-7a, 6-7b).</summary>
    [Key, Term("关怀单位编号"), Reference(typeof(Organization), "caringOrg", "关怀单位", Inverse = "careContactsMade", InverseZh = "关怀工作")]
    public required string ByOrgId { get; init; }

    /// <summary>Whether a head did it in person, and which; Nothing where none did (MX2019-6-7b).</summary>
    [Term("负责人"), MayBeNothing]
    public Known<HeadRole> ByHead { get; init; }
}

/// <summary>The kind of a contact.</summary>
public enum CareKind
{
    /// <summary>A heart-to-heart talk (MX2019-6-7a).</summary>
    [Term("谈心谈话")] HeartToHeartTalk,

    /// <summary>A visit (YZ2020-3-9c).</summary>
    [Term("看望")] Visit,

    /// <summary>An enquiry (YZ2020-3-9a).</summary>
    [Term("过问")] Enquiry,

    /// <summary>A health check was arranged (YZ2020-3-10).</summary>
    [Term("体检安排", Also = "体检")] HealthCheckArranged,

    /// <summary>Guidance (MX2019-5-5).</summary>
    [Term("跟踪指导")] Guidance,
}

/// <summary>Which head of a body acted.</summary>
public enum HeadRole
{
    /// <summary>The principal.</summary>
    [Term("主要负责人")] Principal,

    /// <summary>A deputy.</summary>
    [Term("分管负责人", Also = "副职")] Deputy,
}
