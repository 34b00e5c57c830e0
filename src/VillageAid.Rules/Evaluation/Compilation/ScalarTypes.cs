using VillageAid.Rules.Binding;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>The C# type that code holds a scalar in: whole numbers as 64-bit integers wherever every value is one, choices by their order.</summary>
internal static class ScalarTypes
{
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>Null where code cannot hold it.</summary>
    public static Type? Of(BoundExpression expression) => expression.Type switch
    {
        DataType.Number => IsIntegral(expression) ? typeof(long) : typeof(decimal),
        var type => Of(type),
    };

    /// <summary>The type of the items of a list of fields; null where code cannot hold them.</summary>
    public static Type? OfItems(BoundExpression list) => list is BoundMember { Member: Field { Type: not DataType.List } field } ? Of(field) : null;

    /// <summary>The type of a field's values.</summary>
    public static Type? Of(Field field) => field.Type is DataType.Number ? IsIntegral(field) ? typeof(long) : typeof(decimal) : Of(field.Type);

    public static bool IsIntegral(decimal number) => decimal.Truncate(number) == number && Math.Abs(number) < Largest;

    private static Type? Of(DataType type) => type switch
    {
        DataType.Date => typeof(DateOnly),
        DataType.Time => typeof(TimeOnly),
        DataType.DateTime => typeof(DateTimeOffset),
        DataType.Text => typeof(string),
        DataType.Enumerated => typeof(int),
        _ => null,
    };

    private static bool IsIntegral(BoundExpression expression) => expression switch
    {
        BoundLiteral { Value: decimal number } => IsIntegral(number),
        BoundLiteral { Value: null } => true,
        BoundParameter { Parameter: var parameter } => parameter.Versions.All(version => version.Value is decimal number && IsIntegral(number))
            && (parameter.AtLeast is not decimal least || IsIntegral(least)) && (parameter.AtMost is not decimal most || IsIntegral(most)),
        BoundOccasion or BoundCall { Function: BuiltInFunction.Count or BuiltInFunction.CoveredDays or BuiltInFunction.ConsecutiveDays } => true,
        BoundMember { Member: Field field } => IsIntegral(field),
        BoundIndicator { Indicator: var indicator } => IsIntegral(indicator.Value),
        BoundNegate negate => IsIntegral(negate.Operand),
        BoundArithmetic { Operator: not BinaryOperator.Divide } arithmetic => arithmetic.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply && IsIntegral(arithmetic.Left) && IsIntegral(arithmetic.Right),
        BoundIf conditional => IsIntegral(conditional.Then) && IsIntegral(conditional.Else),
        BoundReadings readings => readings.Readings.All(reading => IsIntegral(reading.Body)),
        _ => false,
    };

    private static bool IsIntegral(Field field) => field.Property is { PropertyType: var type } && ValueTypeOf(type) is { } value && (value == typeof(int) || value == typeof(long));

    /// <summary>The type of the values of a property of type <c>T</c>, <c>T?</c> or <c>Known&lt;T&gt;</c>.</summary>
    public static Type ValueTypeOf(Type property) => property.IsGenericType && property.GetGenericTypeDefinition() == typeof(Facts.Known<>)
        ? property.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(property) ?? property;
}
