using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Conflicts;

/// <summary>When a rule says something: for a window of days, for a record, or as of an instant, which stands for its year up to that day.</summary>
internal sealed record ClaimTime(OccasionKind Each, DateOnly Start, DateOnly End, PresentRecord? Record)
{
    public static ClaimTime Of(BoundRule rule, OccasionAt at) => new(rule.Each, at.Occasion.Start, at.Occasion.End, at.Record);

    public static ClaimTime Of(BoundRule rule, Window window, PresentRecord? record) => record is not null
        ? new(OccasionKind.Record, window.Day ?? window.End, window.Day ?? window.End, record)
        : new(window.IsAsOf ? OccasionKind.AsOf : rule.Each, window.Start, window.End, null);

    private DateOnly First => Each == OccasionKind.AsOf ? new DateOnly(End.Year, 1, 1) : Start;

    /// <summary>
    /// Whether two rules speak of the same time: windows that have a day in common, a record whose day is in a window, two records of one calendar
    /// year or resting on one finding. For two records a common day would be too little: what an appraisal says and what an inspection finds a month
    /// later are about the same cadre's work in that year.
    /// </summary>
    public bool Meets(ClaimTime other) => Record is null || other.Record is null
        ? First <= other.End && other.First <= End
        : Start.Year == other.Start.Year || (RecordedMeasures.FindingOf(Record) is { } finding && finding == RecordedMeasures.FindingOf(other.Record));

    /// <summary>The whole years that it touches: nothing outside of them meets it, unless by a finding.</summary>
    public Period Years => new(new DateOnly(First.Year, 1, 1), new DateOnly(End.Year, 12, 31));

    /// <summary>The days of both, over which it is asked what is settled.</summary>
    public static Period Both(ClaimTime one, ClaimTime other) =>
        new(one.First < other.First ? one.First : other.First, one.End > other.End ? one.End : other.End);
}
