using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Computes the instants of a deadline in a window.</summary>
internal static class Deadline
{
    /// <summary>Gives the evaluator the names <c>due</c> and <c>due.start</c>.</summary>
    public static void Set(BoundDue due, ExpressionEvaluator evaluator, CaseGraph graph)
    {
        var day = DayOf(due, evaluator, graph);
        // A deadline without a time is the whole day.
        evaluator.DueInstant = At(day, due.At is null ? new Scalar(new TimeOnly(23, 59, 59)) : evaluator.Evaluate(due.At));
        evaluator.Due = due.At is null ? day : evaluator.DueInstant;
        evaluator.DueStart = due.From is null ? null : At(day, evaluator.Evaluate(due.From));
    }

    private static Value DayOf(BoundDue due, ExpressionEvaluator evaluator, CaseGraph graph)
    {
        if (due.Date is { } date)
            return ShiftAny(evaluator.Evaluate(date), due.Holiday, evaluator, graph);
        var value = evaluator.Evaluate(due.Weekday!);
        if (value is not Scalar { Raw: EnumerationMember weekday })
            return Readings.Join([.. evaluator.Window.EachDay.Select(day => Shift(day, due.Holiday, evaluator, graph.Calendar))], Extent.Of(value).Causes);
        var wanted = Weekdays.DayOf(weekday);
        return Shift(evaluator.Window.EachDay.First(day => day.DayOfWeek == wanted), due.Holiday, evaluator, graph.Calendar);
    }

    // Of a date between two others what the earliest and the latest become; there is no deadline where there is no date.
    private static Value ShiftAny(Value date, ParameterSymbol? rule, ExpressionEvaluator evaluator, CaseGraph graph)
    {
        if (date is not (Scalar or Uncertain))
            return NullValue.Instance;
        var extent = Extent.Of(date);
        if (date is Scalar { Raw: DateOnly day })
            return Shift(day, rule, evaluator, graph.Calendar);
        var (low, high) = (ShiftBound(extent.Low), ShiftBound(extent.High));
        var causes = extent.Causes.Union(low.Causes).Union(high.Causes);
        return new Uncertain(low.Low, high.High, extent.MayBeNull, causes);

        Extent ShiftBound(object? bound) => bound is DateOnly end ? Extent.Of(Shift(end, rule, evaluator, graph.Calendar)) : default(Extent) with { Causes = Causes.None };
    }

    // Two stretches together: the earliest day at the earliest time to the latest at the latest.
    private static Value At(Value day, Value time)
    {
        if (day is NullValue || time is not (Scalar or Uncertain))
            return NullValue.Instance;
        var (d, t) = (Extent.Of(day), Extent.Of(time));
        var low = d.Low is DateOnly { Year: > 1 } firstDay ? Instants.At(firstDay, t.Low as TimeOnly? ?? TimeOnly.MinValue) : (object?)null;
        var high = d.High is DateOnly { Year: > 1 } lastDay ? Instants.At(lastDay, t.High as TimeOnly? ?? new TimeOnly(23, 59, 59)) : (object?)null;
        return new Extent(low, high, true, d.MayBeNull, d.Causes.Union(t.Causes)).ToValue();
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
        HolidayRules.Next => calendar.Nearest(day, 1),
        HolidayRules.Previous => calendar.Nearest(day, -1),
        _ => new Scalar(day),
    };
}
