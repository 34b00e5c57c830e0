using System.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Guide;

/// <summary>Writes the records, their fields and what they lead to as a table, Chinese first.</summary>
internal static class RecordTable
{
    public static string Write(FactVocabulary vocabulary)
    {
        var text = new StringBuilder("| 记录 record | 字段 fields | 可以接着问 leads to |\n|---|---|---|\n");
        foreach (var type in vocabulary.Types)
            text.Append($"| {type.Term.Zh} {type.Name} | {Join(Own(type).Select(Show))} | {Join(type.Members.Where(member => member is Link or Collection).Select(Show))} |\n");
        return text.ToString();
    }

    private static IEnumerable<Field> Own(FactType type) => type.Fields.Where(field => field.Property?.DeclaringType == type.ClrType);

    private static string Show(Member member) => $"{member.Term.Zh} {member.Name}{(member is Field { MayBeNothing: true } ? "*" : "")}{Values(member.Type)}";

    private static string Values(DataType type) =>
        type is DataType.Enumerated { Enumeration: var enumeration } ? $"（{string.Join('、', enumeration.Members.Select(value => value.Term.Zh))}）" : "";

    private static string Join(IEnumerable<string> parts) => string.Join("，", parts);
}
