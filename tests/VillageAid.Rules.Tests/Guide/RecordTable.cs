using System.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Guide;

/// <summary>Writes the records, their fields and what they lead to as a table, Chinese first.</summary>
internal static class RecordTable
{
    public static string Write(FactVocabulary vocabulary)
    {
        var text = new StringBuilder("| 记录 record | 字段 fields | 可以接着问 leads to |\n|---|---|---|\n");
        var listed = new HashSet<Enumeration>();
        foreach (var type in vocabulary.Types)
            text.Append($"| {type.Term.Zh} {type.Name} | {Join(Own(type).Select(field => Show(field) + Values(field.Type, listed)))} | {Join(type.Members.Where(member => member is not Field).Select(Show))} |\n");
        return text.ToString();
    }

    private static IEnumerable<Field> Own(FactType type) => type.Fields.Where(field => !field.IsCommon);

    private static string Show(Member member) => $"{member.Term.Zh} {member.Name}{(member is Field { MayBeNothing: true } ? "*" : "")}{(member is Field { Type: DataType.List } ? "+" : "")}";

    // The words of a long list stand where it comes first.
    private static string Values(DataType type, HashSet<Enumeration> listed)
    {
        if ((type is DataType.List { Element: var element } ? element : type) is not DataType.Enumerated { Enumeration: var enumeration })
            return "";
        var isNew = listed.Add(enumeration);
        return isNew || enumeration.Members.Count <= 4 ? $"（{string.Join('、', enumeration.Members.Select(value => value.Term.Zh))}）" : "（同上）";
    }

    private static string Join(IEnumerable<string> parts) => string.Join("，", parts);
}
