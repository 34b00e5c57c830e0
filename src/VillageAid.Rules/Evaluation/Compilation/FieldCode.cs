using System.Globalization;
using System.Linq.Expressions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Code that reads a property of a plain C# record as a scalar or a truth.</summary>
internal static class FieldCode
{
    public static ScalarCode Read(Expression fact, Field field, Type type, CodeBlock block)
    {
        var property = block.Let(Expression.Property(fact, field.Property!));
        var (value, state) = Parts(property, field);
        var low = block.Let(Convert(value, field, type));
        // A choice that this vocabulary does not know says nothing here.
        if (state is ConstantExpression && !MayBeForeign(field))
            return new ScalarCode(low, low, state);
        var local = block.Let(state);
        if (MayBeForeign(field))
            block.If(Expression.LessThan(low, Expression.Constant(0)), foreign => foreign.Set(local, Expression.Constant(Unknown(field))));
        return new ScalarCode(low, low, local);
    }

    public static Expression ReadTruth(Expression fact, Field field, CodeBlock block)
    {
        var property = block.Let(Expression.Property(fact, field.Property!));
        var (value, state) = Parts(property, field);
        var truth = Expression.Condition(value, Expression.Constant(Bits.True), Expression.Constant(Bits.False));
        if (state is ConstantExpression)
            return block.Let(truth);
        var unknown = Bits.True | Bits.False | Bits.Unclear | (field.MayBeNothing ? Bits.Null : 0);
        return block.Let(Expression.Condition(Expression.Equal(state, Expression.Constant(Bits.Bounded)), truth,
            Expression.Condition(Expression.Equal(state, Expression.Constant(Bits.MayBeNull)), Expression.Constant(Bits.Null), Expression.Constant(unknown))));
    }

    private static int Unknown(Field field) => Bits.HasValues | Bits.Unclear | (field.MayBeNothing ? Bits.MayBeNull : 0);

    private static (Expression Value, Expression State) Parts(Expression property, Field field)
    {
        var (exact, unknown) = (Expression.Constant(Bits.Bounded), Expression.Constant(Unknown(field)));
        if (property.Type.IsGenericType && property.Type.GetGenericTypeDefinition() == typeof(Known<>))
        {
            var known = Expression.Property(property, nameof(Known<int>.State));
            var state = Expression.Condition(Expression.Equal(known, Expression.Constant(KnownState.Value)), exact,
                Expression.Condition(Expression.Equal(known, Expression.Constant(KnownState.Nothing)), Expression.Constant(Bits.MayBeNull), unknown));
            return (Expression.Property(property, nameof(Known<int>.ValueOrDefault)), state);
        }
        if (Nullable.GetUnderlyingType(property.Type) is not null)
            return (Expression.Call(property, nameof(Nullable<int>.GetValueOrDefault), null), Expression.Condition(Expression.Property(property, nameof(Nullable<int>.HasValue)), exact, unknown));
        return property.Type.IsValueType
            ? (property, exact)
            : (property, Expression.Condition(Expression.NotEqual(property, Expression.Constant(null, property.Type)), exact, unknown));
    }

    private static Expression Convert(Expression value, Field field, Type type)
    {
        if (value.Type.IsEnum)
            return IsInOrder(field)
                ? Expression.Convert(value, typeof(int))
                : Expression.Call(Expression.Constant(new MemberOrders(field.Enumeration!)), nameof(MemberOrders.OrderOf), null, Expression.Convert(value, typeof(int)));
        return value.Type == type ? value : Expression.Convert(value, type);
    }

    private static bool MayBeForeign(Field field) => ScalarTypes.ValueTypeOf(field.Property!.PropertyType).IsEnum && !IsInOrder(field);

    // Whether each value of the C# enum is a choice, and its number its place.
    private static bool IsInOrder(Field field)
    {
        var members = field.Enumeration!.Members;
        return members.All(member => member.ClrValue is not null && MemberOrders.NumberOf(member) == member.Order)
            && Enum.GetValues(ScalarTypes.ValueTypeOf(field.Property!.PropertyType)).Length == members.Count;
    }
}
