namespace VillageAid.Rules.Facts;

/// <summary>A cadre under a pseudonym.</summary>
[FactType("干部", FactKind.State, Place = "assignments.team.village.countyCode")]
[FurtherPlace("assignments.township.placeCode")]
[FurtherPlace("pairedHouseholds.village.countyCode", Facts.CadreKind.HouseholdPairing, Kind = nameof(CadreKind))]
[FurtherPlace("dispatchingUnit.placeCode", Facts.CadreKind.HouseholdPairing, Facts.CadreKind.CountyLeader, Facts.CadreKind.TownshipOrVillage, Kind = nameof(CadreKind))]
[FactPath("rectifications", "整改", "findings.rectifications")]
[FactPath("eligibilityReviews", "资格审查", "assignments.eligibilityReviews")]
public sealed record Cadre : Fact
{
    /// <summary>The pseudonym; the key to it lies outside this library.</summary>
    [Key, Term("干部编号")]
    public required string CadreId { get; init; }

    /// <summary>The unit that sent the cadre.</summary>
    [Term("派出单位编号"), Reference(typeof(Organization), "dispatchingUnit", "派出单位", Inverse = "dispatchedCadres", InverseZh = "派出干部")]
    public Known<string> HomeOrgId { get; init; }

    /// <summary>What kind of cadre it is (YJ2020-3-2, YZ2020-1-2).</summary>
    [Term("干部类别")]
    public Known<CadreKind> CadreKind { get; init; }

    /// <summary>The year of birth, for the age of the selected only (YZ2020-1-14); no identity number.</summary>
    [Term("出生年")]
    public Known<int> BirthYear { get; init; }

    /// <summary>What the cadre is versed in (MX2019-4-2, SY2016-1-4a to 1-4d).</summary>
    [Term("专长")]
    public Known<ValueSet<Profession>> ProfessionCategory { get; init; }

    /// <summary>The band of the rank (YZ2020-1-9).</summary>
    [Term("职级")]
    public Known<RankBand> RankBand { get; init; }

    /// <summary>The day of appointment to the present rank.</summary>
    [Term("任职级日期")]
    public Known<DateOnly> AppointedOn { get; init; }
}

/// <summary>The kind of a cadre; rules for one kind do not bind another.</summary>
public enum CadreKind
{
    /// <summary>Stationed in a village.</summary>
    [Term("驻村干部", Also = "驻村队员|工作队员")] VillageStationed,

    /// <summary>Paired with households.</summary>
    [Term("帮扶责任人")] HouseholdPairing,

    /// <summary>A county leader.</summary>
    [Term("县领导")] CountyLeader,

    /// <summary>Of a township or a village.</summary>
    [Term("乡村干部")] TownshipOrVillage,
}

/// <summary>What a cadre is versed in.</summary>
public enum Profession
{
    /// <summary>Party and government work.</summary>
    [Term("党政")] PartyGovernment,

    /// <summary>Economic work.</summary>
    [Term("经济")] Economic,

    /// <summary>A technical field.</summary>
    [Term("专业")] Technical,

    /// <summary>Political and legal work.</summary>
    [Term("政法")] PoliticalLegal,
}

/// <summary>The band of a rank.</summary>
public enum RankBand
{
    /// <summary>Section level.</summary>
    [Term("科级")] SectionLevel,

    /// <summary>Any other.</summary>
    [Term("其他")] Other,
}
