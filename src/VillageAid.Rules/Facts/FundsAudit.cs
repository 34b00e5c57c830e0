namespace VillageAid.Rules.Facts;

/// <summary>An audit or spot check of projects and funds against poverty.</summary>
[FactType("资金监督", FactKind.Event)]
public sealed record FundsAudit : Fact
{
    /// <summary>The audit's code.</summary>
    [Key, Term("监督编号")]
    public required string AuditId { get; init; }

    /// <summary>The body that audited.</summary>
    [Term("监督单位编号"), Reference(typeof(Organization), "auditOrg", "监督单位", Inverse = "audits", InverseZh = "资金监督")]
    public required string AuditOrgId { get; init; }

    /// <summary>The project's code.</summary>
    [Term("资金项目编号")]
    public Known<string> ProjectId { get; init; }

    /// <summary>The kind of audit (QJ2015-2.6-4).</summary>
    [Term("种类")]
    public Known<AuditKind> AuditKind { get; init; }

    /// <summary>The day.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>The funds looked at, in yuan.</summary>
    [Term("金额"), Unit("yuan")]
    public Known<decimal> FundsCny { get; init; }

    /// <summary>Whether the funds reached those they were for (QJ2015-2.6-5).</summary>
    [Term("惠及扶贫对象")]
    public Known<bool> ReachedTargets { get; init; }

    /// <summary>Irregularities that were not put right (QJ2015-2.6-3).</summary>
    [Term("未改问题数"), Unit("time")]
    public Known<int> IrregularitiesOpen { get; init; }
}

/// <summary>The kind of an audit.</summary>
public enum AuditKind
{
    /// <summary>Special audit.</summary>
    [Term("专项审计")] SpecialAudit,

    /// <summary>Random check.</summary>
    [Term("随机抽查")] RandomCheck,
}
