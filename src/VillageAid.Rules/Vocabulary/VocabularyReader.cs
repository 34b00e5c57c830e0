using System.Reflection;
using System.Text.Json;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Reads a vocabulary from the attributes of fact records.</summary>
internal static class VocabularyReader
{
    public static FactVocabulary Read(params Type[] records)
    {
        var enumerations = new EnumerationReader();
        var types = records.Select(record => CreateType(record)).ToList();
        var byClr = types.ToDictionary(type => type.ClrType);
        foreach (var type in types)
            FieldReader.AddFields(type, enumerations);
        foreach (var type in types)
            AddRelations(type, byClr);
        foreach (var type in types)
            AddPaths(type);
        return new FactVocabulary(types, [.. types.SelectMany(ReadSubjects)]);
    }

    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static FactType CreateType(Type record)
    {
        var attribute = record.GetCustomAttribute<FactTypeAttribute>()
            ?? throw new ArgumentException($"The record {record.Name} has no [FactType].", nameof(record));
        var name = CamelCase(record.Name);
        return new FactType(name, new LocalizedText(attribute.Zh, name), attribute.Kind, record) { Place = attribute.Place };
    }

    private static void AddRelations(FactType type, Dictionary<Type, FactType> byClr)
    {
        foreach (var field in type.Fields.Where(field => field.Property is not null))
        {
            if (field.Property!.GetCustomAttribute<ReferenceAttribute>() is { } reference)
                AddReference(type, field, reference, byClr[reference.Target]);
            if (field.Property!.GetCustomAttribute<SubjectReferenceAttribute>() is { } subject)
                AddSubjectReference(type, field, subject, byClr);
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
            target.Add(new Collection(inverse, new LocalizedText(inverseZh, inverse), type, field));
    }

    private static void AddSubjectReference(FactType type, Field field, SubjectReferenceAttribute reference, Dictionary<Type, FactType> byClr)
    {
        var kindField = type.Fields.Single(candidate => candidate.Property?.Name == reference.KindField);
        var kinds = ((DataType.Enumerated)kindField.Type).Enumeration;
        foreach (var owner in kinds.Members.Select(member => member.SubjectClrType).OfType<Type>().Distinct())
            byClr[owner].Add(new Collection(reference.Inverse, new LocalizedText(reference.InverseZh, reference.Inverse), type, field) { OwnerKind = kindField });
    }

    private static IEnumerable<SubjectType> ReadSubjects(FactType type)
    {
        yield return new SubjectType(type.Name, type.Term, type, null, null);
        foreach (var role in type.ClrType.GetCustomAttributes<FactRoleAttribute>())
        {
            var field = type.Fields.Single(candidate => candidate.Property?.Name == role.Field);
            var member = ((DataType.Enumerated)(field.Type is DataType.List list ? list.Element : field.Type)).Enumeration.Members.Single(candidate => Equals(candidate.ClrValue, role.Value));
            yield return new SubjectType(role.Name, new LocalizedText(role.Zh, role.Name), type, field, member);
        }
    }
}
