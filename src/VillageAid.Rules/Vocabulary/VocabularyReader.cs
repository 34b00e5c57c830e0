using System.Reflection;
using System.Text.Json;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Reads a vocabulary from the attributes of fact records, and adds what packs declare.</summary>
internal sealed class VocabularyReader
{
    private readonly VocabularyDeclaration _declared;
    private readonly DeclaredFields _declaredFields;
    private readonly EnumerationReader _enumerations;
    private readonly List<FactType> _types;
    private readonly Dictionary<Type, FactType> _byClr;
    private readonly Dictionary<string, FactType> _byName;

    private VocabularyReader(IReadOnlyList<Type> records, VocabularyDeclaration declared)
    {
        _declared = declared;
        _declaredFields = new DeclaredFields(declared.Values);
        _enumerations = new EnumerationReader(ReadFurtherValues(records, declared));
        _types = [.. records.Select(CreateType), .. declared.Types.Select(CreateType)];
        _byClr = _types.Where(type => !type.IsDeclared).ToDictionary(type => type.ClrType);
        _byName = _types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    public static FactVocabulary Read(params Type[] records) => Read(records, VocabularyDeclaration.Empty);

    public static FactVocabulary Read(IReadOnlyList<Type> records, VocabularyDeclaration declared) =>
        new VocabularyReader(records, declared).Read(records);

    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private FactVocabulary Read(IReadOnlyList<Type> records)
    {
        foreach (var type in _byClr.Values)
            AddFields(type);
        foreach (var declaration in _declared.Types)
            AddFields(_byName[declaration.Term.En], declaration);
        foreach (var type in _byClr.Values)
            AddRelations(type);
        foreach (var declaration in _declared.Types)
            AddRelations(_byName[declaration.Term.En], declaration.Fields);
        foreach (var further in _declared.Fields)
            AddRelations(_byName[further.Owner], [further.Field]);
        foreach (var type in _byClr.Values)
            AddPaths(type);
        return new FactVocabulary(_types, [.. _types.SelectMany(ReadSubjects)], records, _declared);
    }

    private static FactType CreateType(Type record)
    {
        var attribute = record.GetCustomAttribute<FactTypeAttribute>()
            ?? throw new ArgumentException($"The record {record.Name} has no [FactType].", nameof(record));
        var name = CamelCase(record.Name);
        return new FactType(name, new LocalizedText(attribute.Zh, name), attribute.Kind, record)
        {
            Place = attribute.Place,
            FurtherPlaces = [.. record.GetCustomAttributes<FurtherPlaceAttribute>().Select(further =>
                new FurtherPlace(further.Way, further.Kind is { } kind ? CamelCase(kind) : null, [.. further.Kinds.Select(value => CamelCase(value.ToString()!))]))],
        };
    }

    private static FactType CreateType(TypeDeclaration declaration) =>
        new(declaration.Term.En, declaration.Term, declaration.Kind, typeof(DeclaredFact)) { Place = declaration.Place };

    // The enums whose fields are given further values.
    private static ILookup<Type, LocalizedText> ReadFurtherValues(IReadOnlyList<Type> records, VocabularyDeclaration declared) =>
        (from value in declared.Values
         let record = records.FirstOrDefault(record => CamelCase(record.Name) == value.Owner)
         where record is not null
         let property = FieldReader.PropertiesOf(record).FirstOrDefault(property => CamelCase(property.Name) == value.Field)
         where property is not null
         select (Enum: FieldReader.ValueTypeOf(property), value.Value)).ToLookup(pair => pair.Enum, pair => pair.Value);

    private void AddFields(FactType type)
    {
        var read = FieldReader.Read(type.ClrType, _enumerations);
        var fields = read.Where(field => !field.IsCommon).Concat(FurtherFields(type)).Concat(read.Where(field => field.IsCommon)).ToList();
        var windowDate = FieldReader.Marked<WindowDateAttribute>(fields);
        var grain = windowDate?.Property!.GetCustomAttribute<GrainAttribute>()?.Grain;
        type.SetFields(fields, [.. fields.Where(field => field.IsKey)], windowDate, FieldReader.Marked<SpanEndAttribute>(fields), grain);
    }

    private void AddFields(FactType type, TypeDeclaration declaration)
    {
        var own = declaration.Fields.Select(field => _declaredFields.Create(type.Name, field, declaration.Key.Contains(field.Term.En))).ToList();
        var common = FieldReader.Read(typeof(DeclaredFact), _enumerations);
        type.SetFields([.. own, .. FurtherFields(type), .. common], [.. declaration.Key.Select(name => Named(name)!)], Named(declaration.WindowDate), Named(declaration.SpanEnd), grain: null);

        Field? Named(string? name) => own.Find(field => field.Name == name);
    }

    private IEnumerable<Field> FurtherFields(FactType type) =>
        _declared.Fields.Where(further => further.Owner == type.Name).Select(further => _declaredFields.Create(type.Name, further.Field, isKey: false));

    private void AddRelations(FactType type, IReadOnlyList<FieldDeclaration> fields)
    {
        foreach (var declaration in fields)
        {
            if (declaration.Reference is not { } reference)
                continue;
            var (field, target) = ((Field)type.Find(declaration.Term.En)!, _byName[reference.Target]);
            type.Add(new Link(reference.Name.En, reference.Name, field, target));
            if (reference.Inverse is { } inverse)
                target.Add(new Collection(inverse.En, inverse, target, type, field));
        }
    }

    private void AddRelations(FactType type)
    {
        foreach (var field in type.Fields.Where(field => field.Property is not null))
        {
            if (field.Property!.GetCustomAttribute<ReferenceAttribute>() is { } reference)
                AddReference(type, field, reference, _byClr[reference.Target]);
            if (field.Property!.GetCustomAttribute<SubjectReferenceAttribute>() is { } subject)
                AddSubjectReference(type, field, subject);
        }
    }

    private static void AddPaths(FactType type)
    {
        foreach (var path in type.ClrType.GetCustomAttributes<FactPathAttribute>())
        {
            var (from, steps) = (type, new List<Member>());
            foreach (var name in path.Path.Split('.'))
            {
                var step = from.Find(name) ?? throw new ArgumentException($"`{from.Name}` has no `{name}` for the path `{path.Path}`.", nameof(type));
                steps.Add(step);
                from = (step as Link)?.Target ?? (step as Collection)?.Element ?? from;
            }
            type.Add(new MemberPath(path.Name, new LocalizedText(path.Zh, path.Name), steps));
        }
    }

    private static void AddReference(FactType type, Field field, ReferenceAttribute reference, FactType target)
    {
        type.Add(new Link(reference.Name, new LocalizedText(reference.Zh, reference.Name), field, target));
        if (reference is { Inverse: { } inverse, InverseZh: { } inverseZh })
            target.Add(new Collection(inverse, new LocalizedText(inverseZh, inverse), target, type, field));
    }

    private void AddSubjectReference(FactType type, Field field, SubjectReferenceAttribute reference)
    {
        var kindField = type.Fields.Single(candidate => candidate.Property?.Name == reference.KindField);
        foreach (var owner in kindField.Enumeration!.Members.Select(member => member.SubjectClrType).OfType<Type>().Distinct())
            _byClr[owner].Add(new Collection(reference.Inverse, new LocalizedText(reference.InverseZh, reference.Inverse), _byClr[owner], type, field) { OwnerKind = kindField });
    }

    private static IEnumerable<SubjectType> ReadSubjects(FactType type)
    {
        yield return new SubjectType(type.Name, type.Term, type, null, null);
        foreach (var role in type.ClrType.GetCustomAttributes<FactRoleAttribute>())
        {
            var field = type.Fields.Single(candidate => candidate.Property?.Name == role.Field);
            var member = field.Enumeration!.Members.Single(candidate => Equals(candidate.ClrValue, role.Value));
            yield return new SubjectType(role.Name, new LocalizedText(role.Zh, role.Name), type, field, member);
        }
    }
}
