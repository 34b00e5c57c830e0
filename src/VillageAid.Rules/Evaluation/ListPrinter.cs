using VillageAid.Rules.Text;

namespace VillageAid.Rules.Evaluation;

/// <summary>Prints lists of plain values for people: a list of records is a number of records, and that is printed elsewhere.</summary>
internal static class ListPrinter
{
    /// <summary>More are counted, not named: a reason is for reading.</summary>
    private const int MostNamed = 12;

    public static bool IsPlain(ListValue list) => list.Items.Count > 0 && list.Items.All(item => item.Value is not (RecordValue or ListValue));

    public static string Print(ListValue list, Func<Value, string> print, Language language)
    {
        var zh = language == Language.Zh;
        var sure = Join([.. list.Items.Where(item => item.IsCertain).Select(item => print(item.Value))], language);
        var perhaps = Join([.. list.Items.Where(item => !item.IsCertain).Select(item => print(item.Value))], language);
        var more = (perhaps.Length, list.Open is not null) switch
        {
            (0, false) => "",
            (0, true) => zh ? "可能还有别的" : "perhaps others",
            (_, false) => zh ? $"可能还有{perhaps}" : $"perhaps {perhaps}",
            _ => zh ? $"可能还有{perhaps}和别的" : $"perhaps {perhaps} and others",
        };
        return sure.Length == 0 || more.Length == 0 ? sure + more : zh ? $"{sure}，{more}" : $"{sure}; {more}";
    }

    public static string Join(IReadOnlyList<string> items, Language language)
    {
        var text = string.Join(language == Language.Zh ? "、" : ", ", items.Take(MostNamed));
        return items.Count <= MostNamed ? text : language == Language.Zh ? $"{text}等{items.Count}项" : $"{text} and {items.Count - MostNamed} more";
    }
}
