namespace VillageAid.Rules.Facts;

/// <summary>A person's recorded answer to a question that no other record answers; it settles a rule's question of judgement.</summary>
[FactType("人工判断", FactKind.State)]
public sealed record Judgement : Fact
{
    /// <summary>The question, in the words of the rule that asks it.</summary>
    [Key, Term("判断问题")]
    public required string Question { get; init; }

    /// <summary>Whom or what it is about.</summary>
    [Key, Term("对象"), SubjectReference(nameof(SubjectKind), "judgements", "人工判断")]
    public required string SubjectId { get; init; }

    /// <summary>What kind of subject it is.</summary>
    [Term("对象类别")]
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>The answer.</summary>
    [Term("判断结论")]
    public Known<bool> Answer { get; init; }

    /// <summary>The body that answered.</summary>
    [Term("判断单位编号"), Reference(typeof(Organization), "judgingOrg", "判断单位")]
    public Known<string> JudgedByOrg { get; init; }

    /// <summary>The day of the answer; the latest counts.</summary>
    [Term("判断日期"), WindowDate]
    public required DateOnly JudgedOn { get; init; }

    /// <summary>What the answer rests on: a document or record, never an account of a person.</summary>
    [Term("判断依据")]
    public Known<string> Basis { get; init; }
}
