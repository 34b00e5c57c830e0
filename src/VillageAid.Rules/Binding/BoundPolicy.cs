using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>A pack whose every name is settled.</summary>
internal sealed record BoundPolicy
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required SourceSpan Place { get; init; }

    public required FactVocabulary Vocabulary { get; init; }

    /// <summary>GB/T 2260 codes; a place belongs where its code begins with one of them. Empty: everywhere.</summary>
    public required IReadOnlyList<string> Jurisdiction { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required DateOnly EffectiveTo { get; init; }

    /// <summary>The choice of the day on which a week begins; null: Monday (ISO 8601).</summary>
    public ParameterSymbol? WeekStart { get; init; }

    public required IReadOnlyList<ParameterSymbol> Parameters { get; init; }

    public required IReadOnlyList<BoundRule> Rules { get; init; }
}

internal sealed record BoundRule
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required RuleKind Kind { get; init; }

    public required Modality Modality { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The subjects; conditions are bound once for each, because names mean what that subject has.</summary>
    public required IReadOnlyList<BoundSubjectRule> Subjects { get; init; }

    public required OccasionKind Each { get; init; }

    public bool ForEachDay { get; init; }

    public required SourceSpan Place { get; init; }
}

internal sealed record BoundSubjectRule
{
    public required SubjectType Subject { get; init; }

    /// <summary>The way to the place of the subject.</summary>
    public required BoundExpression Place { get; init; }

    public BoundExpression? Applies { get; init; }

    public BoundExpression? Unless { get; init; }

    /// <summary>What must hold, or with <see cref="IsForbidden"/> must not.</summary>
    public required BoundExpression Demand { get; init; }

    public bool IsForbidden { get; init; }

    public BoundDue? Due { get; init; }

    public BoundTemplate? Reason { get; init; }
}

/// <summary>A deadline: a day of the week, the time from which and the time at which it is due, and what happens when the day is no workday.</summary>
internal sealed record BoundDue(BoundExpression Weekday, BoundExpression? From, BoundExpression At, ParameterSymbol? Holiday);

/// <summary>A reason's text with values in it.</summary>
internal sealed record BoundTemplate(IReadOnlyList<TemplatePart> Zh, IReadOnlyList<TemplatePart> En);

/// <summary>A piece of fixed text, or a value to print; the occasion's name where <see cref="IsPeriod"/>.</summary>
internal sealed record TemplatePart(string? Fixed, BoundExpression? Value, bool IsPeriod = false);

internal enum OccasionKind
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    AsOf,
}
