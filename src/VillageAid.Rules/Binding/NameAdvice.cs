using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What to write for a name that means nothing where it stands.</summary>
internal static class NameAdvice
{
    private const string Numerals = "零〇一二两三四五六七八九十百千万半";

    public static LocalizedText For(string name, BindingContext context)
    {
        if (WordSlips.Literal(name) is { } literal)
            return new LocalizedText($"写成 `{Signs.Describe(literal).Zh}`", $"write `{literal}`");
        if (name.All(Numerals.Contains))
            return new LocalizedText("数用阿拉伯数字写，如 20", "write a number in digits, such as 20");
        if (WordSlips.Split(name) is var (left, meant, right))
            return new LocalizedText($"写成 `{left} {Signs.Describe(meant).Zh} {right}`", $"write `{left} {meant} {right}`");
        // A near name of the place itself is likelier than a field that belongs elsewhere.
        return FieldOfRecord(name, context) ?? Suggestions.For(name, context.VisibleNames);
    }

    // A field of a record, named outside the brackets that lead into it.
    private static LocalizedText? FieldOfRecord(string name, BindingContext context)
    {
        var owner = context.Subject?.FactType.Members.FirstOrDefault(member => member.Type is DataType.List { Element: DataType.Record { FactType: var type } } && type.Find(name) is not null);
        return owner is null
            ? null
            : new LocalizedText($"`{name}` 是 `{owner.Term.Zh}` 的字段，写在方括号里：`有({owner.Term.Zh}[{name} …])`", $"`{name}` is a field of `{owner.Name}` and stands in brackets: `exists({owner.Name}[{name} …])`");
    }
}
