using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Compilation;

/// <summary>Reads what is not plain: through the values of the reference evaluator. Called from compiled code.</summary>
internal static class FieldReading
{
    /// <summary>A scalar of a record that may be contested, only possible, or not there; null has no field.</summary>
    public static int Read<T>(CaseRecord? record, Field field, out T value)
    {
        value = default!;
        if (record is null)
            return Bits.MayBeNull;
        var known = record.Read(field, out var kinds);
        if (!known.TryGetValue(out var raw))
            return known.IsNothing ? Bits.MayBeNull : Bits.HasValues | (field.MayBeNothing ? Bits.MayBeNull : 0) | kinds;
        value = Raw<T>(raw);
        return Bits.Bounded;
    }

    /// <summary>A field that is a truth.</summary>
    public static int ReadTruth(CaseRecord? record, Field field)
    {
        if (record is null)
            return Bits.Null;
        var known = record.Read(field, out var kinds);
        if (!known.TryGetValue(out var raw))
            return known.IsNothing ? Bits.Null : Bits.True | Bits.False | (field.MayBeNothing ? Bits.Null : 0) | kinds;
        return raw is true ? Bits.True : Bits.False;
    }

    /// <summary>Whether a field of several values has one.</summary>
    public static int ExistsIn(CaseRecord? record, Field field) => SetOf(record, field) is ListValue list ? Bits.Of(ListFunctions.Exists(list)) : Bits.Null;

    /// <summary>How many values a field of several has.</summary>
    public static int CountOf(CaseRecord? record, Field field, out long low, out long high) =>
        SetOf(record, field) is ListValue list ? Convert(ListFunctions.Count(list), out low, out high) : Empty(Bits.MayBeNull, out low, out high);

    /// <summary>Whether a value is one of a field of several.</summary>
    public static int IsIn(Scalar value, CaseRecord? record, Field field) => Bits.Of(TruthTables.Or([Membership.Meets(value, SetOf(record, field))]));

    private static Value SetOf(CaseRecord? record, Field field) => record is null ? NullValue.Instance : record.Read(field);

    public static int TruthOf(Value value) => value switch
    {
        TruthValue truth => Bits.Of(truth),
        Uncertain uncertain => Bits.True | Bits.False | (uncertain.MayBeNull ? Bits.Null : 0) | uncertain.Causes.Kinds,
        _ => Bits.Null,
    };

    /// <summary>A value of the reference evaluator as a scalar.</summary>
    /// <exception cref="CannotCompile">It is of another type than compiled code was made for.</exception>
    public static int Convert<T>(Value value, out T low, out T high)
    {
        low = default!;
        high = default!;
        switch (value)
        {
            case Scalar scalar:
                low = high = Raw<T>(scalar.Raw);
                return Bits.Bounded;
            case NullValue or TruthValue { Truth: Verdicts.Truth.Null }:
                return Bits.MayBeNull;
            case Uncertain uncertain:
                low = uncertain.Low is { } least ? Raw<T>(least) : default!;
                high = uncertain.High is { } most ? Raw<T>(most) : default!;
                return Bits.HasValues | (uncertain.Low is null ? 0 : Bits.HasLow) | (uncertain.High is null ? 0 : Bits.HasHigh)
                    | (uncertain.MayBeNull ? Bits.MayBeNull : 0) | uncertain.Causes.Kinds;
            default:
                throw new CannotCompile();
        }
    }

    private static int Empty<T>(int state, out T low, out T high)
    {
        low = high = default!;
        return state;
    }

    private static T Raw<T>(object raw) => raw switch
    {
        T same => same,
        decimal number when typeof(T) == typeof(long) && decimal.Truncate(number) == number && Math.Abs(number) < long.MaxValue => (T)(object)(long)number,
        EnumerationMember member when typeof(T) == typeof(int) => (T)(object)member.Order,
        _ => throw new CannotCompile(),
    };
}

/// <summary>What is at hand is not what compiled code can do: the reference evaluator judges this rule, or this subject, instead.</summary>
internal sealed class CannotCompile(string? what = null) : Exception(what);
