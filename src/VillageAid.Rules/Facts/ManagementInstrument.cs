namespace VillageAid.Rules.Facts;

/// <summary>A rule document, register or mechanism in force.</summary>
[FactType("制度", FactKind.State)]
public sealed record ManagementInstrument : Fact
{
    /// <summary>The body whose instrument it is.</summary>
    [Key, Term("主体"), Reference(typeof(Organization), "owner", "主体单位", Inverse = "instruments", InverseZh = "制度")]
    public required string OwnerId { get; init; }

    /// <summary>Which instrument.</summary>
    [Key, Term("制度代码")]
    public required InstrumentCode InstrumentCode { get; init; }

    /// <summary>The day it came into force; Nothing if it is known that there is none.</summary>
    [Term("施行日期"), MayBeNothing]
    public Known<DateOnly> InForceFrom { get; init; }

    /// <summary>The last day in force; Nothing while it is.</summary>
    [Term("失效日期"), MayBeNothing]
    public Known<DateOnly> InForceTo { get; init; }
}

/// <summary>Which instrument.</summary>
public enum InstrumentCode
{
    /// <summary>The measure for managing stationed cadres.</summary>
    [Term("驻村干部管理办法")] CadreManagementMeasure,

    /// <summary>The daily ledger.</summary>
    [Term("日常工作台账")] DailyLedger,
}
