namespace VillageAid.Rules.Facts;

/// <summary>A stationed work team.</summary>
[FactType("工作队", FactKind.State, Place = "village.countyCode")]
public sealed record Team : Fact
{
    /// <summary>The team's code.</summary>
    [Key, Term("工作队编号")]
    public required string TeamId { get; init; }

    /// <summary>The village it is posted to.</summary>
    [Term("派驻村编号"), Reference(typeof(Village), "village", "派驻村", Inverse = "teams", InverseZh = "工作队")]
    public required string VillageId { get; init; }

    /// <summary>The unit that leads it (YZ2020-1-6).</summary>
    [Term("牵头单位编号"), Reference(typeof(Organization), "leadUnit", "牵头单位", Inverse = "ledTeams", InverseZh = "牵头工作队")]
    public Known<string> LeadOrgId { get; init; }

    /// <summary>The level that sent it (SY2016-1-1).</summary>
    [Term("层级")]
    public Known<AdministrativeLevel> Level { get; init; }

    /// <summary>The day it was set up.</summary>
    [Term("组建日期")]
    public Known<DateOnly> EstablishedOn { get; init; }

    /// <summary>The day it was withdrawn; Nothing while it stands (SY2016-1-10).</summary>
    [Term("撤队日期"), MayBeNothing, NotBefore(nameof(EstablishedOn))]
    public Known<DateOnly> DisbandedOn { get; init; }

    /// <summary>The day of the handover with township and village; Nothing if there was none (SY2016-2-3).</summary>
    [Term("对接日期"), MayBeNothing]
    public Known<DateOnly> HandoverOn { get; init; }
}
