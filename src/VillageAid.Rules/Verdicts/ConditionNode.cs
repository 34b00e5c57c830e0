using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Verdicts;

/// <summary>One condition of a rule, or a part of one, as it was found.</summary>
public sealed record ConditionNode
{
    /// <summary>Which part of the rule it is in: <c>applies</c>, <c>requires</c>, <c>forbids</c>, <c>when</c>, <c>unless</c>.</summary>
    public required string Part { get; init; }

    /// <summary>The operator: <c>and</c>, <c>or</c>, <c>not</c>, <c>&gt;=</c> …; <c>reading</c> for a <c>by:</c>, with a child for each reading in force; <c>value</c> where there is none.</summary>
    public required string Operator { get; init; }

    /// <summary>The condition as the author wrote it; empty where its parts say it all, and for a record.</summary>
    public required string Text { get; init; }

    /// <summary>What is known of its truth.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The left side of a comparison, as found.</summary>
    public ReasonValue? Actual { get; init; }

    /// <summary>The right side of a comparison, as found.</summary>
    public ReasonValue? Expected { get; init; }

    /// <summary>The parameter and the value for which this reading stands: <c>请假计算方式 = 计入</c>.</summary>
    public LocalizedText? Reading { get; init; }

    /// <summary>The record of a list that this part of the filter was tried on (operator <c>record</c>); null otherwise.</summary>
    public FactIdentity? Record { get; init; }

    /// <summary>The parts it is made of.</summary>
    public IReadOnlyList<ConditionNode> Children { get; init; } = [];
}
