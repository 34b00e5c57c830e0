using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Functions;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>Calls of functions: a few answer in part over lists with gaps, all others only over exact values.</summary>
internal sealed partial class ExpressionEvaluator
{
    private Value EvaluateCall(BoundCall call)
    {
        var arguments = call.Arguments.Select(Evaluate).ToList();
        if (call.Function == BuiltInFunction.AddWorkdays)
            return AddWorkdays(arguments[0], arguments[1]);
        if (Partial(call.Function, arguments[0]) is { } partial)
            return partial;
        // Of arguments that are each small enough, a function could still make something that is not.
        if (arguments.Sum(argument => argument.Size) > LargestValue)
            return Unknown(call.Type, Causes.None);
        return PlainValue.TryGetAll(arguments, out var plain)
            ? PlainValue.From(FunctionLibrary.Find(call.Function)(plain))
            : Unknown(call.Type, Causes.Union(arguments.Select(PlainValue.CausesOf)));
    }

    private Value? Partial(BuiltInFunction function, Value argument) => (function, argument) switch
    {
        // That nobody recorded a value here does not show that nobody knows it: so the answer is true or open, never false, and no rule
        // that asks whether something is recorded convicts because it is not.
        (BuiltInFunction.IsKnown, _) => PlainValue.TryGet(argument, out _) ? TruthValue.True : TruthValue.Of(Truth.Unknown, PlainValue.CausesOf(argument)),
        (BuiltInFunction.IsWorkday, Scalar { Raw: DateOnly day }) => graph.Calendar.IsWorkday(day),
        (BuiltInFunction.IsWorkday, Uncertain day) => TruthValue.Of(Truth.Unknown | (day.MayBeNull ? Truth.Null : 0), day.Causes),
        (BuiltInFunction.IsWorkday or BuiltInFunction.Count or BuiltInFunction.Exists or BuiltInFunction.None or BuiltInFunction.CoveredDays or BuiltInFunction.ConsecutiveDays, NullValue) => NullValue.Instance,
        (BuiltInFunction.Count, ListValue list) => ListFunctions.Count(list),
        (BuiltInFunction.Exists, ListValue list) => ListFunctions.Exists(list),
        (BuiltInFunction.None, ListValue list) => TruthTables.Not(ListFunctions.Exists(list)),
        (BuiltInFunction.CoveredDays, ListValue list) => SpanDays.Count(list, window, graph.AsOfDate),
        (BuiltInFunction.ConsecutiveDays, ListValue list) when IsScalars(list) => ConsecutiveDays.Longest(list),
        (_, ListValue list) when PlainValue.TryGet(list, out _) => null,
        (BuiltInFunction.Sum, ListValue list) when IsScalars(list) => ListFunctions.Sum(list),
        (BuiltInFunction.Min, ListValue list) when IsScalars(list) => ListFunctions.Extreme(list, isMax: false),
        (BuiltInFunction.Max, ListValue list) when IsScalars(list) => ListFunctions.Extreme(list, isMax: true),
        (BuiltInFunction.All, ListValue list) => TruthTables.And(Truths(list, absent: Truth.True)),
        (BuiltInFunction.Any, ListValue list) => TruthTables.Or(Truths(list, absent: Truth.False)),
        _ => null,
    };

    // Of days and numbers between two others what the least and the most give.
    private Value AddWorkdays(Value date, Value workdays)
    {
        if (date is not (Scalar { Raw: DateOnly } or Uncertain) || workdays is not (Scalar { Raw: decimal } or Uncertain))
            return NullValue.Instance;
        var (days, number) = (Extent.Of(date), Extent.Of(workdays));
        if (days.IsExact && number.IsExact)
            return Count(days.Low, number.Low);
        var (low, high) = (Extent.Of(Count(days.Low, number.Low)), Extent.Of(Count(days.High, number.High)));
        var causes = days.Causes.Union(number.Causes).Union(low.Causes).Union(high.Causes);
        return new Extent(low.Low, high.High, true, days.MayBeNull || number.MayBeNull || low.MayBeNull || high.MayBeNull, causes).ToValue();

        // A part of a day is no workday.
        Value Count(object? day, object? count) => (day, count) switch
        {
            (DateOnly from, decimal whole) when decimal.Truncate(whole) == whole && Math.Abs(whole) < int.MaxValue => graph.Calendar.Add(from, (int)whole),
            (DateOnly, decimal) => NullValue.Instance,
            _ => new Uncertain(null, null, false, Causes.None),
        };
    }

    private static bool IsScalars(ListValue list) => list.Items.All(item => item.Value is Scalar or Uncertain or NullValue);

    // An item that may not belong may as well be what changes nothing.
    private static IEnumerable<TruthValue> Truths(ListValue list, Truth absent)
    {
        foreach (var item in list.Items)
        {
            var truth = AsTruth(item.Value);
            yield return item.Possible is { } possible ? TruthValue.Of(truth.Truth | absent, truth.Causes.Union(possible)) : truth;
        }
        if (list.Open is { } open)
            yield return TruthValue.Of(Truth.Unknown | Truth.Null, open);
    }
}
