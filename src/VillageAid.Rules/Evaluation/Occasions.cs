using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>The occasions of a period: the windows that end in it or run at its end, or the as-of instant.</summary>
internal static class Occasions
{
    public static IEnumerable<Occasion> Of(OccasionKind kind, Period period, DateOnly asOf) => kind switch
    {
        OccasionKind.AsOf => [AsOf(asOf)],
        OccasionKind.Day => Each(period.Start, period.End, period, Day, day => day.AddDays(1)),
        OccasionKind.Week => Each(MondayOf(period.Start), period.End, period, Week, day => day.AddDays(7)),
        OccasionKind.Month => Each(new DateOnly(period.Start.Year, period.Start.Month, 1), period.End, period, Month, day => day.AddMonths(1)),
        OccasionKind.Quarter => Each(QuarterStart(period.Start), period.End, period, Quarter, day => day.AddMonths(3)),
        _ => Each(new DateOnly(period.Start.Year, 1, 1), period.End, period, Year, day => day.AddYears(1)),
    };

    private static IEnumerable<Occasion> Each(DateOnly first, DateOnly last, Period period, Func<DateOnly, Occasion> make, Func<DateOnly, DateOnly> next)
    {
        for (var day = first; day <= last; day = next(day))
        {
            var occasion = make(day);
            var endsInside = occasion.End >= period.Start && occasion.End <= period.End;
            var runsAtEnd = occasion.Start <= period.End && period.End <= occasion.End;
            if (endsInside || runsAtEnd)
                yield return occasion;
        }
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly QuarterStart(DateOnly day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);

    private static Occasion AsOf(DateOnly day) => new("as-of", Iso(day), day, day) { Term = new($"截至{ZhDay(day)}", $"as of {Iso(day)}") };

    private static Occasion Day(DateOnly day) => new("day", Iso(day), day, day) { Term = new(ZhDay(day), Iso(day)) };

    private static Occasion Week(DateOnly monday)
    {
        var at = monday.ToDateTime(TimeOnly.MinValue);
        var label = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
        return new Occasion("week", label, monday, monday.AddDays(6)) { Term = new($"{ZhDay(monday)}这一周", $"the week of {Iso(monday)}") };
    }

    private static Occasion Month(DateOnly first) =>
        new("month", first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1).AddDays(-1))
        {
            Term = new($"{Number(first.Year)}年{Number(first.Month)}月", first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
        };

    private static Occasion Quarter(DateOnly first)
    {
        var number = ((first.Month - 1) / 3) + 1;
        return new("quarter", $"{Number(first.Year)}-Q{Number(number)}", first, first.AddMonths(3).AddDays(-1))
        {
            Term = new($"{Number(first.Year)}年第{Number(number)}季度", $"Q{Number(number)} {Number(first.Year)}"),
        };
    }

    private static Occasion Year(DateOnly first) =>
        new("year", Number(first.Year), first, new DateOnly(first.Year, 12, 31)) { Term = new($"{Number(first.Year)}年", Number(first.Year)) };

    private static string ZhDay(DateOnly day) => $"{Number(day.Year)}年{Number(day.Month)}月{Number(day.Day)}日";

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
