using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>How a cell's record is read.</summary>
internal enum CellKind : byte
{
    /// <summary>There is none, and there cannot be one.</summary>
    Absent,

    /// <summary>One record that nobody contests: its fields are as they stand.</summary>
    Plain,

    /// <summary>A contested record, or several of one key that nothing puts in order.</summary>
    Mixed,

    /// <summary>A record that may exist and was not seen, or was only alleged.</summary>
    Unseen,
}

/// <summary>What is on file under one key.</summary>
internal struct Cell<T>
    where T : Fact
{
    /// <summary>The record; of several the first; null where none was seen.</summary>
    public T? Fact;

    /// <summary>All records of the key, where there are several that nothing puts in order.</summary>
    public List<T>? All;

    public CellKind Kind;

    /// <summary>Why it is only possible that it holds; 0 where that is certain.</summary>
    public byte Possible;

    public readonly bool IsCertain => Possible == 0;

    /// <summary>One record of a key.</summary>
    public static Cell<T> Of(T fact) => new()
    {
        Fact = fact,
        Kind = fact.Confirmation == Confirmation.Disputed ? CellKind.Mixed : CellKind.Plain,
        Possible = IsSure(fact) ? Why.Nothing : Why.Confirmation,
    };

    /// <summary>All records of a key: the latest certain ones, and what is only possible and may be later.</summary>
    public static Cell<T> Of(List<T> facts)
    {
        var certain = Latest(facts.FindAll(IsSure));
        var kept = certain.Count == 0
            ? Latest(facts)
            : [.. certain, .. facts.FindAll(fact => !IsSure(fact) && (fact.RecordedAt is null || certain[0].RecordedAt is null || fact.RecordedAt >= certain[0].RecordedAt))];
        return new Cell<T>
        {
            Fact = kept[0],
            All = kept.Count > 1 ? kept : null,
            Kind = kept.Count > 1 || kept[0].Confirmation == Confirmation.Disputed ? CellKind.Mixed : CellKind.Plain,
            Possible = certain.Count == 0 ? Why.Confirmation : Why.Nothing,
        };
    }

    /// <summary>The key may be filled by a record that was not seen: what is only possible stands for it too.</summary>
    public void MarkUnseen(byte why)
    {
        if (Kind != CellKind.Absent && IsCertain)
            return;
        Possible |= why;
        Kind = CellKind.Unseen;
    }

    private static bool IsSure(T fact) => fact.Confirmation is null or Confirmation.Confirmed;

    private static List<T> Latest(List<T> facts)
    {
        if (facts.Count < 2 || facts.Exists(fact => fact.RecordedAt is null))
            return facts;
        var latest = facts.Max(fact => fact.RecordedAt);
        return facts.FindAll(fact => fact.RecordedAt == latest);
    }
}
