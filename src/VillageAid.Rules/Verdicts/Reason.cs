using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>Why a verdict is as it is: data; wording other than <see cref="Text"/> belongs to the reporter.</summary>
public sealed record Reason
{
    /// <summary>The reason in a sentence, from the rule's template, or made of its conditions.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The file, line and column where the rule stands.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The conditions that were looked at, with what was compared.</summary>
    public required IReadOnlyList<ConditionNode> Conditions { get; init; }

    /// <summary>The records that were used, in order of their identity.</summary>
    public required IReadOnlyList<RecordUsed> Records { get; init; }

    /// <summary>
    /// Records that suffice, where they were asked for (<c>EvaluationOptions.Explains</c>), else null: evaluated over them alone, as of the same instant, the
    /// verdict has the same status, measures, outcome, text and missing items, and its conditions the same truths and values. The subject, what gives the place
    /// and the occasion, statements of completeness and days of the calendar are among them.
    /// </summary>
    public IReadOnlyList<RecordUsed>? Evidence { get; init; }

    /// <summary>The parameters that were used, in order of their name.</summary>
    public required IReadOnlyList<ParameterUsed> Parameters { get; init; }

    /// <summary>What is missing; empty where the verdict is settled.</summary>
    public required IReadOnlyList<MissingItem> Missing { get; init; }

    /// <summary>The decision that made a duty of what the source tells as a practice or recommends; null where the rule binds as in its source.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>The clauses that it runs into, by the id of the conflict; empty mostly.</summary>
    public IReadOnlyList<ClauseConflict> Conflicts { get; init; } = [];

    /// <summary>Of a rule judged for each day: the days on which it fails.</summary>
    public IReadOnlyList<DateOnly> FailingDays { get; init; } = [];

    /// <summary>Of a rule judged for each day: the days on which it cannot be told.</summary>
    public IReadOnlyList<DateOnly> OpenDays { get; init; } = [];
}
