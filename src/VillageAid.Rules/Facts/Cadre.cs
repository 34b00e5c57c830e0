namespace VillageAid.Rules.Facts;

/// <summary>A stationed cadre under a pseudonym.</summary>
[FactType("干部", FactKind.State, Place = "assignments.team.village.countyCode")]
public sealed record Cadre : Fact
{
    /// <summary>The pseudonym; the key to it lies outside this library.</summary>
    [Key, Term("干部编号")]
    public required string CadreId { get; init; }

    /// <summary>The unit that sent the cadre.</summary>
    [Term("派出单位编号"), Reference(typeof(Organization), "dispatchingUnit", "派出单位")]
    public Known<string> HomeOrgId { get; init; }

    /// <summary>What kind of cadre it is.</summary>
    [Term("干部类别")]
    public Known<CadreKind> CadreKind { get; init; }
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
