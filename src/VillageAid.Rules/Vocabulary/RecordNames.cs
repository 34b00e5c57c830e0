using System.Reflection;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>The names that records to be registered would take, of types and of what can be asked of them; notes each that is taken already.</summary>
internal sealed class RecordNames(FactVocabulary vocabulary, List<string> problems)
{
    private readonly HashSet<string> _types = [.. vocabulary.SubjectTypes.SelectMany(type => (string[])[type.Name, type.Term.Zh])];
    private readonly Dictionary<string, HashSet<string>> _members = vocabulary.Types.ToDictionary(
        type => type.Name, type => type.MemberNames.Concat(type.Fields.SelectMany(field => field.Aliases)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public void Register(Type record, FactTypeAttribute attribute, IReadOnlyList<PropertyInfo> fields)
    {
        // Whose fields take which names cannot be told while the English name, by which they are kept, is another's.
        if (!TakeType(record, VocabularyReader.CamelCase(record.Name), attribute.Zh) && _members.ContainsKey(VocabularyReader.CamelCase(record.Name)))
            return;
        foreach (var role in record.GetCustomAttributes<FactRoleAttribute>())
            TakeType(record, role.Name, role.Zh);
        // What every record has comes first, so that the host's own property is told.
        foreach (var property in fields.OrderByDescending(property => property.DeclaringType == typeof(Fact)))
            RegisterField(record, property);
    }

    private void RegisterField(Type record, PropertyInfo property)
    {
        var term = property.GetCustomAttribute<TermAttribute>()!;
        TakeMember(record, property, [VocabularyReader.CamelCase(property.Name), term.Zh, .. EnumerationReader.Split(term.Also)]);
        if (property.GetCustomAttribute<ReferenceAttribute>() is not { } reference)
            return;
        TakeMember(record, property, reference.Name, reference.Zh);
        if (reference is { Inverse: { } inverse, InverseZh: { } inverseZh })
            TakeMember(reference.Target, property, inverse, inverseZh);
    }

    private bool TakeType(Type record, params string[] names)
    {
        var taken = names.Distinct().Where(name => !_types.Add(name)).ToList();
        problems.AddRange(taken.Select(name => $"{record.Name}: `{name}` is already the name of a fact type or subject."));
        return taken.Count == 0;
    }

    private void TakeMember(Type owner, PropertyInfo property, params string[] names)
    {
        var key = VocabularyReader.CamelCase(owner.Name);
        if (!_members.TryGetValue(key, out var taken))
            _members.Add(key, taken = new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in names.Distinct().Where(name => !taken.Add(name)))
            problems.Add($"{property.DeclaringType!.Name}.{property.Name}: `{name}` is already a name of {owner.Name}.");
    }
}
