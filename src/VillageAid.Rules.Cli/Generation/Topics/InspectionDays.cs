namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>The inspections of a month by their numbers, so that a finding can name one and have its day.</summary>
internal static class InspectionDays
{
    /// <summary>The inspections of a month in every county that has findings, at least.</summary>
    public const int AtLeast = 14;

    /// <summary>The code of an inspection.</summary>
    public static string Id(int number, Month month) => month.Code("检查", number, 2);

    /// <summary>The day of an inspection.</summary>
    public static DateOnly Of(int number, County county, Month month) => county.Random($"inspection days {month.Start.DayNumber}", number).One(month.Workdays);
}
