namespace VillageAid.Rules.Facts;

/// <summary>An order to put a fault right, and what came of it. Past due is not failed.</summary>
[FactType("整改", FactKind.Event)]
public sealed record Rectification : Fact
{
    /// <summary>The rectification's code.</summary>
    [Key, Term("整改编号")]
    public required string RectificationId { get; init; }

    /// <summary>The finding.</summary>
    [Term("问题编号"), Reference(typeof(Finding), "finding", "问题", Inverse = "rectifications", InverseZh = "整改")]
    public required string FindingId { get; init; }

    /// <summary>The day of the order (MX2019-0-1, QJ2015-2.1-14).</summary>
    [Term("责令日期"), WindowDate]
    public required DateOnly OrderedOn { get; init; }

    /// <summary>The body that gave the order.</summary>
    [Term("责令单位编号"), Reference(typeof(Organization), "orderingOrg", "责令单位")]
    public Known<string> OrderedByOrg { get; init; }

    /// <summary>Whom it was given to: the code of a cadre, a team or a body.</summary>
    [Term("整改责任主体")]
    public Known<string> OrderedTo { get; init; }

    /// <summary>The day by which the fault is to be put right; Nothing where none was set.</summary>
    [Term("期限"), MayBeNothing, NotBefore(nameof(OrderedOn))]
    public Known<DateOnly> DueOn { get; init; }

    /// <summary>Whether it was supervised on the spot (YZ2020-2-15).</summary>
    [Term("现场督促")]
    public Known<bool> OnSite { get; init; }

    /// <summary>What came of it; not known is no outcome (MX2019-5-11).</summary>
    [Term("结果")]
    public Known<RectificationOutcome> Outcome { get; init; }

    /// <summary>The day on which the outcome was verified; Nothing while it is not.</summary>
    [Term("核实日期"), MayBeNothing, NotBefore(nameof(OrderedOn))]
    public Known<DateOnly> VerifiedOn { get; init; }
}

/// <summary>What came of an order to put a fault right.</summary>
public enum RectificationOutcome
{
    /// <summary>It is under way.</summary>
    [Term("整改中")] Pending,

    /// <summary>The fault was put right.</summary>
    [Term("到位")] Passed,

    /// <summary>It was done poorly.</summary>
    [Term("不力")] Failed,
}
