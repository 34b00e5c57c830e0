using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers;

/// <summary>The fields of a type by every name that a heading or a property may use; the form of the name does not matter.</summary>
internal sealed class FieldsByName
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.OrdinalIgnoreCase);

    public FieldsByName(FactType type)
    {
        foreach (var field in type.Fields)
        {
            foreach (var name in (string[])[field.Name, field.Term.Zh, .. field.Aliases])
                _fields.TryAdd(name, field);
        }
    }

    public Field? Find(string name) => _fields.GetValueOrDefault(FactText.Normalize(name));
}
