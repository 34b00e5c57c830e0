namespace VillageAid.Rules.Facts;

/// <summary>Money due and paid, in yuan.</summary>
[FactType("经费", FactKind.Event)]
public sealed record Payment : Fact
{
    /// <summary>Who is paid.</summary>
    [Key, Term("收款主体"), SubjectReference(nameof(PayeeKind), "payments", "经费")]
    public required string PayeeId { get; init; }

    /// <summary>What kind of payee it is.</summary>
    [Term("收款主体类别")]
    public required SubjectKind PayeeKind { get; init; }

    /// <summary>Who pays.</summary>
    [Term("付款单位编号"), Reference(typeof(Organization), "payer", "付款单位", Inverse = "paymentsMade", InverseZh = "付出经费")]
    public Known<string> PayerOrgId { get; init; }

    /// <summary>What it is for.</summary>
    [Key, Term("种类")]
    public required PaymentKind PaymentKind { get; init; }

    /// <summary>The first day of the period it is for: of a year the first of January.</summary>
    [Key, Term("期间起"), WindowDate]
    public required DateOnly PeriodStart { get; init; }

    /// <summary>The last day of the period.</summary>
    [Term("期间止"), NotBefore(nameof(PeriodStart))]
    public Known<DateOnly> PeriodEnd { get; init; }

    /// <summary>The year.</summary>
    [Term("年度")]
    public Known<int> Year { get; init; }

    /// <summary>The amount in yuan, never in ten thousands of yuan (YZ2020-3-3, 3-5). Nought says that nothing was paid; no record says nothing.</summary>
    [Term("金额"), Unit("yuan")]
    public Known<decimal> AmountCny { get; init; }

    /// <summary>Of an allowance the days that it was paid for (YZ2020-3-6).</summary>
    [Term("计发天数"), Unit("day"), MayBeNothing]
    public Known<int> Days { get; init; }

    /// <summary>Of an allowance the rate a day and person, in yuan (YZ2020-3-6).</summary>
    [Term("日标准"), Unit("yuan"), MayBeNothing]
    public Known<decimal> DailyRateCny { get; init; }

    /// <summary>The day it was due; Nothing where none was set (YZ2020-3-5).</summary>
    [Term("应付日期"), MayBeNothing]
    public Known<DateOnly> DueOn { get; init; }

    /// <summary>The day it was paid; Nothing while it is not (YZ2020-3-5).</summary>
    [Term("实付日期"), MayBeNothing]
    public Known<DateOnly> PaidOn { get; init; }
}

/// <summary>What money is for.</summary>
public enum PaymentKind
{
    /// <summary>A team's work.</summary>
    [Term("工作队经费"), Grain(Grain.Year)] TeamWorkFunds,

    /// <summary>The work of a first secretary (YZ2020-3-4).</summary>
    [Term("第一书记经费"), Grain(Grain.Year)] FirstSecretaryFunds,

    /// <summary>The work of a team leader (YZ2020-3-4).</summary>
    [Term("工作队长经费"), Grain(Grain.Year)] TeamLeaderFunds,

    /// <summary>A living allowance.</summary>
    [Term("生活补助"), Grain(Grain.Month)] LivingAllowance,

    /// <summary>A transport allowance.</summary>
    [Term("交通补贴"), Grain(Grain.Month)] TransportAllowance,

    /// <summary>Support by the unit.</summary>
    [Term("挂包单位经费支持"), Grain(Grain.Year)] UnitSupport,

    /// <summary>The work of the joint conference's office.</summary>
    [Term("办公经费"), Grain(Grain.Year)] OfficeFunds,

    /// <summary>Funds of a project in a village.</summary>
    [Term("项目资金")] ProjectFunds,
}
