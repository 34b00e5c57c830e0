using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Verdicts;

/// <summary>What a verdict says.</summary>
public enum VerdictStatus
{
    /// <summary>Norm: what it requires holds.</summary>
    [Term("符合")] Satisfied,

    /// <summary>Norm: what it requires does not hold, by recorded facts.</summary>
    [Term("违反")] Violated,

    /// <summary>Norm (prohibition): no breach is on record, and the ledger is not closed.</summary>
    [Term("未发现")] NoBreachFound,

    /// <summary>Norm: not yet due, or only days that have not come stand in the way.</summary>
    [Term("未到期")] Pending,

    /// <summary>Records are missing; the reason lists them.</summary>
    [Term("缺数据")] Undetermined,

    /// <summary>The rule does not apply to the subject on this occasion.</summary>
    [Term("不适用")] NotApplicable,

    /// <summary>Only an unset parameter, a judgement or a conflict of clauses stands in the way: a person decides.</summary>
    [Term("待研判")] NeedsReview,

    /// <summary>A departure from a reported practice or a recommendation: information, not a breach.</summary>
    [Term("有出入")] Deviation,

    /// <summary>Consequence: the measures are recommended.</summary>
    [Term("建议")] Recommended,

    /// <summary>Consequence: the measures are not recommended.</summary>
    [Term("不建议")] NotRecommended,

    /// <summary>Consequence: a recorded measure answers it.</summary>
    [Term("已采取")] Taken,

    /// <summary>Decision: the outcome stands.</summary>
    [Term("已评定")] Decided,
}
