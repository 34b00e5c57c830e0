namespace VillageAid.Rules.Facts;

/// <summary>One household under a code; no names.</summary>
[FactType("户", FactKind.State, Place = "village.countyCode")]
public sealed record Household : Fact
{
    /// <summary>The household's code.</summary>
    [Key, Term("户编号")]
    public required string HouseholdId { get; init; }

    /// <summary>The village.</summary>
    [Term("村编号"), Reference(typeof(Village), "village", "村", Inverse = "households", InverseZh = "户")]
    public required string VillageId { get; init; }

    /// <summary>What kind of household it is (YJ2020-2-4 to 2-6).</summary>
    [Term("户类别")]
    public Known<HouseholdCategory> Category { get; init; }

    /// <summary>The persons in it.</summary>
    [Term("人数"), Unit("person")]
    public Known<int> Persons { get; init; }

    /// <summary>Why it is poor, in codes; none if it is known that there is no cause left (MX2019-2-3, 3-4).</summary>
    [Term("致贫原因")]
    public Known<ValueSet<string>> PovertyCauses { get; init; }

    /// <summary>The causes against which there is a measure (MX2019-2-3).</summary>
    [Term("已有措施的致贫原因")]
    public Known<ValueSet<string>> CausesWithMeasures { get; init; }

    /// <summary>The cadre paired with it; Nothing if there is none (MX2019-1-7, QJ2015-1-4).</summary>
    [Term("帮扶责任人编号"), MayBeNothing, Reference(typeof(Cadre), "responsibleCadre", "帮扶责任人", Inverse = "pairedHouseholds", InverseZh = "结对户")]
    public Known<string> ResponsibleCadreId { get; init; }

    /// <summary>The unit that answers for it; Nothing if there is none (SY2016-1-7).</summary>
    [Term("挂包单位编号"), MayBeNothing, Reference(typeof(Organization), "responsibleOrg", "挂包单位", Inverse = "pairedHouseholds", InverseZh = "结对户")]
    public Known<string> ResponsibleOrgId { get; init; }

    /// <summary>Whether it takes part in an industry project (SY2016-3-7).</summary>
    [Term("纳入产业项目")]
    public Known<bool> InIndustryProject { get; init; }

    /// <summary>The day on which its data were verified; Nothing if they were not (QJ2015-2.4-1).</summary>
    [Term("核实日期"), MayBeNothing]
    public Known<DateOnly> DataVerifiedOn { get; init; }

    /// <summary>The day on which its data were entered; Nothing if they were not (QJ2015-2.4-2).</summary>
    [Term("信息录入日期"), MayBeNothing]
    public Known<DateOnly> DataEnteredOn { get; init; }

    /// <summary>Faults in its data that were not put right (MX2019-2-5).</summary>
    [Term("未改数据差错"), Unit("time")]
    public Known<int> DataErrorsOpen { get; init; }

    /// <summary>The day on which its risk was checked; Nothing if it was not (YJ2020-2-4 to 2-6).</summary>
    [Term("风险排查日期"), MayBeNothing]
    public Known<DateOnly> RiskCheckedOn { get; init; }
}

/// <summary>What kind of household it is.</summary>
public enum HouseholdCategory
{
    /// <summary>Not yet lifted out of poverty.</summary>
    [Term("未脱贫户")] NotYetLifted,

    /// <summary>Lifted out of poverty.</summary>
    [Term("已脱贫户")] Lifted,

    /// <summary>At the edge of poverty.</summary>
    [Term("边缘户")] Edge,

    /// <summary>In special difficulty.</summary>
    [Term("特殊困难户", Also = "特殊困难")] SpecialDifficulty,
}
