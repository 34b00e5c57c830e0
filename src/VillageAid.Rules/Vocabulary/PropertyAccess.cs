using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>A field that is a property of a C# record.</summary>
internal static class PropertyAccess
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    // What reads a property is the same in every vocabulary that has the same enumeration.
    private static readonly ConcurrentDictionary<PropertyInfo, FieldAccess> Shared = new();

    /// <summary>The access to a property of type <c>T</c>, <c>T?</c> or <see cref="Known{T}"/>.</summary>
    public static FieldAccess Create(PropertyInfo property, Enumeration? enumeration) => enumeration is null or { IsShared: true }
        ? Shared.GetOrAdd(property, key => CreateNew(key, enumeration))
        : CreateNew(property, enumeration);

    private static FieldAccess CreateNew(PropertyInfo property, Enumeration? enumeration)
    {
        var type = property.PropertyType;
        var isKnown = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>);
        var nullable = Nullable.GetUnderlyingType(type);
        var (kind, value) = isKnown ? (typeof(OfKnown<,>), type.GetGenericArguments()[0])
            : nullable is not null ? (typeof(OfNullable<,>), nullable)
            : (typeof(OfPlain<,>), type);
        return (FieldAccess)Activator.CreateInstance(kind.MakeGenericType(property.DeclaringType!, value), property, enumeration)!;
    }

    private abstract class Of<TFact, TProperty, TValue>(PropertyInfo property, Enumeration? enumeration) : FieldAccess<TValue> where TFact : Fact
    {
        protected Func<TFact, TProperty> Getter { get; } = property.GetMethod!.CreateDelegate<Func<TFact, TProperty>>();

        protected Action<TFact, TProperty> Setter { get; } = property.SetMethod!.CreateDelegate<Action<TFact, TProperty>>();

        public override bool Fits(decimal number)
        {
            if (typeof(TValue) == typeof(decimal))
                return true;
            var (least, most) = typeof(TValue) == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, (decimal)long.MaxValue);
            return decimal.Truncate(number) == number && number >= least && number <= most;
        }

        // One form of a value wherever it comes from: every number is a decimal without zeros at its end, every instant stands at +08:00.
        protected Known<object> Normalize(TValue raw) => raw switch
        {
            Enum member => MemberOf(member) is { } found ? Known.Of<object>(found) : default(Known<object>),
            decimal number => Known.Of<object>(NumberForm.Trim(number)),
            int or long => Known.Of<object>(Convert.ToDecimal(raw, CultureInfo.InvariantCulture)),
            DateTimeOffset instant => Known.Of<object>(instant.ToOffset(ChinaOffset)),
            ValueSet<string> texts => Known.Of<object>(ValueSet.From<object>(texts)),
            System.Collections.IEnumerable members and not string => NormalizeSet([.. members.Cast<Enum>().Select(MemberOf)]),
            _ => Known.Of<object>(raw!),
        };

        protected static TValue ToClr(object value) => value switch
        {
            EnumerationMember member => (TValue)member.ClrValue!,
            decimal number when typeof(TValue) == typeof(decimal) => (TValue)(object)NumberForm.Trim(number),
            TValue same => same,
            ValueSet<object> set => SetMaker<TValue>.Make(set),
            _ => (TValue)Convert.ChangeType(value, typeof(TValue), CultureInfo.InvariantCulture),
        };

        private static Known<object> NormalizeSet(IReadOnlyList<EnumerationMember?> members) =>
            members.Contains(null) ? default : Known.Of<object>(ValueSet.From<object>(members.OfType<EnumerationMember>()));

        // A value that this vocabulary does not know (another pack's) says nothing here: Unknown.
        private EnumerationMember? MemberOf(Enum member) => enumeration!.Members.FirstOrDefault(candidate => candidate.ClrValue!.Equals(member));
    }

    private sealed class OfKnown<TFact, TValue>(PropertyInfo property, Enumeration? enumeration)
        : Of<TFact, Known<TValue>, TValue>(property, enumeration) where TFact : Fact
    {
        public override Known<object> Read(Fact fact)
        {
            var known = Getter((TFact)fact);
            return known.TryGetValue(out var value) ? Normalize(value) : known.IsNothing ? Known.Nothing : default(Known<object>);
        }

        public override void Write(Fact fact, Known<object> value) =>
            Setter((TFact)fact, value.HasValue ? ToClr(value.Value) : value.IsNothing ? Known<TValue>.Nothing : default(Known<TValue>));

        public override Known<TValue> Get(Fact fact) => Getter((TFact)fact);

        public override void Set(Fact fact, Known<TValue> value) => Setter((TFact)fact, value);
    }

    private sealed class OfNullable<TFact, TValue>(PropertyInfo property, Enumeration? enumeration)
        : Of<TFact, TValue?, TValue>(property, enumeration) where TFact : Fact where TValue : struct
    {
        public override Known<object> Read(Fact fact) => Getter((TFact)fact) is { } value ? Normalize(value) : default;

        public override void Write(Fact fact, Known<object> value) => Setter((TFact)fact, value.HasValue ? ToClr(value.Value) : null);

        public override Known<TValue> Get(Fact fact) => Known.FromNullable(Getter((TFact)fact));

        public override void Set(Fact fact, Known<TValue> value) => Setter((TFact)fact, value.TryGetValue(out var some) ? some : null);
    }

    private sealed class OfPlain<TFact, TValue>(PropertyInfo property, Enumeration? enumeration)
        : Of<TFact, TValue?, TValue>(property, enumeration) where TFact : Fact
    {
        public override Known<object> Read(Fact fact) => Getter((TFact)fact) is { } value ? Normalize(value) : default;

        public override void Write(Fact fact, Known<object> value) => Setter((TFact)fact, value.HasValue ? ToClr(value.Value) : default);

        public override Known<TValue> Get(Fact fact) => Getter((TFact)fact);

        public override void Set(Fact fact, Known<TValue> value) => Setter((TFact)fact, value.TryGetValue(out var some) ? some : default);
    }

    // From a set in the form of the language to the set of a property.
    private static class SetMaker<TSet>
    {
        private static readonly Func<ValueSet<object>, TSet> Maker = Create();

        public static TSet Make(ValueSet<object> values) => Maker(values);

        private static Func<ValueSet<object>, TSet> Create() =>
            typeof(PropertyAccess).GetMethod(nameof(MakeSet), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(typeof(TSet).GetGenericArguments()[0]).CreateDelegate<Func<ValueSet<object>, TSet>>();
    }

    private static ValueSet<T> MakeSet<T>(ValueSet<object> values) where T : notnull =>
        ValueSet.From(values.Select(value => value is EnumerationMember member ? (T)member.ClrValue! : (T)value));
}
