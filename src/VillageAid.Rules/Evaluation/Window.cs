using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The days that collections are seen through: the window of an occasion, or everything up to the as-of instant.</summary>
/// <param name="Kind">What the rule is judged for each of.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Day">Of the state as of an instant the day whose parameters count: that of the record that is judged; null: the instant's own.</param>
internal readonly record struct Window(OccasionKind Kind, DateOnly Start, DateOnly End, DateOnly? Day = null)
{
    /// <summary>A statement of completeness from this day or earlier on covers everything before: no record of this kind of work is older.</summary>
    public static readonly DateOnly Beginning = new(1949, 10, 1);

    /// <summary>Everything up to a day: spans too that are over by then.</summary>
    public static Window History(DateOnly asOf) => new(OccasionKind.AsOf, DateOnly.MinValue, asOf) { SeesPast = true };

    /// <summary>Whether a span that is over belongs too, where everything up to the instant is seen.</summary>
    public bool SeesPast { get; init; }

    /// <summary>Whether everything up to the instant is seen, not only some days.</summary>
    public bool IsAsOf => Kind is OccasionKind.AsOf or OccasionKind.Record;

    /// <summary>The grain of the window; null where no record stands for exactly such a one.</summary>
    public Grain? Grain => Kind switch
    {
        OccasionKind.Day => Facts.Grain.Day,
        OccasionKind.Week => Facts.Grain.Week,
        OccasionKind.Month => Facts.Grain.Month,
        OccasionKind.Year => Facts.Grain.Year,
        _ => null,
    };

    public int Days => End.DayNumber - Start.DayNumber + 1;

    public IEnumerable<DateOnly> EachDay
    {
        get
        {
            for (var day = Start; day <= End; day = day.AddDays(1))
                yield return day;
        }
    }
}
