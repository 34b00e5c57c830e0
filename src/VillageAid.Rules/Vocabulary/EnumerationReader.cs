using System.Collections.Concurrent;
using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Reads enumerations from C# enums, each once, with the further values that packs give them.</summary>
internal sealed class EnumerationReader(ILookup<Type, LocalizedText> further)
{
    // An enum that no pack adds to is the same in every vocabulary, so that making one anew for each load stays cheap.
    private static readonly ConcurrentDictionary<Type, Enumeration> Plain = new();

    private readonly Dictionary<Type, Enumeration> _known = [];

    public Enumeration Read(Type enumType)
    {
        if (!further.Contains(enumType))
            return Plain.GetOrAdd(enumType, Create);
        if (!_known.TryGetValue(enumType, out var enumeration))
            _known.Add(enumType, enumeration = Create(enumType));
        return enumeration;
    }

    private Enumeration Create(Type enumType)
    {
        var fields = enumType.GetFields(BindingFlags.Public | BindingFlags.Static);
        var taken = fields.Select(field => field.GetValue(null)!).ToHashSet();
        return new Enumeration(VocabularyReader.CamelCase(enumType.Name), owner =>
        [
            .. fields.Select((field, order) => CreateMember(owner, field, order)),
            .. further[enumType].Select((term, index) => new EnumerationMember(owner, fields.Length + index, term.En, term) { ClrValue = NumberOf(term.En, enumType, taken) }),
        ]) { IsShared = !further.Contains(enumType) };
    }

    // By the name and not by the order (FNV-1a, far beyond what anybody numbers by hand): a record keeps its value whichever packs are loaded.
    private static object NumberOf(string name, Type enumType, HashSet<object> taken)
    {
        var hash = 2166136261u;
        foreach (var character in name)
            hash = (hash ^ character) * 16777619u;
        var number = (int)((hash & 0x3FFFFFFF) | 0x40000000);
        while (!taken.Add(Enum.ToObject(enumType, number)))
            number++;
        return Enum.ToObject(enumType, number);
    }

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
