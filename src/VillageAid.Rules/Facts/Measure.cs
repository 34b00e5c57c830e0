namespace VillageAid.Rules.Facts;

/// <summary>A decision that a body took. The engine recommends; a measure is a fact only when somebody records it.</summary>
[FactType("处理措施", FactKind.Event)]
public sealed record Measure : Fact
{
    /// <summary>The measure's code.</summary>
    [Key, Term("措施编号")]
    public required string MeasureId { get; init; }

    /// <summary>Which measure.</summary>
    [Term("措施")]
    public required MeasureKind MeasureKind { get; init; }

    /// <summary>Whom it is taken against, or for.</summary>
    [Term("对象"), SubjectReference(nameof(SubjectKind), "measures", "处理措施")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The day of the decision (MX2019-0-2).</summary>
    [Term("决定日期"), WindowDate]
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The body that decided.</summary>
    [Term("决定单位编号"), Reference(typeof(Organization), "decidingOrg", "决定单位", Inverse = "measuresDecided", InverseZh = "作出的措施")]
    public Known<string> DecidedByOrg { get; init; }

    /// <summary>The finding it rests on; Nothing where it rests on none (YZ2020-1-12).</summary>
    [Term("依据问题编号"), MayBeNothing, Reference(typeof(Finding), "basisFinding", "依据问题", Inverse = "measures", InverseZh = "处理措施")]
    public Known<string> BasisFindingId { get; init; }

    /// <summary>Of a replacement the posting of the successor; Nothing where there is none.</summary>
    [Term("接任编号"), MayBeNothing, Reference(typeof(Assignment), "successor", "接任")]
    public Known<string> SuccessorAssignmentId { get; init; }
}

/// <summary>A measure, from notice to accountability, and from commendation to promotion.</summary>
public enum MeasureKind
{
    /// <summary>Order to rectify.</summary>
    [Term("责令整改")] OrderToRectify,

    /// <summary>Notice to the unit.</summary>
    [Term("通报派出单位")] NoticeToUnit,

    /// <summary>Public circular.</summary>
    [Term("通报")] PublicCircular,

    /// <summary>Admonition talk.</summary>
    [Term("诫勉谈话")] AdmonitionTalk,

    /// <summary>Award withheld.</summary>
    [Term("取消评优")] AwardWithheld,

    /// <summary>Return to the unit.</summary>
    [Term("退回")] Return,

    /// <summary>Recall.</summary>
    [Term("召回")] Recall,

    /// <summary>Replacement.</summary>
    [Term("撤换")] Replacement,

    /// <summary>Accountability.</summary>
    [Term("问责")] Accountability,

    /// <summary>Accountability by the discipline organs.</summary>
    [Term("执纪问责")] DisciplineAccountability,

    /// <summary>Accountability of the unit's principal.</summary>
    [Term("主要负责人问责")] UnitHeadAccountability,

    /// <summary>Counted in the unit's annual appraisal.</summary>
    [Term("纳入单位年度考核")] CountedInUnitAppraisal,

    /// <summary>Cadres are drawn and sent by the county.</summary>
    [Term("抽调选派")] DrawAndDispatch,

    /// <summary>Commendation.</summary>
    [Term("表彰", Also = "表彰奖励")] Commendation,

    /// <summary>Publicity.</summary>
    [Term("宣传")] Publicity,

    /// <summary>Special recommendation.</summary>
    [Term("专题推荐")] SpecialRecommendation,

    /// <summary>Priority in promotion.</summary>
    [Term("优先提拔")] PriorityPromotion,

    /// <summary>Promotion.</summary>
    [Term("提拔使用", Also = "提拔")] Promotion,

    /// <summary>Transfer to a more important post.</summary>
    [Term("交流重用")] TransferToImportantPost,
}
