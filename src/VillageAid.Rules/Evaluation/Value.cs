using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// What is known of a value. Exact values are <see cref="Scalar"/> and <see cref="NullValue"/>; what missing data leaves open is kept as the
/// set of what it can still be, never as a guess.
/// </summary>
internal abstract record Value
{
    /// <summary>How many items and characters there are in it, one at least; shared parts count each time.</summary>
    public virtual long Size => 1;
}

/// <summary>An exact value: decimal, string, DateOnly, TimeOnly, DateTimeOffset, TimeSpan or EnumerationMember.</summary>
internal sealed record Scalar(object Raw) : Value
{
    public override long Size => Raw is string text ? 1 + text.Length : 1;
}

/// <summary>FEEL's null: what is asked for does not exist.</summary>
internal sealed record NullValue : Value
{
    public static NullValue Instance { get; } = new();
}

/// <summary>A truth: the values it can still take, and why it is not settled.</summary>
internal sealed record TruthValue(Truth Truth, Causes Causes) : Value
{
    public static TruthValue True { get; } = new(Truth.True, Causes.None);
    public static TruthValue False { get; } = new(Truth.False, Causes.None);
    public static TruthValue Null { get; } = new(Truth.Null, Causes.None);

    public static TruthValue Of(bool value) => value ? True : False;

    /// <summary>A truth from the values it can take; a settled one has no causes.</summary>
    public static TruthValue Of(Truth truth, Causes causes) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        Truth.Null => Null,
        _ => new TruthValue(truth, causes),
    };

    /// <summary>How it was put together from other truths, where it is open and was.</summary>
    public TruthForm? Form { get; init; }

    public bool IsSettled => Truth is Truth.True or Truth.False or Truth.Null;

    public bool IsTrue => Truth == Truth.True;

    public bool IsFalse => Truth == Truth.False;
}

/// <summary>A value that is not settled: between two bounds where it has an order (null: no bound), perhaps null.</summary>
internal sealed record Uncertain(object? Low, object? High, bool MayBeNull, Causes Causes) : Value;

/// <summary>Names with values, in the order they were written.</summary>
internal sealed record ContextValue(IReadOnlyList<KeyValuePair<string, Value>> Entries) : Value
{
    public override long Size { get; } = 1 + Entries.Sum(entry => entry.Value.Size);
}

/// <summary>A range; an end that is null has no answer.</summary>
internal sealed record RangeValue(bool LowIncluded, Value Low, Value High, bool HighIncluded) : Value
{
    public override long Size { get; } = 1 + Low.Size + High.Size;
}

/// <summary>A record, there or missing.</summary>
internal sealed record RecordValue(CaseRecord Record) : Value;

/// <summary>A list. <see cref="Open"/> is not null where there may be further items, and says why.</summary>
internal sealed record ListValue(IReadOnlyList<ListItem> Items, Causes? Open) : Value
{
    public override long Size { get; } = 1 + Items.Sum(item => item.Value.Size);

    /// <summary>Whether an item that an open list hides may be null; not so where each is the field of a record that always has a value.</summary>
    public bool MayHideNull { get; init; } = true;
}

/// <summary>An item of a list; <see cref="Possible"/> is not null where it is not certain that it belongs, and says why.</summary>
internal readonly record struct ListItem(Value Value, Causes? Possible)
{
    public bool IsCertain => Possible is null;
}
