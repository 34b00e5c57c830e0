using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Syntax;

/// <summary>An entry of <c>indicators:</c>: a named value of a subject on an occasion.</summary>
internal sealed record IndicatorSyntax(
    Located<string> Name, Located<string>? En, Located<string>? Unit, Located<string> Subject, ConditionSyntax Value);

/// <summary>An entry of <c>rules:</c>. Of this rules all are norms; consequences and decisions come with theirs.</summary>
internal sealed record RuleSyntax
{
    public required RuleKind Kind { get; init; }

    /// <summary>The rule's id, from the key that names its kind.</summary>
    public required Located<string> Id { get; init; }

    public LocalizedText? Title { get; init; }

    public IReadOnlyList<Located<string>> Clauses { get; init; } = [];

    public IReadOnlyList<Located<string>> Subjects { get; init; } = [];

    /// <summary>What it is judged for each of: day, week, month, quarter, year, as-of; the canonical English word; empty where it is in error.</summary>
    public required Located<string> Each { get; init; }

    /// <summary><c>forEachDay: true</c>: one verdict a window, with the failing days listed.</summary>
    public bool ForEachDay { get; init; }

    public Modality Modality { get; init; } = Modality.Must;

    public DueSyntax? Due { get; init; }

    public ConditionSyntax? Applies { get; init; }

    public ConditionSyntax? Unless { get; init; }

    public ConditionSyntax? Requires { get; init; }

    public ConditionSyntax? Forbids { get; init; }

    public ReasonTemplateSyntax? Reason { get; init; }

    public required SourceSpan Place { get; init; }
}

/// <summary>
/// <c>due: {weekday, from, at, holiday}</c>: on that day of the window's week, at that time and, where it matters, not before <c>from</c>; each an
/// expression (a parameter's name, or a literal). The parameter of <c>holiday</c> chooses what happens when the day is no workday.
/// </summary>
internal sealed record DueSyntax(ExpressionSyntax Weekday, ExpressionSyntax? From, ExpressionSyntax At, Located<string>? Holiday, SourceSpan Place);

/// <summary>A reason with names in braces: <c>"{period}驻村{驻村天数}天"</c>.</summary>
internal sealed record ReasonTemplateSyntax(Located<string> Zh, Located<string>? En);
