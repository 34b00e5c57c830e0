using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>
/// The types of parameters beyond one plain value: lists (<c>文字列表</c>, <c>list of text</c>), and the choices of a field (<c>任职.职务</c>,
/// <c>assignment.post</c>), so that a condition can compare the field with the parameter.
/// </summary>
internal static class ParameterTypes
{
    private const string ListZh = "列表";
    private const string ListEn = "list of ";

    /// <summary>The declared type where it is a list or a field's choices; null where it is a plain one, or none is declared.</summary>
    public static DataType? Find(ParameterSyntax syntax, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (syntax.Type is not { } type)
            return null;
        var word = type.Value;
        var isList = word.EndsWith(ListZh, StringComparison.Ordinal) || word.StartsWith(ListEn, StringComparison.Ordinal);
        var element = word.EndsWith(ListZh, StringComparison.Ordinal) ? word[..^ListZh.Length] : isList ? word[ListEn.Length..] : word;
        if (Yaml.PolicyWords.ParameterType.TryFind(element, out var plain))
            return isList ? new DataType.List(Plain(plain, ParameterBinder.BindUnit(syntax.Unit, diagnostics))) : null;
        if (FindChoices(element, vocabulary) is { } choices)
            return isList ? new DataType.List(choices) : choices;
        diagnostics.Report(DiagnosticCatalog.UnknownParameterType, type.Place, word, Yaml.PolicyWords.ParameterType.Words);
        return new DataType.Error();
    }

    /// <summary>The value of a text or of a list's items; null after a diagnostic.</summary>
    public static object? Parse(ParameterValueSyntax value, ParameterSymbol symbol, DiagnosticBag diagnostics)
    {
        if (symbol.Type is not DataType.List { Element: var element })
            return ParameterBinder.ParseValue(value.Value, symbol.Type, symbol.Choices, diagnostics);
        return ParseItems(value.Items ?? [value.Value], element, diagnostics);
    }

    /// <summary>A list written in one text, its items with commas between.</summary>
    public static object? ParseItems(Located<string> text, DataType type, DiagnosticBag diagnostics) =>
        ParseItems([.. text.Value.Trim().TrimStart('[').TrimEnd(']').Split(',', '，', '、').Select(item => text with { Value = item.Trim() }).Where(item => item.Value.Length > 0)],
            ((DataType.List)type).Element, diagnostics);

    private static object? ParseItems(IEnumerable<Located<string>> texts, DataType element, DiagnosticBag diagnostics)
    {
        var items = texts.Select(item => ParameterBinder.ParseValue(item, element, null, diagnostics)).ToList();
        return items.Contains(null) ? null : items;
    }

    private static DataType Plain(string word, Unit? unit) =>
        word == "weekday" ? new DataType.Enumerated(Weekdays.Enumeration) : ParameterValues.TypeOf(word, unit);

    // `任职.职务`; a field's name alone where every record that has it means the same choices.
    private static DataType? FindChoices(string name, FactVocabulary vocabulary)
    {
        var parts = name.Split('.');
        var types = parts.Length == 2 ? vocabulary.FindType(parts[0].Trim()) is { } type ? [type] : [] : vocabulary.Types;
        var found = types.SelectMany(type => type.Fields).Where(field => field.Name == parts[^1].Trim() || field.Term.Zh == parts[^1].Trim())
            .Select(field => field.Type is DataType.List { Element: var element } ? element : field.Type).OfType<DataType.Enumerated>().Distinct().ToList();
        return parts.Length <= 2 && found.Count == 1 ? found[0] : null;
    }
}
