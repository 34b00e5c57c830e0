using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>What a cell says of a field: a value, nothing, or that it is not known and why.</summary>
/// <param name="Known">The value; Unknown where it is open.</param>
/// <param name="Why">The kinds of what is missing.</param>
internal readonly record struct Answer<TValue>(Known<TValue> Known, byte Why)
{
    /// <summary>Asks a cell that is not plain.</summary>
    public static Answer<TValue> Ask<T>(in Cell<T> cell, Func<T, Known<TValue>> field)
        where T : Fact
    {
        var stated = cell.Fact is null ? default : Stated(cell, field);
        if (cell.Kind == CellKind.Unseen)
            return new(default, (byte)(cell.Possible | stated.Why));
        var isContested = cell.All?.Exists(fact => fact.Confirmation == Confirmation.Disputed) ?? cell.Fact!.Confirmation == Confirmation.Disputed;
        return isContested ? new(default, (byte)(ByHand.Why.Confirmation | stated.Why)) : stated;
    }

    /// <summary>Asks a cell that is not plain to whom it belongs: what is contested is what a record says, not of whom.</summary>
    public static Answer<TValue> AskOwner<T>(in Cell<T> cell, Func<T, Known<TValue>> field)
        where T : Fact => Stated(cell, field);

    private static Answer<TValue> Stated<T>(in Cell<T> cell, Func<T, Known<TValue>> field)
        where T : Fact
    {
        var known = field(cell.Fact!);
        for (var i = 1; cell.All is not null && i < cell.All.Count; i++)
        {
            if (field(cell.All[i]) != known)
                return new(default, ByHand.Why.Confirmation);
        }
        return new(known, known.IsUnknown ? ByHand.Why.Field : ByHand.Why.Nothing);
    }
}

/// <summary>Questions to a cell.</summary>
internal static class Answers
{
    public static Three Is(Known<bool> known) => known.HasValue ? Three.Of(known.Value) : OfOpen(known.State, Why.Field);

    public static Three Is(Answer<bool> answer) => answer.Known.HasValue ? Three.Of(answer.Known.Value) : OfOpen(answer.Known.State, answer.Why);

    public static Three Equals<TEnum>(Known<TEnum> known, TEnum value)
        where TEnum : struct, Enum => known.HasValue ? Three.Of(EqualityComparer<TEnum>.Default.Equals(known.Value, value)) : known.IsNothing ? Three.False : Three.Unknown(Why.Field);

    public static Three Equals<TEnum>(Answer<TEnum> answer, TEnum value)
        where TEnum : struct, Enum => answer.Known.HasValue ? Three.Of(EqualityComparer<TEnum>.Default.Equals(answer.Known.Value, value)) : answer.Known.IsNothing ? Three.False : Three.Unknown(answer.Why);

    private static Three OfOpen(KnownState state, byte why) => state == KnownState.Nothing ? Three.Null : Three.Unknown(why);
}
