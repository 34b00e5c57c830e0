using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What one side of a sum or product would have to be so that it comes to a target.</summary>
internal static class TargetArithmetic
{
    public static object? OfLeft(BinaryOperator op, object? target, object? right) => (op, target, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (BinaryOperator.Add, decimal sum, decimal b) => sum - b,
        (BinaryOperator.Subtract, decimal difference, decimal b) => difference + b,
        (BinaryOperator.Multiply, decimal product, decimal b) when b > 0 => product / b,
        (BinaryOperator.Divide, decimal quotient, decimal b) => quotient * b,
        (BinaryOperator.Add, not decimal, decimal days) => AddDays(target, -days),
        (BinaryOperator.Subtract, not decimal, decimal days) => AddDays(target, days),
        _ => null,
    };

    public static object? OfRight(BinaryOperator op, object? target, object? left) => (op, target, left) switch
    {
        (BinaryOperator.Add, decimal sum, decimal a) => sum - a,
        (BinaryOperator.Subtract, decimal difference, decimal a) => a - difference,
        (BinaryOperator.Multiply, decimal product, decimal a) when a > 0 => product / a,
        (BinaryOperator.Divide, decimal quotient, decimal a) when quotient != 0 => a / quotient,
        (BinaryOperator.Add, DateOnly day, DateOnly from) => (decimal)(day.DayNumber - from.DayNumber),
        (BinaryOperator.Subtract, DateOnly day, DateOnly from) => (decimal)(from.DayNumber - day.DayNumber),
        _ => null,
    };

    /// <summary>A day or an instant some days later; null where it is none, or there is no such day.</summary>
    public static object? AddDays(object? day, decimal days)
    {
        if (decimal.Truncate(days) != days)
            return null;
        return day switch
        {
            DateOnly date when date.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber((int)number),
            DateTimeOffset instant when Math.Abs(days) < 100_000 && instant.Year is > 300 and < 9700 => instant.AddDays((double)days),
            _ => null,
        };
    }

    /// <summary>The next value above or below.</summary>
    public static object? Beyond(object? value, int direction) => value switch
    {
        decimal number => number + direction,
        DateOnly => AddDays(value, direction),
        DateTimeOffset instant when instant.Year is > 1 and < 9999 => instant.AddSeconds(direction),
        EnumerationMember member => member.Enumeration.Members.ElementAtOrDefault(member.Order + direction),
        _ => null,
    };

    /// <summary>A value in the form of a field; null where the field cannot hold it.</summary>
    public static object? ToField(Field field, object raw) => (field.Type, raw) switch
    {
        (DataType.Number, decimal number) => field.Fits(number) ? number : field.Fits(decimal.Ceiling(number)) ? decimal.Ceiling(number) : null,
        (DataType.Date, DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Instants.Offset).DateTime),
        (DataType.DateTime, DateOnly day) => Instants.EndOf(day),
        (DataType.Date, DateOnly) or (DataType.DateTime, DateTimeOffset) or (DataType.Time, TimeOnly) or (DataType.Text, string) or (DataType.Boolean, bool) => raw,
        (DataType.Enumerated { Enumeration: var enumeration }, EnumerationMember member) => member.Enumeration == enumeration ? member : enumeration.Find(member.Name),
        (DataType.List { Element: var element }, EnumerationMember or string) when Fits(element, raw) => Facts.ValueSet.From<object>([raw]),
        (DataType.List, Facts.ValueSet<object>) => raw,
        _ => null,
    };

    private static bool Fits(DataType element, object raw) => raw is string ? element is DataType.Text : element is DataType.Enumerated { Enumeration: var enumeration } && ((EnumerationMember)raw).Enumeration == enumeration;
}
