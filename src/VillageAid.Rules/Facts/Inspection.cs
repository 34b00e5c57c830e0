namespace VillageAid.Rules.Facts;

/// <summary>An inspection.</summary>
[FactType("检查", FactKind.Event)]
public sealed record Inspection : Fact
{
    /// <summary>The inspection's code.</summary>
    [Key, Term("检查编号")]
    public required string InspectionId { get; init; }

    /// <summary>The body that inspected.</summary>
    [Term("检查单位编号"), Reference(typeof(Organization), "inspectingOrg", "检查单位", Inverse = "inspections", InverseZh = "检查")]
    public required string InspectingOrgId { get; init; }

    /// <summary>The day.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>How it was done.</summary>
    [Term("方式")]
    public Known<InspectionMode> Mode { get; init; }
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

    /// <summary>By following up a cadre's work.</summary>
    [Term("跟踪了解")] FollowUp,
}
