namespace VillageAid.Rules.Vocabulary;

/// <summary>One form for numbers: 2.50 is written 2.5 wherever it comes from, so equal numbers print alike.</summary>
internal static class NumberForm
{
    // Dividing by a one with the most decimal places leaves the least of them that hold the number.
    private const decimal LongOne = 1.0000000000000000000000000000m;

    /// <summary>The number without zeros at the end of its decimal places, and without a sign on zero.</summary>
    public static decimal Trim(decimal number) => number.Scale == 0 && number != 0 ? number : number == 0 ? 0m : number / LongOne;
}
