namespace VillageAid.Rules.Facts;

/// <summary>What villagers think, in totals; no single answers.</summary>
[FactType("群众评议", FactKind.Event)]
public sealed record FeedbackSurvey : Fact
{
    /// <summary>The survey's code.</summary>
    [Key, Term("评议编号")]
    public required string SurveyId { get; init; }

    /// <summary>Whom it is about.</summary>
    [Term("对象"), SubjectReference(nameof(SubjectKind), "surveys", "群众评议")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The kind of survey (MX2019-0-5, 3-7; QJ2015-1-26).</summary>
    [Term("种类")]
    public Known<SurveyKind> SurveyKind { get; init; }

    /// <summary>The day it was closed.</summary>
    [Term("日期"), WindowDate]
    public required DateOnly Date { get; init; }

    /// <summary>The number of answers.</summary>
    [Term("答卷人数"), Unit("person")]
    public Known<int> Respondents { get; init; }

    /// <summary>The share of favourable answers, from 0 to 1 (MX2019-0-5, 5-10e; QJ2015-1-26).</summary>
    [Term("满意率", Also = "知晓率"), Unit("share")]
    public Known<decimal> FavourableShare { get; init; }
}

/// <summary>The kind of a survey.</summary>
public enum SurveyKind
{
    /// <summary>Of satisfaction.</summary>
    [Term("满意度")] Satisfaction,

    /// <summary>Of awareness.</summary>
    [Term("知晓度", Also = "知晓率")] Awareness,

    /// <summary>Democratic review.</summary>
    [Term("民主评议")] DemocraticReview,
}
