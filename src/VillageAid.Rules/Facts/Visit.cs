namespace VillageAid.Rules.Facts;

/// <summary>One visit, or what stood in for one.</summary>
[FactType("走访", FactKind.Event)]
public sealed record Visit : Fact
{
    /// <summary>The visit's code.</summary>
    [Key, Term("走访编号")]
    public required string VisitId { get; init; }

    /// <summary>Who went.</summary>
    [Term("走访人编号"), Reference(typeof(Cadre), "visitor", "走访人", Inverse = "visits", InverseZh = "走访")]
    public required string VisitorCadreId { get; init; }

    /// <summary>In whose place; Nothing if the visitor went for nobody else (QJ2015-1-12).</summary>
    [Term("代替干部编号"), MayBeNothing, Reference(typeof(Cadre), "onBehalfOf", "代替干部", Inverse = "visitsOnBehalf", InverseZh = "被代走访")]
    public Known<string> OnBehalfOfCadreId { get; init; }

    /// <summary>Whom or what was visited.</summary>
    [Term("走访对象"), SubjectReference(nameof(TargetKind), "visitsReceived", "受访")]
    public required string TargetId { get; init; }

    /// <summary>What kind of target it is (QJ2015-1-6, 1-23).</summary>
    [Term("走访对象类别")]
    public required SubjectKind TargetKind { get; init; }

    /// <summary>The day.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>How: only in person is a visit (QJ2015-1-11, SY2016-3-12).</summary>
    [Term("方式")]
    public Known<VisitMode> Mode { get; init; }

    /// <summary>The round it belongs to: 1 is the first round over all households; Nothing where it belongs to none (QJ2015-1-1).</summary>
    [Term("轮次"), MayBeNothing]
    public Known<int> Round { get; init; }

    /// <summary>Nights spent in the village on it (YZ2020-1-2).</summary>
    [Term("住宿夜数"), Unit("night")]
    public Known<int> NightsSpent { get; init; }

    /// <summary>Whether opinions were written down (MX2019-3-3).</summary>
    [Term("记录意见")]
    public Known<bool> OpinionsRecorded { get; init; }
}

/// <summary>How a visit is made.</summary>
public enum VisitMode
{
    /// <summary>In person.</summary>
    [Term("入户")] InPerson,

    /// <summary>By telephone.</summary>
    [Term("电话", Also = "电访")] Telephone,

    /// <summary>In another way.</summary>
    [Term("其他")] Other,
}
