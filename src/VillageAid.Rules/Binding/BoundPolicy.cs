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

    /// <summary>Whether its rules rest on several documents.</summary>
    public bool IsComposite { get; init; }

    /// <summary>The parameters that say from when and to when it is in force; null where its ends are dates.</summary>
    public ParameterSymbol? EffectiveFromParameter { get; init; }

    public ParameterSymbol? EffectiveToParameter { get; init; }

    /// <summary>The clauses of its own sources, in the order in which they stand.</summary>
    public IReadOnlyList<BoundClause> Clauses { get; init; } = [];

    public required IReadOnlyList<ParameterSymbol> Parameters { get; init; }

    /// <summary>What each name of a parameter means in the pack; those of packs that it extends among them.</summary>
    public IReadOnlyDictionary<string, ParameterSymbol> ParameterNames { get; init; } = new Dictionary<string, ParameterSymbol>();

    public required IReadOnlyList<BoundRule> Rules { get; init; }

    /// <summary>The measures from mild to severe where the policy says it; empty: in the order of the vocabulary.</summary>
    public IReadOnlyList<EnumerationMember> MeasureLadder { get; init; } = [];

    /// <summary>By measure all those that it makes needless, at whatever remove.</summary>
    public IReadOnlyDictionary<EnumerationMember, IReadOnlySet<EnumerationMember>> Supersedes { get; init; } = new Dictionary<EnumerationMember, IReadOnlySet<EnumerationMember>>();

    /// <summary>Measures that may never both be taken on the same facts, each pair both ways round.</summary>
    public IReadOnlySet<(EnumerationMember, EnumerationMember)> Contradicts { get; init; } = new HashSet<(EnumerationMember, EnumerationMember)>();

    public IReadOnlyList<BoundConflict> Conflicts { get; init; } = [];

    /// <summary>By the id of a rule the rules that it may run into.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BoundOpposition>> Oppositions { get; init; } = new Dictionary<string, IReadOnlyList<BoundOpposition>>();

    /// <summary>The place of a measure from the mildest; those that the ladder does not name are milder than all that it does, in the order of the vocabulary.</summary>
    public int RankOf(EnumerationMember measure)
    {
        var index = MeasureLadder.ToList().IndexOf(measure);
        return index >= 0 ? measure.Enumeration.Members.Count + index : measure.Order;
    }
}

/// <summary>A clause of a source: what it says, what it is filed under, and why no rule rests on it where none should.</summary>
internal sealed record BoundClause(Citation Citation, LocalizedText? Topic, LocalizedText? Because, SourceSpan Place);

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

    /// <summary>The days on which it is in force, as far as they are dates.</summary>
    public required Period InForce { get; init; }

    /// <summary>Its own ends, as they are written: a date, a parameter, or none.</summary>
    public DateEnd Start { get; init; }

    public DateEnd End { get; init; }

    /// <summary>Every version of the rule, this one among them, in order; each is a rule of the policy. Only the first is planned for.</summary>
    public IReadOnlyList<BoundRule> Versions { get; set; } = [];

    public bool IsFirstVersion => Versions.Count == 0 || ReferenceEquals(Versions[0], this);

    /// <summary>Days inside these on which it is switched off; null: none.</summary>
    public Period? Suspended { get; set; }

    /// <summary>The choice of the day on which a week begins; null: Monday (ISO 8601).</summary>
    public ParameterSymbol? WeekStart { get; set; }

    /// <summary>The decision that made it bind more than its source does; null where it stands as in its source.</summary>
    public BoundAdoption? Adoption { get; set; }

    /// <summary>The ends of the pack that states it, where another pack extends that one; the policy's own hold besides.</summary>
    public DateEnd PackStart { get; set; }

    public DateEnd PackEnd { get; set; }

    public required SourceSpan Place { get; init; }
}

/// <summary>How strongly a rule binds after a decision, and what a verdict says of it.</summary>
internal sealed record BoundAdoption(Modality Modality, Adoption Note);

internal sealed record BoundSubjectRule
{
    public required SubjectType Subject { get; init; }

    /// <summary>The ways to the place of the subject; the first that leads to a place counts.</summary>
    public required IReadOnlyList<BoundPlace> Places { get; init; }

    public BoundExpression? Applies { get; init; }

    public BoundExpression? Unless { get; init; }

    /// <summary>What must hold, or with <see cref="IsForbidden"/> must not; of a consequence, when its measures are recommended.</summary>
    public required BoundExpression Demand { get; init; }

    public bool IsForbidden { get; init; }

    /// <summary>Of a decision: how its outcome comes about; null of other rules.</summary>
    public BoundDecision? Decision { get; init; }

    /// <summary>Of a rule for each record of a kind: how to come to them; null where it is for each window.</summary>
    public BoundRecords? Records { get; init; }

    public IReadOnlyList<BoundRecommendation> Recommends { get; init; } = [];

    /// <summary>The way to whoever answers for it; null: the subject.</summary>
    public BoundExpression? DutyOf { get; init; }

    /// <summary>A pattern that is shown to a person and decides nothing.</summary>
    public BoundExpression? Signs { get; init; }

    public BoundDue? Due { get; init; }

    public BoundTemplate? Reason { get; init; }

    /// <summary>Every expression that stands in the rule.</summary>
    public IEnumerable<BoundExpression> Expressions => new[] { Places[0].Way, Applies, Unless, Demand, DutyOf, Signs, Due?.Weekday, Due?.Date, Due?.From, Due?.At, Records?.Way }
        .Concat(Recommends.SelectMany(one => new[] { one.To?.Way, one.Against?.Way }))
        .Concat(Decision?.Expressions ?? []).Concat(Reason is null ? [] : Reason.Zh.Concat(Reason.En).Select(part => part.Value)).OfType<BoundExpression>();
}

/// <summary>A way to the place of a subject; of a subject of certain kinds only, where a field says its kind.</summary>
internal sealed record BoundPlace(BoundExpression Way, Field? Kind, IReadOnlyList<string> Kinds);

/// <summary>The records of a subject that a rule is judged for one by one, and the name that each has in the rule.</summary>
internal sealed record BoundRecords(BoundExpression Way, VariableSymbol Variable, FactType Type);

/// <summary>A measure that a consequence recommends. An addressee is the way to a record; one that the source leaves open is a person's to choose.</summary>
internal sealed record BoundRecommendation(EnumerationMember Measure, BoundAddressee? To, BoundAddressee? Against);

/// <summary>Whom a measure is for; null where the source leaves it open.</summary>
internal sealed record BoundAddressee(BoundExpression? Way);

/// <summary>A deadline: a day of the week or a date, the time from which and the time at which it is due, and what happens when the day is no workday.</summary>
internal sealed record BoundDue(BoundExpression? Weekday, BoundExpression? From, BoundExpression? At, ParameterSymbol? Holiday)
{
    /// <summary>The day, where it is no day of the week.</summary>
    public BoundExpression? Date { get; init; }
}

/// <summary>A reason's text with values in it.</summary>
internal sealed record BoundTemplate(IReadOnlyList<TemplatePart> Zh, IReadOnlyList<TemplatePart> En);

/// <summary>A piece of fixed text, or a value to print; the occasion's name where <see cref="IsPeriod"/>.</summary>
internal sealed record TemplatePart(string? Fixed, BoundExpression? Value, bool IsPeriod = false)
{
    /// <summary>Whether the outcome of the decision is printed here.</summary>
    public bool IsOutcome { get; init; }
}

internal enum OccasionKind
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    AsOf,
    Term,
    Record,
}
