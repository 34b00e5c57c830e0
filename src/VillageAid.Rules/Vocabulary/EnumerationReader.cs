using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Reads enumerations from C# enums, each once.</summary>
internal sealed class EnumerationReader
{
    private readonly Dictionary<Type, Enumeration> _known = [];

    public Enumeration Read(Type enumType)
    {
        if (!_known.TryGetValue(enumType, out var enumeration))
            _known.Add(enumType, enumeration = Create(enumType));
        return enumeration;
    }

    private static Enumeration Create(Type enumType) =>
        new(VocabularyReader.CamelCase(enumType.Name), owner =>
            [.. enumType.GetFields(BindingFlags.Public | BindingFlags.Static).Select((field, order) => CreateMember(owner, field, order))]);

    private static EnumerationMember CreateMember(Enumeration owner, FieldInfo field, int order)
    {
        var term = field.GetCustomAttribute<TermAttribute>();
        var name = VocabularyReader.CamelCase(field.Name);
        return new EnumerationMember(owner, order, name, new LocalizedText(term?.Zh ?? name, name))
        {
            Aliases = Split(term?.Also),
            Grain = field.GetCustomAttribute<GrainAttribute>()?.Grain,
            SubjectClrType = field.GetCustomAttribute<SubjectTypeAttribute>()?.Type,
            ClrValue = field.GetValue(null),
        };
    }

    public static IReadOnlyList<string> Split(string? words) => words?.Split('|') ?? [];
}
