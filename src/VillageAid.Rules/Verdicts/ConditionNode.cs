using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Verdicts;

/// <summary>One condition of a rule, or a part of one, as it was found.</summary>
public sealed record ConditionNode
{
    /// <summary>Which part of the rule it is in: <c>applies</c>, <c>requires</c>, <c>forbids</c>, <c>when</c>, <c>unless</c>, <c>signs</c>, <c>due</c> (whether the deadline has passed, where it has not for certain).</summary>
    public required string Part { get; init; }

    /// <summary>
    /// The operator: <c>and</c>, <c>or</c>, <c>not</c>, <c>&gt;=</c> …; <c>reading</c> for a <c>by:</c>, with a child for each reading in force; <c>value</c> where there is none;
    /// <c>dropped</c> for a question about a rule that does not apply, which counts for nothing among the others. What must hold before a rule's own conditions
    /// are asked is there where it does not hold for certain: <c>place</c> (its place is one of the policy's), <c>inForce</c> (the rule is in force then), <c>subject</c>
    /// (it is such a subject), <c>recorded</c> (the record that is judged holds).
    /// </summary>
    public required string Operator { get; init; }

    /// <summary>The condition as the author wrote it; empty where its parts say it all, and for a record.</summary>
    public required string Text { get; init; }

    /// <summary>The condition in words, for readers who do not know the language of rules; null unless it was asked for (<c>EvaluationOptions.Explains</c>), and for a record.</summary>
    public LocalizedText? Words { get; init; }

    /// <summary>What is known of its truth.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The left side of a comparison, as found.</summary>
    public ReasonValue? Actual { get; init; }

    /// <summary>The right side of a comparison, as found.</summary>
    public ReasonValue? Expected { get; init; }

    /// <summary>The parameter and the value for which this reading stands: <c>请假计算方式 = 计入</c>.</summary>
    public LocalizedText? Reading { get; init; }

    /// <summary>
    /// Of a rule judged for each day: the day on which it was found so; null for the parts it is made of. The conditions of the fewest days are here that come to
    /// the verdict together: mostly of one.
    /// </summary>
    public DateOnly? Day { get; init; }

    /// <summary>The record of a list that this part of the filter was tried on (operator <c>record</c>); null otherwise.</summary>
    public FactIdentity? Record { get; init; }

    /// <summary>
    /// The records that make its truth, where they were asked for (<c>EvaluationOptions.Explains</c>): of a list those that count, also those that only may; of
    /// what is not there the statement that all are in; on the way to them those that lead there. Of a group its parts say it. The subject is not among them.
    /// </summary>
    public IReadOnlyList<RecordUsed> Evidence { get; init; } = [];

    /// <summary>The parts it is made of.</summary>
    public IReadOnlyList<ConditionNode> Children { get; init; } = [];
}
