using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>The days of the week as an enumeration, in ISO 8601's order: Monday first.</summary>
internal static class Weekdays
{
    private static readonly (string En, string Zh)[] Names =
        [("monday", "星期一"), ("tuesday", "星期二"), ("wednesday", "星期三"), ("thursday", "星期四"), ("friday", "星期五"), ("saturday", "星期六"), ("sunday", "星期日")];

    public static Enumeration Enumeration { get; } = new("weekday", owner =>
        [.. Names.Select((name, order) => new EnumerationMember(owner, order, name.En, new LocalizedText(name.Zh, name.En)) { Aliases = ["周" + name.Zh[^1]] })]);

    /// <summary>The day of the week of a member of <see cref="Enumeration"/>.</summary>
    public static DayOfWeek DayOf(EnumerationMember member) => (DayOfWeek)((member.Order + 1) % 7);
}
