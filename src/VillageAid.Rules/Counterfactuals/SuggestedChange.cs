using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>One change: of a record, of several alike, or of a choice that is open.</summary>
public sealed record SuggestedChange
{
    /// <summary>What is changed.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Whether it only has to be supplied, can still be done, or would have had to be otherwise.</summary>
    public required ChangeMood Mood { get; init; }

    /// <summary>The change in words: the terms of the policy and the record, without the mood.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The changes of facts by themselves, one a record; none for a parameter.</summary>
    public required IReadOnlyList<FactChange> Facts { get; init; }

    /// <summary>How many records it changes; 1 for a parameter.</summary>
    public int Count => Math.Max(1, Facts.Count);

    /// <summary>The parameter that would be set, by its English name; null where it is none.</summary>
    public string? Parameter { get; init; }

    /// <summary>The value that the parameter would have.</summary>
    public LocalizedText? Value { get; init; }

    /// <summary>What it is made of.</summary>
    internal IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The part of the condition that it bears on, as the author wrote it.</summary>
    public string? Condition { get; init; }
}

/// <summary>What a change changes.</summary>
public enum ChangeKind
{
    /// <summary>A record comes.</summary>
    Add,

    /// <summary>A field of a record gets a value, or another one.</summary>
    Correct,

    /// <summary>A record that is alleged, unverified or disputed is confirmed.</summary>
    Confirm,

    /// <summary>A record that is alleged, unverified or disputed is found untrue.</summary>
    Rebut,

    /// <summary>It is stated that all records of a kind are in.</summary>
    StateComplete,

    /// <summary>A person answers a question that only a person can.</summary>
    Judge,

    /// <summary>A parameter that the policy leaves open is set.</summary>
    SetParameter,
}

/// <summary>What is still possible of a change.</summary>
public enum ChangeMood
{
    /// <summary>It may be true already and need only be recorded, confirmed or decided.</summary>
    Supply,

    /// <summary>It can still be done.</summary>
    Act,

    /// <summary>It is over: it would have needed to be otherwise.</summary>
    WouldHaveNeeded,
}
