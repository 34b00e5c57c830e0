using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Which types go together.</summary>
internal static class TypeRules
{
    /// <summary>Whether values of both types can be equal at all.</summary>
    public static bool CanCompare(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Null or DataType.Any, _) or (_, DataType.Null or DataType.Any) => true,
        (DataType.Number, DataType.Number) => true,
        (DataType.List { Element: var a }, DataType.List { Element: var b }) => CanCompare(a, b),
        (DataType.Range { Element: var a }, DataType.Range { Element: var b }) => CanCompare(a, b),
        (DataType.Context, DataType.Context) => true,
        (DataType.Record, _) or (_, DataType.Record) => false,
        _ => left == right,
    };

    /// <summary>The type that holds the values of both; null where there is none.</summary>
    public static DataType? Join(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Error, _) or (_, DataType.Null) => left,
        (_, DataType.Error) or (DataType.Null, _) => right,
        (DataType.Any, _) => left,
        (_, DataType.Any) => right,
        (DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) => a is null || b is null || a == b ? new DataType.Number(a ?? b) : null,
        (DataType.List { Element: var a }, DataType.List { Element: var b }) => new DataType.List(JoinOrAny(a, b)),
        (DataType.Context a, DataType.Context b) => JoinContexts(a, b),
        _ => left == right ? left : null,
    };

    public static DataType JoinOrAny(DataType left, DataType right) => Join(left, right) ?? new DataType.Any();

    /// <summary>The type of a calculation (DMN 1.5, tables 57 to 61); null where it makes no sense.</summary>
    public static DataType? Arithmetic(BinaryOperator op, DataType left, DataType right)
    {
        if (left is DataType.Null || right is DataType.Null)
            return new DataType.Null();
        if (left is DataType.Any || right is DataType.Any)
            return new DataType.Any();
        return op switch
        {
            BinaryOperator.Add => Add(left, right) ?? (IsDuration(left) && IsTemporal(right) ? Add(right, left) : null),
            BinaryOperator.Subtract => Subtract(left, right),
            BinaryOperator.Multiply => Multiply(left, right),
            _ => Divide(left, right),
        };
    }

    private static DataType? Add(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Number, DataType.Number) => Join(left, right),
        (DataType.Text, DataType.Text) => left,
        _ => Shift(left, right),
    };

    // A date or a duration moved by a duration, or a date by a number of days or months.
    private static DataType? Shift(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Date, DataType.Number { Unit.Name: "day" or "month" }) => left,
        (DataType.Date or DataType.DateTime, DataType.DaysTimeDuration or DataType.YearsMonthsDuration) => left,
        (DataType.Time, DataType.DaysTimeDuration) => left,
        (DataType.DaysTimeDuration, DataType.DaysTimeDuration) or (DataType.YearsMonthsDuration, DataType.YearsMonthsDuration) => left,
        _ => null,
    };

    private static DataType? Subtract(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Number, DataType.Number) => Join(left, right),
        (DataType.Date or DataType.DateTime, DataType.Date or DataType.DateTime) => new DataType.DaysTimeDuration(),
        (DataType.Time, DataType.Time) => new DataType.DaysTimeDuration(),
        _ => Shift(left, right),
    };

    private static DataType? Multiply(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) => new DataType.Number(a is not null && b is not null ? null : a ?? b),
        (DataType.DaysTimeDuration or DataType.YearsMonthsDuration, DataType.Number) => left,
        (DataType.Number, DataType.DaysTimeDuration or DataType.YearsMonthsDuration) => right,
        _ => null,
    };

    private static DataType? Divide(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) => new DataType.Number(b is null ? a : null),
        (DataType.DaysTimeDuration or DataType.YearsMonthsDuration, DataType.Number) => left,
        (DataType.DaysTimeDuration, DataType.DaysTimeDuration) or (DataType.YearsMonthsDuration, DataType.YearsMonthsDuration) => new DataType.Number(),
        _ => null,
    };

    private static bool IsDuration(DataType type) => type is DataType.DaysTimeDuration or DataType.YearsMonthsDuration;

    private static bool IsTemporal(DataType type) => type is DataType.Date or DataType.Time or DataType.DateTime;

    private static DataType.Context JoinContexts(DataType.Context left, DataType.Context right)
    {
        var entries = new Dictionary<string, DataType>(left.Entries, StringComparer.Ordinal);
        foreach (var (name, type) in right.Entries)
            entries[name] = entries.TryGetValue(name, out var other) ? JoinOrAny(other, type) : type;
        return new DataType.Context(entries);
    }
}
