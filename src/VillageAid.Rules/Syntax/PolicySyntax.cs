using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Syntax;

/// <summary>A pack as it was written: <c>policy.yaml</c> and the topic files beside it, joined. A part that is not written is null or empty.</summary>
internal sealed record PolicySyntax
{
    /// <summary>The pack's id, from <c>policy:</c>.</summary>
    public required Located<string> Id { get; init; }

    public LocalizedText? Title { get; init; }

    /// <summary>GB/T 2260 codes, from <c>jurisdiction:</c>.</summary>
    public IReadOnlyList<Located<string>> Jurisdiction { get; init; } = [];

    public EffectiveSyntax? Effective { get; init; }

    public CalendarSyntax? Calendar { get; init; }

    /// <summary>The ids of the packs that it builds on, from <c>extends:</c>.</summary>
    public IReadOnlyList<Located<string>> Extends { get; init; } = [];

    /// <summary>Whether it says that it joins several sources.</summary>
    public bool IsComposite { get; init; }

    public VocabularySyntax Vocabulary { get; init; } = VocabularySyntax.Empty;

    /// <summary>The topics that clauses may be filed under.</summary>
    public IReadOnlyList<TopicSyntax> Topics { get; init; } = [];

    public IReadOnlyList<SourceDocumentSyntax> Sources { get; init; } = [];

    public IReadOnlyList<ParameterSyntax> Parameters { get; init; } = [];

    public IReadOnlyList<IndicatorSyntax> Indicators { get; init; } = [];

    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];

    /// <summary>What it decides about parameters and rules of the packs that it extends.</summary>
    public IReadOnlyList<OverlaySyntax> Overlays { get; init; } = [];
    /// <summary>What is said of measures, file by file.</summary>
    public IReadOnlyList<MeasuresSyntax> Measures { get; init; } = [];

    public IReadOnlyList<ConflictSyntax> Conflicts { get; init; } = [];

    /// <summary>The sections that are not here in full.</summary>
    public ReadingGaps Gaps { get; init; }
}

/// <summary><c>effective: {from, to, provenance, why}</c>; both days are in force.</summary>
internal sealed record EffectiveSyntax(DateOnly? From, DateOnly? To, Provenance Provenance, LocalizedText? Why, SourceSpan Place)
{
    /// <summary>The ends as they are written; an end may be the name of a date parameter.</summary>
    public DateEndSyntax? Start { get; init; }

    public DateEndSyntax? End { get; init; }

    /// <summary>Whether a day is written that could not be read.</summary>
    public bool HasLostDays { get; init; }
}

/// <summary><c>calendar: {weekStart: PARAMETER}</c>: the choice parameter (values 星期一/monday, 星期日/sunday …) that says on which day a week begins.</summary>
internal sealed record CalendarSyntax(Located<string>? WeekStart, SourceSpan Place);

/// <summary>An entry of <c>sources:</c>.</summary>
internal sealed record SourceDocumentSyntax(
    Located<string> Id, SourceNature Nature, LocalizedText Title, LocalizedText? Issuer, IReadOnlyList<ClauseSyntax> Clauses, SourceSpan Place);

/// <summary>An entry of <c>clauses:</c>; <c>Because</c> is set where <c>encoded: false</c>.</summary>
internal sealed record ClauseSyntax(Located<string> Id, LocalizedText Gist, bool Encoded, LocalizedText? Because)
{
    /// <summary>A name of <c>topics:</c>, the pack's own or of one that it extends.</summary>
    public Located<string>? Topic { get; init; }
}

/// <summary>An entry of <c>topics:</c>: a topic's Chinese and English name.</summary>
internal sealed record TopicSyntax(Located<string> Zh, Located<string> En);
