using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Syntax;

/// <summary>
/// An entry of <c>set:</c>, <c>override:</c>, <c>adopt:</c> or <c>disable:</c>: what a pack decides about a parameter or a rule of a pack that it
/// extends, by whom and why.
/// </summary>
internal sealed record OverlaySyntax(OverlayKind Kind, Located<string> Target, LocalizedText By, LocalizedText Why, SourceSpan Place)
{
    /// <summary>The day of the decision.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The first day on which it holds; null: from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Of <c>disable:</c>, the last day on which the rule is off; null: for good.</summary>
    public DateOnly? To { get; init; }

    public Located<string>? Value { get; init; }

    /// <summary>The clause that states the value; null where it is the deciding body's own.</summary>
    public Located<string>? Clause { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Of a decision about a group of rules, those of it that it is not about.</summary>
    public IReadOnlyList<Located<string>> Except { get; init; } = [];

    /// <summary>Whether it is about a group: <c>六有_*</c>, <c>PACK/*</c>.</summary>
    public bool IsGroup => !IsOfParameter && Target.Value.EndsWith('*');

    public bool IsOfParameter => Kind is OverlayKind.Set or OverlayKind.Override;

    /// <summary>The days on which it holds.</summary>
    public Period Days => new(From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue);

    /// <summary>Whether a rule is off on every day.</summary>
    public bool IsRemoval => Kind == OverlayKind.Disable && From is null && To is null;
}

/// <summary>What an overlay does.</summary>
internal enum OverlayKind
{
    /// <summary>Fills an unset parameter.</summary>
    Set,

    /// <summary>Changes the value of a parameter from a day on.</summary>
    Override,

    /// <summary>Makes a duty of a practice or a recommendation.</summary>
    Adopt,

    /// <summary>Switches a rule off.</summary>
    Disable,
}
