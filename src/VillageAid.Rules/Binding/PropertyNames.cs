using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>The properties of dates, times, durations and ranges (DMN 1.5, table 62), in English and Chinese.</summary>
internal static class PropertyNames
{
    private static readonly Unit Day = Unit.Find("day")!;

    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["年"] = "year", ["月"] = "month", ["日"] = "day", ["星期"] = "weekday", ["时"] = "hour", ["分"] = "minute", ["秒"] = "second",
        ["年数"] = "years", ["月数"] = "months", ["天数"] = "days", ["小时数"] = "hours", ["分钟数"] = "minutes", ["秒数"] = "seconds", ["起"] = "start", ["止"] = "end",
    };

    public static string Canonical(string name) => Chinese.GetValueOrDefault(name, name);

    /// <summary>The type of a property; null where values of the type have none of that name.</summary>
    public static DataType? Find(DataType type, string name) => Properties(type).GetValueOrDefault(Canonical(name));

    public static IEnumerable<string> Of(DataType type)
    {
        var properties = Properties(type);
        return Chinese.Where(pair => properties.ContainsKey(pair.Value)).Select(pair => pair.Key).Concat(properties.Keys);
    }

    private static Dictionary<string, DataType> Properties(DataType type)
    {
        var number = new DataType.Number();
        return type switch
        {
            DataType.Date => All(number, "year", "month", "day", "weekday"),
            DataType.Time => With(All(number, "hour", "minute", "second"), "time offset", new DataType.DaysTimeDuration()),
            DataType.DateTime => With(All(number, "year", "month", "day", "weekday", "hour", "minute", "second"), "time offset", new DataType.DaysTimeDuration()),
            DataType.DaysTimeDuration => With(All(number, "hours", "minutes", "seconds"), "days", new DataType.Number(Day)),
            DataType.YearsMonthsDuration => All(number, "years", "months"),
            DataType.Range { Element: var element } => With(With(All(new DataType.Boolean(), "start included", "end included"), "start", element), "end", element),
            _ => [],
        };
    }

    private static Dictionary<string, DataType> All(DataType type, params string[] names) => names.ToDictionary(name => name, _ => type, StringComparer.Ordinal);

    private static Dictionary<string, DataType> With(Dictionary<string, DataType> properties, string name, DataType type)
    {
        properties[name] = type;
        return properties;
    }
}
