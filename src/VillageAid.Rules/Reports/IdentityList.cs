using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Reports;

/// <summary>
/// Writes the names of many records shortly: what differs only in the date is named once (<c>考勤 甲 2016-03-01 至 2016-03-19（19条）</c>).
/// </summary>
internal static class IdentityList
{
    private static readonly LocalizedText Records = new("条", "records");

    /// <summary>One text a kind of record, in the order in which the kinds first come. A field, where given, is what is missing in the record.</summary>
    public static IEnumerable<string> Write(IEnumerable<(FactIdentity Record, string? Field)> items, Language language) =>
        items.Select(item => (item.Record, item.Field, Date: DateIndex(item.Record)))
            .GroupBy(item => (item.Record.Type.Name, item.Field, Dated: item.Date >= 0, Others: item.Date < 0 ? "" : Rest(item.Record, item.Date, language)))
            .Select(group => WriteGroup([.. group], group.Key.Others, language));

    private static string WriteGroup(IReadOnlyList<(FactIdentity Record, string? Field, int Date)> items, string rest, Language language)
    {
        var type = items[0].Record.Type;
        var name = rest.Length == 0 ? type.Term.In(language) : $"{type.Term.In(language)} {rest}";
        var values = items[0].Date >= 0
            ? DateRuns.Write(items.Select(item => (DateOnly)item.Record.Key[item.Date]), Records, language)
            : string.Join(language == Language.Zh ? "、" : ", ", items.Select(item => Rest(item.Record, -1, language)).Distinct());
        if (items[0].Field is not { } field)
            return $"{name} {values}";
        var term = type.Find(field)?.Term.In(language) ?? field;
        return language == Language.Zh ? $"{name} {values} 的 {term}" : $"{term} of {name} {values}";
    }

    private static string Rest(FactIdentity record, int date, Language language) =>
        string.Join(' ', record.Key.Where((_, index) => index != date).Select(value => FactIdentity.Print(value, language)));

    private static int DateIndex(FactIdentity record)
    {
        for (var i = record.Key.Count - 1; i >= 0; i--)
        {
            if (record.Key[i] is DateOnly)
                return i;
        }
        return -1;
    }
}
