using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Reads the fields of a fact type from the properties of its record.</summary>
internal static class FieldReader
{
    /// <summary>The fields of a record type, those common to all records last.</summary>
    public static IReadOnlyList<Field> Read(Type record, EnumerationReader enumerations) => [.. PropertiesOf(record).Select(property => Create(property, enumerations))];

    /// <summary>The properties that are fields: those with a term.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<TermAttribute>() is not null)
            .OrderBy(property => property.DeclaringType == typeof(Fact)).ThenBy(property => property.MetadataToken)];

    /// <summary>The one field that bears an attribute; null where none does.</summary>
    public static Field? Marked<TAttribute>(IEnumerable<Field> fields) where TAttribute : Attribute =>
        fields.SingleOrDefault(field => field.Property?.GetCustomAttribute<TAttribute>() is not null);

    /// <summary>The type of a property's value, or of one value where it holds several.</summary>
    public static Type ValueTypeOf(PropertyInfo property)
    {
        var (value, _) = Unwrap(property.PropertyType);
        return ElementOf(value) ?? value;
    }

    /// <summary>Whether a value of a type can be a field's.</summary>
    public static bool IsSupported(Type value) => value.IsEnum || Array.IndexOf(Supported, value) >= 0;

    private static readonly Type[] Supported =
        [typeof(string), typeof(bool), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset), typeof(decimal), typeof(int), typeof(long)];

    private static Field Create(PropertyInfo property, EnumerationReader enumerations)
    {
        var (valueType, mayBeUnknown) = Unwrap(property.PropertyType);
        if (!valueType.IsValueType && property.DeclaringType == typeof(Fact))
            mayBeUnknown = true;
        var element = ElementOf(valueType);
        var enumeration = (element ?? valueType).IsEnum ? enumerations.Read(element ?? valueType) : null;
        var type = TypeOf(property, element ?? valueType, enumeration);
        var name = VocabularyReader.CamelCase(property.Name);
        var term = property.GetCustomAttribute<TermAttribute>()!;
        return new Field(name, new LocalizedText(term.Zh, name), element is null ? type : new DataType.List(type), PropertyAccess.Create(property, enumeration))
        {
            MayBeNothing = property.GetCustomAttribute<MayBeNothingAttribute>() is not null,
            MayBeUnknown = mayBeUnknown,
            IsCommon = property.DeclaringType == typeof(Fact),
            IsKey = property.GetCustomAttribute<KeyAttribute>() is not null,
            Aliases = EnumerationReader.Split(term.Also),
            Property = property,
        };
    }

    private static (Type Value, bool MayBeUnknown) Unwrap(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>))
            return (type.GetGenericArguments()[0], true);
        return Nullable.GetUnderlyingType(type) is { } inner ? (inner, true) : (type, false);
    }

    // Of a set of values the type of one; null where the field holds a single value.
    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueSet<>) ? type.GetGenericArguments()[0] : null;

    private static DataType TypeOf(PropertyInfo property, Type value, Enumeration? enumeration)
    {
        if (enumeration is not null)
            return new DataType.Enumerated(enumeration);
        if (value == typeof(string))
            return new DataType.Text();
        if (value == typeof(bool))
            return new DataType.Boolean();
        if (value == typeof(DateOnly))
            return new DataType.Date();
        if (value == typeof(TimeOnly))
            return new DataType.Time();
        if (value == typeof(DateTimeOffset))
            return new DataType.DateTime();
        if (value == typeof(decimal) || value == typeof(int) || value == typeof(long))
            return new DataType.Number(property.GetCustomAttribute<UnitAttribute>() is { } unit ? FindUnit(unit.Unit) : null);
        throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name}: a fact's field cannot be a {value.Name}.");
    }

    private static Unit FindUnit(string name) =>
        Unit.Find(name) ?? throw new NotSupportedException($"There is no unit `{name}`.");
}
