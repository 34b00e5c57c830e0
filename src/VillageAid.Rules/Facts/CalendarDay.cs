namespace VillageAid.Rules.Facts;

/// <summary>A day that the calendar of holidays changes: a holiday, or a weekend day worked to make up for one. It is known beforehand, so it has no window date.</summary>
[FactType("日历", FactKind.State)]
public sealed record CalendarDay : Fact
{
    /// <summary>The date.</summary>
    [Key, Term("日期")]
    public required DateOnly Date { get; init; }

    /// <summary>Whether it is a day of work.</summary>
    [Term("工作日")]
    public required bool IsWorkday { get; init; }
}
