namespace VillageAid.Rules.Facts;

/// <summary>A promotion, recommendation or award that is proposed.</summary>
[FactType("提拔表彰拟定", FactKind.Event)]
public sealed record PersonnelProposal : Fact
{
    /// <summary>The proposal's code.</summary>
    [Key, Term("拟定编号")]
    public required string ProposalId { get; init; }

    /// <summary>The cadre.</summary>
    [Term("干部编号"), Reference(typeof(Cadre), "cadre", "干部", Inverse = "proposals", InverseZh = "提拔表彰拟定")]
    public required string CadreId { get; init; }

    /// <summary>The kind of proposal (MX2019-4-4, YZ2020-2-16a).</summary>
    [Term("种类")]
    public required ProposalKind ProposalKind { get; init; }

    /// <summary>The day.</summary>
    [Term("拟定日期"), WindowDate]
    public required DateOnly ProposedOn { get; init; }

    /// <summary>Whether the cadre has been stationed in a village (MX2019-4-4, 4-5).</summary>
    [Term("驻村经历")]
    public Known<bool> HasStationingExperience { get; init; }

    /// <summary>Whether the term was completed (YZ2020-1-10).</summary>
    [Term("驻村期满")]
    public Known<bool> TermCompleted { get; init; }

    /// <summary>Whether others are equally qualified (YZ2020-1-10).</summary>
    [Term("同等条件")]
    public Known<bool> EquallyQualified { get; init; }

    /// <summary>Outstanding results (MX2019-6-10).</summary>
    [Term("实绩突出")]
    public Known<bool> OutstandingResults { get; init; }

    /// <summary>Recognised by the masses (MX2019-6-10).</summary>
    [Term("群众公认")]
    public Known<bool> RecognisedByMasses { get; init; }

    /// <summary>The tasks were completed (MX2019-6-10).</summary>
    [Term("完成任务")]
    public Known<bool> TasksCompleted { get; init; }

    /// <summary>Excellent in every respect (MX2019-6-10).</summary>
    [Term("各方面优秀")]
    public Known<bool> ExcellentOverall { get; init; }

    /// <summary>Whether the appraisal was considered (QJ2015-2.1-18).</summary>
    [Term("考核结果运用")]
    public Known<bool> AppraisalConsidered { get; init; }

    /// <summary>Whether findings were considered (YZ2020-2-16a).</summary>
    [Term("督查情况参考")]
    public Known<bool> FindingsConsidered { get; init; }
}

/// <summary>The kind of a proposal.</summary>
public enum ProposalKind
{
    /// <summary>Promotion.</summary>
    [Term("提拔")] Promotion,

    /// <summary>Special recommendation.</summary>
    [Term("专题推荐")] SpecialRecommendation,

    /// <summary>An award.</summary>
    [Term("评先选优", Also = "表彰")] Award,
}
