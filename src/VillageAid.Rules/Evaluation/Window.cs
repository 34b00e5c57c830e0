using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The days that collections are seen through: the window of an occasion, or everything up to the as-of instant.</summary>
/// <param name="Kind">What the rule is judged for each of.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal readonly record struct Window(OccasionKind Kind, DateOnly Start, DateOnly End)
{
    public bool IsAsOf => Kind == OccasionKind.AsOf;

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
