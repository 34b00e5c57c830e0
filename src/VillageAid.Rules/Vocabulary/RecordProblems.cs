using System.Reflection;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Finds everything that is wrong with records that a host wants to register, so that one message can tell all of it.</summary>
internal sealed class RecordProblems
{
    private readonly IReadOnlyList<Type> _all;
    private readonly RecordNames _names;
    private readonly List<string> _problems = [];

    private RecordProblems(IReadOnlyList<Type> records, FactVocabulary vocabulary)
    {
        _all = [.. vocabulary.Records, .. records];
        _names = new RecordNames(vocabulary, _problems);
    }

    public static IReadOnlyList<string> Find(IReadOnlyList<Type> records, FactVocabulary vocabulary)
    {
        var finder = new RecordProblems(records, vocabulary);
        foreach (var (record, index) in records.Select((record, index) => (record, index)))
        {
            ArgumentNullException.ThrowIfNull(record);
            if (vocabulary.Records.Contains(record) || records.Take(index).Contains(record))
                finder._problems.Add($"{record.Name} is registered twice.");
            else
                finder.Check(record);
        }
        return finder._problems;
    }

    private void Check(Type record)
    {
        if (!typeof(Fact).IsAssignableFrom(record) || record == typeof(DeclaredFact))
        {
            _problems.Add($"{record.Name} does not derive from Fact.");
            return;
        }
        Require(record.IsSealed && !record.IsGenericTypeDefinition, $"{record.Name} is not sealed; a record of a derived class would have no fact type.");
        Require(record.GetConstructor(Type.EmptyTypes) is not null, $"{record.Name} has no public constructor without parameters; write its values as properties with init.");
        if (record.GetCustomAttribute<FactTypeAttribute>() is not { } attribute)
        {
            _problems.Add($"{record.Name} has no [FactType].");
            return;
        }
        var fields = FieldReader.PropertiesOf(record);
        CheckMarks(record, attribute.Kind, fields);
        foreach (var property in fields.Where(property => property.DeclaringType != typeof(Fact)))
            CheckField(record, property);
        CheckRoles(record, fields);
        _names.Register(record, attribute, fields);
    }

    private void CheckMarks(Type record, FactKind kind, IReadOnlyList<PropertyInfo> fields)
    {
        var dates = Marked<WindowDateAttribute>(fields);
        var ends = Marked<SpanEndAttribute>(fields);
        Require(Marked<KeyAttribute>(fields).Count > 0, $"{record.Name} has no [Key].");
        Require(dates.Count < 2, $"{record.Name} has two window dates: {Names(dates)}.");
        Require(ends.Count < 2, $"{record.Name} has two span ends: {Names(ends)}.");
        Require(kind == FactKind.State || dates.Count > 0, $"{record.Name} is no state and has no [WindowDate].");
        Require((kind == FactKind.Span) == (ends.Count > 0), $"{record.Name}: a span, and only a span, has a [SpanEnd].");
        foreach (var property in dates.Concat(ends).Where(property => FieldReader.ValueTypeOf(property) != typeof(DateOnly)))
            _problems.Add($"{Name(property)} is a window date or a span's end and no DateOnly.");
    }

    private void CheckField(Type record, PropertyInfo property)
    {
        var value = FieldReader.ValueTypeOf(property);
        Require(FieldReader.IsSupported(value), $"{Name(property)}: a fact's field cannot be a {value.Name}.");
        Require(!value.IsEnum || Enum.GetUnderlyingType(value) == typeof(int), $"{Name(property)}: an enumeration must be of int, because packs may add values to it.");
        Require(property.SetMethod is not null, $"{Name(property)} has no init.");
        if (property.GetCustomAttribute<UnitAttribute>() is { } unit)
            Require(Unit.Find(unit.Unit) is not null, $"{Name(property)}: there is no unit `{unit.Unit}`; there are {string.Join(", ", Unit.All.Select(known => known.Name))}.");
        if (property.GetCustomAttribute<KeyAttribute>() is not null)
            Require(value != typeof(bool) && property.PropertyType == value, $"{Name(property)} is part of the key: it must always be there and be one value that is no truth.");
        if (property.GetCustomAttribute<ReferenceAttribute>() is { } reference)
            CheckReference(property, reference);
        if (property.GetCustomAttribute<SubjectReferenceAttribute>() is { } subject)
            CheckSubjectReference(record, property, subject);
    }

    private void CheckReference(PropertyInfo property, ReferenceAttribute reference)
    {
        Require(FieldReader.ValueTypeOf(property) == typeof(string), $"{Name(property)} is a reference and no text.");
        Require(reference.Inverse is null == reference.InverseZh is null, $"{Name(property)}: Inverse and InverseZh go together.");
        if (!_all.Contains(reference.Target))
            _problems.Add($"{Name(property)} refers to {reference.Target.Name}, which is not registered.");
        else
            Require(HasOneTextKey(reference.Target), $"{Name(property)} refers to {reference.Target.Name}, whose key is not one text.");
    }

    private void CheckSubjectReference(Type record, PropertyInfo property, SubjectReferenceAttribute reference)
    {
        var kind = record.GetProperty(reference.KindField);
        if (kind is null || !FieldReader.ValueTypeOf(kind).IsEnum)
        {
            _problems.Add($"{Name(property)}: {reference.KindField} is no enumeration of {record.Name}.");
            return;
        }
        foreach (var target in FieldReader.ValueTypeOf(kind).GetFields().Select(field => field.GetCustomAttribute<SubjectTypeAttribute>()?.Type).OfType<Type>().Distinct())
            Require(_all.Contains(target), $"{Name(kind)} names {target.Name}, which is not registered.");
    }

    private void CheckRoles(Type record, IReadOnlyList<PropertyInfo> fields)
    {
        foreach (var role in record.GetCustomAttributes<FactRoleAttribute>())
            Require(fields.Any(field => field.Name == role.Field && FieldReader.ValueTypeOf(field) == role.Value.GetType()), $"{record.Name}: the role {role.Name} is no value of {role.Field}.");
    }

    private static bool HasOneTextKey(Type record) =>
        Marked<KeyAttribute>(FieldReader.PropertiesOf(record)) is [var key] && key.PropertyType == typeof(string);

    private static List<PropertyInfo> Marked<TAttribute>(IEnumerable<PropertyInfo> fields) where TAttribute : Attribute =>
        [.. fields.Where(property => property.GetCustomAttribute<TAttribute>() is not null)];

    private void Require(bool holds, string problem)
    {
        if (!holds)
            _problems.Add(problem);
    }

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static string Names(IEnumerable<PropertyInfo> properties) => string.Join(", ", properties.Select(property => property.Name));
}
