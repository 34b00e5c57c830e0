using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>What one rule says of one subject on one occasion, with its reason. Immutable.</summary>
public sealed record Verdict
{
    /// <summary>The policy's id.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether the policy joins what several documents say, so that none of them asks alone for what it asks.</summary>
    public bool IsComposite { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who or what it is about.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>For when it is.</summary>
    public required Occasion Occasion { get; init; }

    /// <summary>The kind of the rule.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What it says.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>How strongly the norm binds.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The clauses the rule rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>
    /// Who answers for it and with whom it is filed: mostly the subject; where the rule names a duty of somebody else, that one. Null where it
    /// is not on record who that is.
    /// </summary>
    public required SubjectId? AnsweredBy { get; init; }

    /// <summary>The measures recommended, from the mildest; empty where none is: of a norm always.</summary>
    public IReadOnlyList<Recommendation> Recommends { get; init; } = [];

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}
