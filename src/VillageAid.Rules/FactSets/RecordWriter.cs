using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Makes records of a fact type from field values: the opposite of <see cref="Field.Read"/>. Safe for any number of threads.</summary>
internal sealed class RecordWriter
{
    private static readonly ConcurrentDictionary<FactType, RecordWriter> Writers = new();

    // What `with` calls: the compiler gives every record this virtual method.
    private static readonly Func<Fact, Fact> Clone = typeof(Fact).GetMethod("<Clone>$")!.CreateDelegate<Func<Fact, Fact>>();

    private readonly Type _record;
    private readonly Dictionary<Field, Action<Fact, Known<object>>> _setters;

    private RecordWriter(FactType type)
    {
        _record = type.ClrType;
        _setters = type.Fields.Where(field => field.Property is not null).ToDictionary(field => field, field => CreateSetter(field.Property!));
    }

    public static RecordWriter For(FactType type) => Writers.GetOrAdd(type, static type => new RecordWriter(type));

    /// <summary>A record without any value. The caller gives it every required one before anybody sees it.</summary>
    public Fact Create() => (Fact)Activator.CreateInstance(_record)!;

    /// <summary>A copy, to be changed before anybody sees it.</summary>
    public static Fact Copy(Fact fact) => Clone(fact);

    public void Set(Fact fact, Field field, Known<object> value) => _setters[field](fact, value);

    /// <summary>Whether a number goes into the field's C# property without loss.</summary>
    public static bool Fits(Field field, decimal number)
    {
        var type = field.Property is { } property ? ValueTypeOf(property.PropertyType) : typeof(decimal);
        if (type == typeof(decimal))
            return true;
        var (least, most) = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, (decimal)long.MaxValue);
        return decimal.Truncate(number) == number && number >= least && number <= most;
    }

    private static Type ValueTypeOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>)
        ? type.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(type) ?? type;

    private static Action<Fact, Known<object>> CreateSetter(PropertyInfo property)
    {
        var type = property.PropertyType;
        var value = ValueTypeOf(type);
        var maker = value == type ? nameof(SetPlain) : Nullable.GetUnderlyingType(type) is null ? nameof(SetKnown) : nameof(SetNullable);
        return (Action<Fact, Known<object>>)typeof(RecordWriter).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, value).Invoke(null, [property])!;
    }

    private static Action<Fact, Known<object>> SetKnown<TFact, T>(PropertyInfo property) where TFact : Fact
    {
        var set = property.SetMethod!.CreateDelegate<Action<TFact, Known<T>>>();
        return (fact, value) => set((TFact)fact, value.HasValue ? ToClr<T>(value.Value) : value.IsNothing ? Known<T>.Nothing : default(Known<T>));
    }

    private static Action<Fact, Known<object>> SetNullable<TFact, T>(PropertyInfo property) where TFact : Fact where T : struct
    {
        var set = property.SetMethod!.CreateDelegate<Action<TFact, T?>>();
        return (fact, value) => set((TFact)fact, value.HasValue ? ToClr<T>(value.Value) : null);
    }

    private static Action<Fact, Known<object>> SetPlain<TFact, T>(PropertyInfo property) where TFact : Fact
    {
        var set = property.SetMethod!.CreateDelegate<Action<TFact, T?>>();
        return (fact, value) => set((TFact)fact, value.HasValue ? ToClr<T>(value.Value) : default);
    }

    private static T ToClr<T>(object value) => value switch
    {
        EnumerationMember member => (T)member.ClrValue!,
        T same => same,
        _ => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
    };
}
