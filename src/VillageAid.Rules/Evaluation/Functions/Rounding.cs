namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Which neighbour a number goes to.</summary>
internal enum RoundingRule
{
    HalfEven,
    HalfUp,
    HalfDown,
    Up,
    Down,
    Floor,
    Ceiling,
}

/// <summary>
/// Rounds decimals to a scale, a negative one too (<c>-2</c>: hundreds), without an intermediate that rounds or overflows.
/// FEEL's "up" is away from zero and its "down" towards it (DMN 1.5, table 76).
/// </summary>
internal static class Rounding
{
    private const int LargestScale = 28;

    /// <summary>The rounded number; null where it is too large for a decimal.</summary>
    public static decimal? Round(decimal number, int scale, RoundingRule rule)
    {
        if (number.Scale <= scale)
            return number;
        decimal? unit = scale < -LargestScale ? null : PowerOfTen(-scale);
        var rest = unit is null ? number : number % unit.Value;
        if (rest == 0)
            return number;
        var kept = number - rest;
        if (!GoesAway(rule, number < 0, Half(Math.Abs(rest), unit, scale), unit is not null && kept % (2 * unit.Value) != 0))
            return kept;
        return unit is null ? null : ExactMath.Add(kept, number < 0 ? -unit.Value : unit.Value);
    }

    private static bool GoesAway(RoundingRule rule, bool isNegative, int half, bool isOdd) => rule switch
    {
        RoundingRule.Up => true,
        RoundingRule.Down => false,
        RoundingRule.Floor => isNegative,
        RoundingRule.Ceiling => !isNegative,
        RoundingRule.HalfUp => half >= 0,
        RoundingRule.HalfDown => half > 0,
        _ => half > 0 || (half == 0 && isOdd),
    };

    // Where the rest stands to half a unit. 10^29 is no decimal any more, but half of it is; beyond, no decimal reaches the half.
    private static int Half(decimal rest, decimal? unit, int scale)
    {
        if (unit is { } known)
            return rest.CompareTo(known - rest);
        return scale == -LargestScale - 1 ? rest.CompareTo(5 * PowerOfTen(LargestScale)) : -1;
    }

    private static decimal PowerOfTen(int exponent)
    {
        if (exponent < 0)
            return new decimal(1, 0, 0, false, (byte)-exponent);
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
