namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>A truth in three values: which of true, false and null it can be, and the kinds of what is missing where that is more than one.</summary>
/// <param name="set">Bits 1 true, 2 false, 4 null.</param>
/// <param name="why">The kinds of what is missing.</param>
internal readonly struct Three(byte set, byte why)
{
    private const byte T = 1, F = 2, N = 4;

    private static readonly byte[] Ands = Table((a, b) => a == F || b == F ? F : a == N || b == N ? N : T);
    private static readonly byte[] Ors = Table((a, b) => a == T || b == T ? T : a == N || b == N ? N : F);
    private static readonly byte[] Nots = [0, F, T, T | F, N, F | N, T | N, T | F | N];

    public static Three True => new(T, Why.Nothing);

    public static Three False => new(F, Why.Nothing);

    public static Three Null => new(N, Why.Nothing);

    public byte Set => set;

    public byte Causes => why;

    public bool IsTrue => set == T;

    public bool IsFalse => set == F;

    public bool IsNull => set == N;

    public bool MayBeTrue => (set & T) != 0;

    /// <summary>True or false, and not null.</summary>
    public bool IsUnknown => set == (T | F);

    public static Three Of(bool value) => value ? True : False;

    public static Three Unknown(byte why) => new(T | F, why);

    /// <summary>Anything, null as well.</summary>
    public static Three Open(byte why) => new(T | F | N, why);

    /// <summary>From what it can be.</summary>
    public static Three From(bool mayBeTrue, bool mayBeFalse, bool mayBeNull, byte why) =>
        Settle((byte)((mayBeTrue ? T : 0) | (mayBeFalse ? F : 0) | (mayBeNull ? N : 0)), why);

    public static Three And(Three a, Three b) => Settle(Ands[(a.Set << 3) | b.Set], (byte)(a.Causes | b.Causes));

    public static Three And(Three a, Three b, Three c) => Settle(Ands[(Ands[(a.Set << 3) | b.Set] << 3) | c.Set], (byte)(a.Causes | b.Causes | c.Causes));

    public static Three Or(Three a, Three b) => Settle(Ors[(a.Set << 3) | b.Set], (byte)(a.Causes | b.Causes));

    public static Three Not(Three a) => new(Nots[a.Set], a.Causes);

    /// <summary>The same, or true as well, for a further reason.</summary>
    public Three OrTrue(byte further) => Settle((byte)(set | T), (byte)(why | further));

    /// <summary>A conjunction of many: causes are kept until the end, because what settles it may come last.</summary>
    public struct All()
    {
        private byte _set = T;
        private byte _why = Why.Nothing;

        public void Add(Three one)
        {
            _set = Ands[(_set << 3) | one.Set];
            _why |= one.Causes;
        }

        public readonly Three Result => Settle(_set, _why);
    }

    /// <summary>A disjunction of many.</summary>
    public struct Any()
    {
        private byte _set = F;
        private byte _why = Why.Nothing;

        public void Add(Three one)
        {
            _set = Ors[(_set << 3) | one.Set];
            _why |= one.Causes;
        }

        public readonly Three Result => Settle(_set, _why);
    }

    private static Three Settle(byte set, byte why) => new(set, set is T or F or N ? Why.Nothing : why);

    private static byte[] Table(Func<byte, byte, byte> combine)
    {
        var table = new byte[64];
        byte[] members = [T, F, N];
        for (var i = 0; i < 64; i++)
        {
            foreach (var a in members)
            {
                foreach (var b in members)
                    table[i] |= ((i >> 3) & a) != 0 && (i & b) != 0 ? combine(a, b) : (byte)0;
            }
        }
        return table;
    }
}
