using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>The measures that the rules of a policy recommend against, or for, one subject; there is one where the policy puts measures in order.</summary>
/// <param name="Policy">The policy's id.</param>
/// <param name="Subject">For whom they are; where the source leaves that open, whom the verdict is about.</param>
/// <example><c>result.Measures[0].Strongest?.Measure.Term.Zh</c> is 撤换.</example>
public sealed record SubjectMeasures(string Policy, SubjectId Subject)
{
    /// <summary>The most severe that is recommended, of those that the policy's ladder names; null where it names none of them.</summary>
    public RuleMeasure? Strongest { get; init; }

    /// <summary>The others that are recommended, from the most severe.</summary>
    public IReadOnlyList<RuleMeasure> Further { get; init; } = [];

    /// <summary>Those that a stronger one makes needless, from the most severe.</summary>
    public IReadOnlyList<RuleMeasure> Superseded { get; init; } = [];

    /// <summary>Those that a recorded measure answers, from the most severe.</summary>
    public IReadOnlyList<RuleMeasure> Taken { get; init; } = [];
}

/// <summary>A measure with the rule that recommends it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Citations">The rule's clauses.</param>
/// <param name="Occasion">For when.</param>
public sealed record RuleMeasure(Recommendation Measure, string Rule, IReadOnlyList<Citation> Citations, Occasion Occasion);

/// <summary>The measure that makes another one needless.</summary>
/// <param name="Measure">Its English name.</param>
/// <param name="Term">Its terms.</param>
/// <param name="Rule">The rule that recommends it.</param>
public sealed record SupersedingMeasure(string Measure, LocalizedText Term, string Rule);
