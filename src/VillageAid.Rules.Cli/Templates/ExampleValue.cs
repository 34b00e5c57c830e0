using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>Makes up a value for a field, that the readers of files take; the same for the same field.</summary>
internal static class ExampleValue
{
    private const string Number = "001";

    public static string Of(Field field, FactType type, Language language) => field.Type switch
    {
        DataType.Boolean => TemplateWords.Yes.In(language),
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Members[0].Term.In(language),
        DataType.List { Element: DataType.Enumerated { Enumeration: var enumeration } } => string.Join('、', enumeration.Members.Take(2).Select(member => member.Term.In(language))),
        DataType.List => OrganizationId(language),
        DataType.Date => type.DateOrders.Any(order => order.Earlier == field) || (field == type.WindowDate && type.DateOrders.All(order => order.Later != field)) ? "2016-03-01" : field == type.SpanEnd ? "2016-03-31" : "2016-03-17",
        DataType.DateTime => field.IsCommon ? "2016-04-01 09:00" : "2016-03-17 16:30",
        DataType.Time => "18:00",
        DataType.Number { Unit: var unit } => OfNumber(field, unit),
        _ => OfText(field, type, language),
    };

    private static string OfNumber(Field field, Unit? unit) =>
        field.Name.Contains("year", StringComparison.OrdinalIgnoreCase) ? "2016"
        : unit?.Name switch
        {
            "yuan" => "1000",
            "share" => "0.95",
            _ => "3",
        };

    private static string OfText(Field field, FactType type, Language language)
    {
        if (ColumnPrompt.NamesAType(field, type))
            return type.Name == "recordCompleteness" ? new LocalizedText("考勤", "attendanceDay").In(language) : "";
        if (ColumnPrompt.TargetOf(field, type) is { } target)
            return target.Term.In(language) + Number;
        if (field.Name is "countyCode" or "placeCode")
            return "130725";
        if (field.IsCommon)
            return field.Name == "recordId" ? "K001" : field.Name == "evidenceRef" ? new LocalizedText("县办〔2016〕3号", "office 2016/3").In(language) : "";
        if (field.IsKey)
            return type.Key.Count == 1 ? type.Term.In(language) + Number : new LocalizedText("干部001", "cadre001").In(language);
        if (field.MayBeNothing)
            return TemplateWords.Nothing.In(language);
        if (!field.MayBeUnknown)
            return new LocalizedText("干部001", "cadre001").In(language);
        return field.Term.Zh.EndsWith("单位", StringComparison.Ordinal) ? OrganizationId(language) : "";
    }

    private static string OrganizationId(Language language) => new LocalizedText("单位001", "organization001").In(language);
}
