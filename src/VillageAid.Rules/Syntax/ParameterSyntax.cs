using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Syntax;

/// <summary>An entry of <c>parameters:</c>: a name (its key), an English name, and dated values, choices, or the open question that leaves it unset.</summary>
internal sealed record ParameterSyntax
{
    public required Located<string> Name { get; init; }

    public Located<string>? En { get; init; }

    public Located<string>? Unit { get; init; }

    /// <summary><c>type:</c> number, text, boolean, date, time; null where it follows from <c>oneOf</c>, the unit, or a value.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>The choices of <c>oneOf:</c>; null where it is no choice. An English name stands behind the Chinese one where given.</summary>
    public IReadOnlyList<ChoiceSyntax>? OneOf { get; init; }

    /// <summary><c>atLeast</c> and <c>atMost</c>: what the source leaves no doubt about while the value itself is unset (the afternoon lies between 12:00 and 24:00).</summary>
    public ParameterValueSyntax? AtLeast { get; init; }

    public ParameterValueSyntax? AtMost { get; init; }

    public IReadOnlyList<ParameterValueSyntax> Values { get; init; } = [];

    /// <summary>Whether a value, or one of its days, could not be read: then nothing is said of holes.</summary>
    public bool HasLostValues { get; init; }

    /// <summary>Why it has no value, from <c>unset:</c>.</summary>
    public LocalizedText? Unset { get; init; }
}

/// <summary>A value of a choice: <c>计入</c>, or <c>{zh: 计入, en: counted}</c>.</summary>
internal sealed record ChoiceSyntax(Located<string> Zh, string? En);

/// <summary>A dated value: <c>{from, value, clause}</c> or <c>{from, value, provenance: assumed, by, why}</c>. The value is the scalar's text.</summary>
internal sealed record ParameterValueSyntax(
    DateOnly? From, Located<string> Value, Located<string>? Clause, Provenance Provenance, LocalizedText? By, LocalizedText? Why)
{
    /// <summary>The ends of the days on which it is in force, as they are written.</summary>
    public DateEndSyntax? Start { get; init; }

    public DateEndSyntax? End { get; init; }

    /// <summary>Whether a day is written that could not be read.</summary>
    public bool HasLostDays { get; init; }

    /// <summary>The items where the value is written as a list; null where it is one text.</summary>
    public IReadOnlyList<Located<string>>? Items { get; init; }
}
