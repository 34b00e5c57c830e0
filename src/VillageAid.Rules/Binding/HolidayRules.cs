namespace VillageAid.Rules.Binding;

/// <summary>What may happen to a deadline that falls on a day without work: the English names of the choices of a holiday parameter.</summary>
internal static class HolidayRules
{
    public const string Same = "same";
    public const string Next = "next";
    public const string Previous = "previous";

    public static readonly string[] All = [Same, Next, Previous];
}
