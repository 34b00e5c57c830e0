using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>The names of the occasion: <c>period</c> with its parts, <c>asOf</c>, <c>due</c>.</summary>
internal static class OccasionNames
{
    public static readonly string[] Period = ["period", "期间"];
    public static readonly string[] AsOf = ["asOf", "时点"];
    public static readonly string[] Due = ["due", "截止"];
    public static readonly string[] Start = ["start", "起"];

    /// <summary>Stands before a kind of record: all of them up to the as-of instant, not only those of the window.</summary>
    public static readonly string[] History = ["history", "历史"];

    public static IEnumerable<string> All => [.. Period, .. AsOf, .. Due, .. History];

    private static readonly Dictionary<string, (OccasionProperty Property, DataType Type)> PeriodParts = new(StringComparer.Ordinal)
    {
        ["start"] = (OccasionProperty.PeriodStart, new DataType.Date()),
        ["起"] = (OccasionProperty.PeriodStart, new DataType.Date()),
        ["end"] = (OccasionProperty.PeriodEnd, new DataType.Date()),
        ["止"] = (OccasionProperty.PeriodEnd, new DataType.Date()),
        ["days"] = (OccasionProperty.PeriodDays, new DataType.Number(Unit.Find("day"))),
        ["天数"] = (OccasionProperty.PeriodDays, new DataType.Number(Unit.Find("day"))),
    };

    public static IEnumerable<string> PeriodPartNames => PeriodParts.Keys;

    public static (OccasionProperty Property, DataType Type)? FindPart(string name) =>
        PeriodParts.TryGetValue(name, out var part) ? part : null;
}
