namespace VillageAid.Rules.Facts;

/// <summary>One item of a standard of facilities at a team's station. The two standards called 六有 are different ones (MX2019-6-6, YZ2020-3-1).</summary>
[FactType("配备", FactKind.State)]
public sealed record FacilityItem : Fact
{
    /// <summary>The team.</summary>
    [Key, Term("工作队编号"), Reference(typeof(Team), "team", "工作队", Inverse = "facilityItems", InverseZh = "配备")]
    public required string TeamId { get; init; }

    /// <summary>The standard.</summary>
    [Key, Term("标准")]
    public required FacilityStandard Standard { get; init; }

    /// <summary>The item.</summary>
    [Key, Term("项目")]
    public required FacilityItemCode ItemCode { get; init; }

    /// <summary>Whether it is there.</summary>
    [Term("已配备")]
    public Known<bool> Present { get; init; }

    /// <summary>The body that provided it; Nothing where none did (MX2019-6-4, 6-5).</summary>
    [Term("提供单位编号"), MayBeNothing, Reference(typeof(Organization), "provider", "提供单位")]
    public Known<string> ProvidedByOrg { get; init; }

    /// <summary>The day on which it was checked; the latest check counts.</summary>
    [Term("核查日期"), WindowDate]
    public required DateOnly CheckedOn { get; init; }
}

/// <summary>A standard of facilities.</summary>
public enum FacilityStandard
{
    /// <summary>The six haves of an office (YZ2020-3-1).</summary>
    [Term("办公六有", Also = "六有")] SixHavesOffice,

    /// <summary>The four unifieds (YZ2020-3-2).</summary>
    [Term("四统一")] FourUnified,

    /// <summary>The six haves of board and lodging (MX2019-6-6).</summary>
    [Term("食宿六有")] SixHavesBoard,

    /// <summary>The basic conditions to eat, live and work in the village (MX2019-6-4, 6-5).</summary>
    [Term("吃住工作")] BasicEatLiveWork,
}

/// <summary>An item of a standard.</summary>
public enum FacilityItemCode
{
    /// <summary>A fixed place to work (YZ2020-3-1a).</summary>
    [Term("固定办事场所")] OfficePlace,

    /// <summary>Desks and chairs (YZ2020-3-1b).</summary>
    [Term("桌椅")] DesksAndChairs,

    /// <summary>A computer (YZ2020-3-1c).</summary>
    [Term("电脑")] Computer,

    /// <summary>A television (YZ2020-3-1d).</summary>
    [Term("电视")] Television,

    /// <summary>A printer (YZ2020-3-1e).</summary>
    [Term("打印机")] Printer,

    /// <summary>A filing cabinet (YZ2020-3-1f).</summary>
    [Term("资料柜")] FilingCabinet,

    /// <summary>The door sign (YZ2020-3-2a).</summary>
    [Term("门牌标识")] DoorSign,

    /// <summary>The work badge (YZ2020-3-2b).</summary>
    [Term("工作牌")] WorkBadge,

    /// <summary>The display board and column (YZ2020-3-2c).</summary>
    [Term("图板专栏")] DisplayBoard,

    /// <summary>The ledger material (YZ2020-3-2d).</summary>
    [Term("台账资料")] LedgerMaterial,

    /// <summary>What is needed to eat (MX2019-6-4).</summary>
    [Term("吃")] Eat,

    /// <summary>What is needed to live (MX2019-6-4).</summary>
    [Term("住")] Live,

    /// <summary>What is needed to work (MX2019-6-4).</summary>
    [Term("工作")] Work,
}
