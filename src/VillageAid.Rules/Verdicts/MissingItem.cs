using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Verdicts;

/// <summary>Something that stands in the way of a settled verdict.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">What it is, for people: <c>考勤 甲 2016-03-30</c>, <c>考勤 甲 2016-03-30 的 在岗状态</c>, a parameter's name.</param>
public sealed record MissingItem(MissingKind Kind, LocalizedText Name)
{
    /// <summary>The record that is missing, or whose field is; null otherwise.</summary>
    public FactIdentity? Record { get; init; }

    /// <summary>The English name of the field that is Unknown; null where the whole record is missing.</summary>
    public string? Field { get; init; }

    /// <summary>The parameter's English name; null otherwise.</summary>
    public string? Parameter { get; init; }

    /// <summary>Whether it is a fact that can be supplied now; not a parameter, a judgement or a day to come.</summary>
    /// <summary>Of a statement of completeness what it is about; else null.</summary>
    internal OpenLedger? Ledger { get; init; }

    internal bool IsFact => Kind is MissingKind.Record or MissingKind.Field or MissingKind.Completeness or MissingKind.Confirmation;
}

/// <summary>What kind of thing is missing.</summary>
public enum MissingKind
{
    /// <summary>A record, or a statement of completeness that covers it.</summary>
    Record,

    /// <summary>A field of a record.</summary>
    Field,

    /// <summary>A statement that a subject's records of a type are all in.</summary>
    Completeness,

    /// <summary>The confirmation of a record.</summary>
    Confirmation,

    /// <summary>The value of a parameter.</summary>
    Parameter,

    /// <summary>A person's judgement.</summary>
    Judgement,

    /// <summary>A day that has not come yet.</summary>
    NotYet,
}
