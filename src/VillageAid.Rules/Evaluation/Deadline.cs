using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Computes the instants of a deadline in a window.</summary>
internal static class Deadline
{
    private const int LongestHoliday = 10;

    /// <summary>Gives the evaluator the names <c>due</c> and <c>due.start</c>.</summary>
    public static void Set(BoundDue due, ExpressionEvaluator evaluator, CaseGraph graph)
    {
        var day = DayOf(due, evaluator, graph);
        evaluator.Due = At(day, evaluator.Evaluate(due.At));
        evaluator.DueStart = due.From is null ? null : At(day, evaluator.Evaluate(due.From));
    }

    private static Value DayOf(BoundDue due, ExpressionEvaluator evaluator, CaseGraph graph)
    {
        var value = evaluator.Evaluate(due.Weekday);
        if (value is not Scalar { Raw: EnumerationMember weekday })
            return Readings.Join([.. evaluator.Window.EachDay.Select(day => Shift(day, due.Holiday, evaluator, graph.Calendar))], Extent.Of(value).Causes);
        var wanted = Weekdays.DayOf(weekday);
        return Shift(evaluator.Window.EachDay.First(day => day.DayOfWeek == wanted), due.Holiday, evaluator, graph.Calendar);
    }

    // Two stretches together: the earliest day at the earliest time to the latest at the latest.
    private static Value At(Value day, Value time)
    {
        var (d, t) = (Extent.Of(day), Extent.Of(time));
        var low = d.Low is DateOnly firstDay ? Instants.At(firstDay, t.Low as TimeOnly? ?? TimeOnly.MinValue) : (object?)null;
        var high = d.High is DateOnly lastDay ? Instants.At(lastDay, t.High as TimeOnly? ?? new TimeOnly(23, 59, 59)) : (object?)null;
        return new Extent(low, high, true, false, d.Causes.Union(t.Causes)).ToValue();
    }

    private static Value Shift(DateOnly day, ParameterSymbol? rule, ExpressionEvaluator evaluator, WorkCalendar calendar)
    {
        if (rule is null)
            return new Scalar(day);
        evaluator.Evidence.Parameters.Add(rule);
        var set = evaluator.Parameters.InForce(rule, day, day).Select(version => (EnumerationMember)version.Value).ToList();
        var choices = set.Count > 0 ? set : rule.Choices!;
        return Readings.Join([.. choices.Select(choice => Shift(day, choice.Name, calendar))], Missing.Parameter(rule));
    }

    private static Value Shift(DateOnly day, string choice, WorkCalendar calendar) => choice switch
    {
        HolidayRules.Next => NearestWorkday(day, 1, calendar),
        HolidayRules.Previous => NearestWorkday(day, -1, calendar),
        _ => new Scalar(day),
    };

    private static Value NearestWorkday(DateOnly day, int step, WorkCalendar calendar)
    {
        DateOnly? perhaps = null;
        var causes = Causes.None;
        for (var i = 0; i < LongestHoliday; i++, day = day.AddDays(step))
        {
            var workday = calendar.IsWorkday(day);
            if (workday.IsTrue)
                break;
            if (workday.Truth.HasFlag(Truth.True))
            {
                perhaps ??= day;
                causes = causes.Union(workday.Causes);
            }
        }
        if (perhaps is not { } first)
            return new Scalar(day);
        return step > 0 ? new Uncertain(first, day, false, causes) : new Uncertain(day, first, false, causes);
    }
}
