namespace VillageAid.Rules.Facts;

/// <summary>A problem or need that is to be resolved.</summary>
[FactType("问题台账", FactKind.Event)]
public sealed record IssueItem : Fact
{
    /// <summary>The item's code.</summary>
    [Key, Term("问题编号")]
    public required string IssueId { get; init; }

    /// <summary>What kind of problem it is.</summary>
    [Term("问题类别")]
    public Known<IssueKind> IssueKind { get; init; }

    /// <summary>Who raised it (MX2019-3-3, YJ2020-2-1).</summary>
    [Term("问题来源")]
    public Known<IssueSource> IssueSource { get; init; }

    /// <summary>Where or with whom the problem is: a village, a household, a team, a cadre.</summary>
    [Term("对象"), SubjectReference(nameof(SubjectKind), "issues", "问题台账")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The day it was raised (MX2019-6-3).</summary>
    [Term("提出日期"), WindowDate]
    public required DateOnly RaisedOn { get; init; }

    /// <summary>Who answers for it: the code of a cadre, a team or a body; Nothing if nobody does (MX2019-1-3).</summary>
    [Term("责任主体"), MayBeNothing]
    public Known<string> OwnerId { get; init; }

    /// <summary>The day it was resolved; Nothing while it is open (MX2019-6-2).</summary>
    [Term("解决日期"), MayBeNothing, NotBefore(nameof(RaisedOn))]
    public Known<DateOnly> ResolvedOn { get; init; }

    /// <summary>The day on which whoever raised it got an answer; Nothing if there was none (MX2019-3-3).</summary>
    [Term("答复日期"), MayBeNothing, NotBefore(nameof(RaisedOn))]
    public Known<DateOnly> AnsweredOn { get; init; }

    /// <summary>Whether it was verified that it is resolved (QJ2015-2.2-7, YJ2020-2-3).</summary>
    [Term("核实解决")]
    public Known<bool> ResolutionVerified { get; init; }
}

/// <summary>What kind of problem it is.</summary>
public enum IssueKind
{
    /// <summary>Of the two assurances and three guarantees.</summary>
    [Term("两不愁三保障")] TwoAssurances,

    /// <summary>Fed back by an inspection.</summary>
    [Term("反馈问题")] Feedback,

    /// <summary>A villager's need.</summary>
    [Term("群众诉求")] VillagersNeed,

    /// <summary>A cadre's hardship.</summary>
    [Term("干部困难")] CadreHardship,

    /// <summary>Of the support for those stationed.</summary>
    [Term("驻村保障")] StationingSupport,

    /// <summary>A risk of poverty.</summary>
    [Term("致贫风险")] PovertyRisk,

    /// <summary>A dispute.</summary>
    [Term("矛盾纠纷")] Dispute,

    /// <summary>Of the work.</summary>
    [Term("工作问题")] WorkProblem,
}

/// <summary>Who raised a problem.</summary>
public enum IssueSource
{
    /// <summary>The national inspection.</summary>
    [Term("国检")] National,

    /// <summary>The provincial inspection.</summary>
    [Term("省检")] Province,

    /// <summary>The city inspection.</summary>
    [Term("市检")] City,

    /// <summary>The regular supervision.</summary>
    [Term("常态化督查")] RegularSupervision,

    /// <summary>An inspection tour.</summary>
    [Term("巡视")] InspectionTour,

    /// <summary>Villagers.</summary>
    [Term("群众")] Villagers,

    /// <summary>A cadre.</summary>
    [Term("干部")] Cadre,

    /// <summary>Anybody else.</summary>
    [Term("其他")] Other,
}
