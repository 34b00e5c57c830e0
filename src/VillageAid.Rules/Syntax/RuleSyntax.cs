using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Syntax;

/// <summary>An entry of <c>indicators:</c>: a named value of a subject on an occasion.</summary>
internal sealed record IndicatorSyntax(
    Located<string> Name, Located<string>? En, Located<string>? Unit, Located<string> Subject, ConditionSyntax Value);

/// <summary>An entry of <c>rules:</c>; of a rule with <c>items:</c> there is one for each row.</summary>
internal sealed record RuleSyntax
{
    public required RuleKind Kind { get; init; }

    /// <summary>The rule's id, from the key that names its kind.</summary>
    public required Located<string> Id { get; init; }

    public LocalizedText? Title { get; init; }

    public IReadOnlyList<Located<string>> Clauses { get; init; } = [];

    public IReadOnlyList<Located<string>> Subjects { get; init; } = [];

    /// <summary>What it is judged for each of: day, week, month, quarter, year, term, as-of, as the English word, or what the author calls a kind of record; empty where it is in error.</summary>
    public required Located<string> Each { get; init; }

    /// <summary>The days on which the rule is in force; null: as long as its policy.</summary>
    public EffectiveSyntax? Effective { get; init; }

    /// <summary>Of a rule with <c>items:</c> the names of its row and what they stand for.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Items { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary><c>forEachDay: true</c>: one verdict a window, with the failing days listed.</summary>
    public bool ForEachDay { get; init; }

    public Modality Modality { get; init; } = Modality.Must;

    public DueSyntax? Due { get; init; }

    public ConditionSyntax? Applies { get; init; }

    public ConditionSyntax? Unless { get; init; }

    public ConditionSyntax? Requires { get; init; }

    public ConditionSyntax? Forbids { get; init; }

    /// <summary>Of a consequence: when its measures are recommended.</summary>
    public ConditionSyntax? When { get; init; }

    public IReadOnlyList<RecommendationSyntax> Recommends { get; init; } = [];

    /// <summary>Who answers for it; null: the subject.</summary>
    public ConditionSyntax? DutyOf { get; init; }

    /// <summary>A pattern that is shown to a person.</summary>
    public ConditionSyntax? Signs { get; init; }

    public ReasonTemplateSyntax? Reason { get; init; }

    public required SourceSpan Place { get; init; }
}

/// <summary>
/// <c>due: {weekday, from, at, holiday}</c> or <c>due: {date, from, at, holiday}</c>: on that day of the window's week, at that time and, where it matters, not before <c>from</c>; each an
/// expression (a parameter's name, or a literal). The parameter of <c>holiday</c> chooses what happens when the day is no workday.
/// </summary>
internal sealed record DueSyntax(ExpressionSyntax? Weekday, ExpressionSyntax? From, ExpressionSyntax? At, Located<string>? Holiday, SourceSpan Place)
{
    /// <summary>The day, where it is no day of the week; then the time may be left out, and it is due when the day is over.</summary>
    public ExpressionSyntax? Date { get; init; }
}

/// <summary>An entry of <c>recommends:</c>: a measure, and where the source names them whom it is sent to and whom it is taken against.</summary>
internal sealed record RecommendationSyntax(Located<string> Measure, AddresseeSyntax? To, AddresseeSyntax? Against, SourceSpan Place);

/// <summary>Whom a measure is for: the way to a record, or nothing where the source leaves it open (<c>未定</c>).</summary>
internal sealed record AddresseeSyntax(ConditionSyntax? Way, SourceSpan Place);

/// <summary>A reason with names in braces: <c>"{period}驻村{驻村天数}天"</c>.</summary>
internal sealed record ReasonTemplateSyntax(Located<string> Zh, Located<string>? En);
