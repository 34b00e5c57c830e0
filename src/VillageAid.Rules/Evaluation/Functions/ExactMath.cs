namespace VillageAid.Rules.Evaluation.Functions;

/// <summary>Arithmetic of decimals that gives null where System.Decimal would throw.</summary>
internal static class ExactMath
{
    public static decimal? Add(decimal left, decimal right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Multiply(decimal left, decimal right)
    {
        try
        {
            return left * right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Null by zero too.</summary>
    public static decimal? Divide(decimal dividend, decimal divisor)
    {
        try
        {
            return divisor == 0 ? null : dividend / divisor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The square root, exact where it is a decimal; null of a negative number. Newton's steps from the nearest double.</summary>
    public static decimal? Sqrt(decimal number)
    {
        if (number <= 0)
            return number == 0 ? 0m : null;
        var root = (decimal)Math.Sqrt((double)number);
        // A double is right to 15 digits and each step doubles them; the last ones only settle the final digit.
        for (var step = 0; step < 4; step++)
            root = (root + (number / root)) / 2;
        return root;
    }
}
