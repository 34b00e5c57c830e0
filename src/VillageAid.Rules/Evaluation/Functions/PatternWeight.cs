namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>How heavy a regular expression is, its counted repetitions written out.</summary>
/// <param name="Size">Its positions.</param>
/// <param name="Variable">Its quantifiers that leave open how often.</param>
/// <param name="Counted">Its positions that stem from counted repetitions.</param>
/// <param name="IsBounded">Whether no match is longer than a fixed length.</param>
internal readonly record struct PatternWeight(long Size, long Variable, long Counted, bool IsBounded)
{
    private const long LargestSize = 5_000;
    private const long LargestMixture = 1_000;

    public static PatternWeight Nothing { get; } = new(0, 0, 0, true);

    public static PatternWeight Letter { get; } = new(1, 0, 0, true);

    /// <summary>Open repetitions around or beside counted ones, <c>(.*a.{9}){40}</c>, multiply the engine's states beyond all use.</summary>
    public bool IsTooHeavy => Size > LargestSize || Variable * Counted > LargestMixture;

    /// <summary>What one state of the engine costs to make.</summary>
    public long StateCost => Size * (Variable > 0 ? Math.Max(1, Size / 4) : 1);

    public static PatternWeight operator +(PatternWeight left, PatternWeight right) =>
        new(left.Size + right.Size, left.Variable + right.Variable, left.Counted + right.Counted, left.IsBounded && right.IsBounded);

    /// <summary>Under <c>? * +</c>.</summary>
    public PatternWeight Open(bool isBounded) => this with { Variable = Variable + 1, IsBounded = IsBounded && isBounded };

    /// <summary>Under <c>{least,most}</c>; <paramref name="most"/> is null where there is none.</summary>
    public PatternWeight Times(int least, int? most)
    {
        var times = Math.Max(1, most ?? (least + 1));
        var open = most == least ? 0 : 1;
        return new(Size * times, (Variable * times) + open, times == 1 ? Counted : Size * times, IsBounded && most is not null);
    }
}
