using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Which types go together.</summary>
internal static class TypeRules
{
    /// <summary>Whether values of both types can be equal at all.</summary>
    public static bool CanCompare(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Null, _) or (_, DataType.Null) => true,
        (DataType.Number, DataType.Number) => true,
        (DataType.List, _) or (_, DataType.List) => false,
        (DataType.Record, _) or (_, DataType.Record) => false,
        _ => left == right,
    };

    /// <summary>The type that holds the values of both; null where there is none.</summary>
    public static DataType? Join(DataType left, DataType right) => (left, right) switch
    {
        (DataType.Error, _) or (_, DataType.Null) => left,
        (_, DataType.Error) or (DataType.Null, _) => right,
        (DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) => a is null || b is null || a == b ? new DataType.Number(a ?? b) : null,
        _ => left == right ? left : null,
    };

    /// <summary>The type of a calculation; null where it makes no sense.</summary>
    public static DataType? Arithmetic(BinaryOperator op, DataType left, DataType right) => (op, left, right) switch
    {
        (BinaryOperator.Add or BinaryOperator.Subtract, DataType.Number, DataType.Number) => Join(left, right),
        (BinaryOperator.Multiply, DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) =>
            new DataType.Number(a is not null && b is not null ? null : a ?? b),
        (BinaryOperator.Divide, DataType.Number { Unit: var a }, DataType.Number { Unit: var b }) => new DataType.Number(b is null ? a : null),
        (BinaryOperator.Add or BinaryOperator.Subtract, DataType.Date, DataType.Number { Unit.Name: "day" or "month" }) => left,
        (BinaryOperator.Subtract, DataType.Date, DataType.Date) => new DataType.DaysTimeDuration(),
        _ => null,
    };
}
