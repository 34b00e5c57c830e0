using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>A parameter: its type, its dated values, its choices.</summary>
internal sealed class ParameterSymbol(LocalizedText name, DataType type, SourceSpan place)
{
    public LocalizedText Name { get; } = name;

    public DataType Type { get; } = type;

    public SourceSpan Place { get; } = place;

    /// <summary>The values it may take; null where it is no choice.</summary>
    public IReadOnlyList<EnumerationMember>? Choices { get; init; }

    /// <summary>The dated values, in their order; empty while it is unset. They are set once every parameter has a type, because a value's dates may be a parameter's.</summary>
    public IReadOnlyList<ParameterVersion> Versions { get; set; } = [];

    /// <summary>Whether some of its values are dated by another parameter; then it gives no date itself.</summary>
    public bool IsDatedByParameter { get; init; }

    /// <summary>Where a name that several packs have stands in each: it means none of them. Empty for a parameter.</summary>
    public IReadOnlyList<SourceSpan> Rivals { get; init; } = [];

    /// <summary>What is certain of an unset value.</summary>
    public object? AtLeast { get; init; }

    public object? AtMost { get; init; }

    /// <summary>Why it is unset.</summary>
    public LocalizedText Question { get; init; } = LocalizedText.Same("");
}

/// <summary>A value from a day on, and where it comes from.</summary>
internal sealed record ParameterVersion(DateOnly From, object Value, Provenance Provenance, LocalizedText Basis)
{
    /// <summary>The first day; of a value that begins when a parameter says, that parameter.</summary>
    public DateEnd Start { get; init; } = new(From);

    /// <summary>The last day; none where it ends when the next begins.</summary>
    public DateEnd End { get; init; }

    /// <summary>The clause that states it, if one does.</summary>
    public Citation? Citation { get; init; }
}

/// <summary>A named value of a subject on an occasion. The value is set once every name is known, so that indicators may read each other.</summary>
internal sealed class IndicatorSymbol(LocalizedText name, SubjectType subject, Unit? unit, SourceSpan place)
{
    public LocalizedText Name { get; } = name;

    public SubjectType Subject { get; } = subject;

    public Unit? Unit { get; } = unit;

    public SourceSpan Place { get; } = place;

    public BoundExpression Value { get; set; } = null!;

    /// <summary>The type of the value, with the declared unit.</summary>
    public DataType Type => Value.Type is DataType.Number && Unit is not null ? new DataType.Number(Unit) : Value.Type;
}

/// <summary>A variable of a filter or a quantifier: the record or value at hand.</summary>
internal sealed class VariableSymbol(string name, DataType type)
{
    public string Name { get; } = name;

    /// <summary>Further names: the record of an occasion has one in each language.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public bool IsNamed(string word) => Name == word || OtherNames.Contains(word);

    public DataType Type { get; } = type;
}
