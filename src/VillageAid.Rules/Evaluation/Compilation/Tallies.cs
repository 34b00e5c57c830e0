namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Counts of what is certain and of what is possible, and the days of records. Called from compiled code.</summary>
internal static class Tallies
{
    /// <summary>A span does not belong to the window.</summary>
    public const int Not = -1;

    /// <summary>The state of a count (<see cref="ListFunctions.Count"/>): where all is certain it is exact.</summary>
    public static int StateOf(int sure, int possible, int kinds) =>
        (kinds & Bits.Perhaps) != 0 ? Bits.HasValues | Bits.HasLow | (kinds & Bits.Kinds)
        : sure == possible ? Bits.Bounded
        : Bits.Bounded | (kinds & Bits.Kinds);

    public static int Exists(int sure, int possible, int kinds) => sure > 0 ? Bits.True
        : possible > 0 || (kinds & Bits.Perhaps) != 0 ? Bits.True | Bits.False | (kinds & Bits.Kinds)
        : Bits.False;

    /// <summary>The truth of an item that may not belong, and then may as well be what changes nothing.</summary>
    public static int Perhaps(int truth, int possible, int absent) => possible == 0 ? truth : Bits.Settle(truth | absent | (possible & Bits.Kinds));

    /// <summary>Whether a span that began by the end of the window reaches its first day: zero, <see cref="Not"/>, or that it may (<see cref="Bits.Perhaps"/>).</summary>
    public static int SpanTouches(DateOnly start, DateOnly last, int lastState, int from) => (lastState & Bits.Shape) switch
    {
        Bits.Bounded => last.DayNumber >= from ? 0 : Not,
        Bits.MayBeNull => 0,
        _ => start.DayNumber < from ? Bits.Perhaps | (lastState & Bits.Kinds) : 0,
    };
}
