using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What an argument may be.</summary>
internal enum ArgumentKind
{
    Any,
    Number,
    Text,
    Truth,
    Date,
    DateOrInstant,
    NumberOrDuration,
    List,
    Numbers,
    Truths,
    Dates,
    Spans,
    PointOrRange,
    Range,
}

/// <summary>Which types an argument takes. Null and what is known only when it runs go everywhere.</summary>
internal static class ArgumentKinds
{
    public static bool Takes(this ArgumentKind kind, DataType type) => type is DataType.Null or DataType.Any or DataType.Error || kind switch
    {
        ArgumentKind.Any => true,
        ArgumentKind.Number => type is DataType.Number,
        ArgumentKind.Text => type is DataType.Text,
        ArgumentKind.Truth => type is DataType.Boolean,
        ArgumentKind.Date => type is DataType.Date,
        ArgumentKind.DateOrInstant => type is DataType.Date or DataType.DateTime,
        ArgumentKind.NumberOrDuration => type is DataType.Number or DataType.DaysTimeDuration or DataType.YearsMonthsDuration,
        ArgumentKind.List => type is DataType.List,
        ArgumentKind.Numbers => type is DataType.List { Element: var element } && ArgumentKind.NumberOrDuration.Takes(element),
        ArgumentKind.Truths => type is DataType.List { Element: var element } && ArgumentKind.Truth.Takes(element),
        ArgumentKind.Dates => type is DataType.List { Element: var element } && ArgumentKind.Date.Takes(element),
        ArgumentKind.Spans => type is DataType.List { Element: DataType.Record { FactType.Kind: FactKind.Span } },
        ArgumentKind.PointOrRange => type is DataType.Range || (type.IsOrdered && type is not DataType.List),
        _ => type is DataType.Range,
    };

    /// <summary>What messages call it, and an example.</summary>
    public static (LocalizedText Name, LocalizedText Example) Describe(this ArgumentKind kind) => kind switch
    {
        ArgumentKind.Number => (new("一个数", "a number"), new("20", "20")),
        ArgumentKind.Text => (new("文字", "a text"), new("\"第一书记\"", "\"first secretary\"")),
        ArgumentKind.Truth => (new("一个条件", "a truth"), new("签到", "signIn")),
        ArgumentKind.Date => (new("一个日期", "a date"), new("@\"2016-03-17\"", "@\"2016-03-17\"")),
        ArgumentKind.DateOrInstant => (new("一个日期", "a date"), new("@\"2016-03-17\"", "@\"2016-03-17\"")),
        ArgumentKind.NumberOrDuration => (new("一个数或时长", "a number or a duration"), new("20", "20")),
        ArgumentKind.List => (new("一个列表", "a list"), new("考勤", "attendanceDays")),
        ArgumentKind.Numbers => (new("一列数", "a list of numbers"), new("[1, 2, 3]", "[1, 2, 3]")),
        ArgumentKind.Truths => (new("一列条件", "a list of truths"), new("考勤.签到", "attendanceDays.signIn")),
        ArgumentKind.Dates => (new("一列日期", "a list of dates"), new("考勤.日期", "attendanceDays.date")),
        ArgumentKind.Spans => (new("一列有起止日期的记录", "a list of records with a first and a last day"), new("任职", "assignments")),
        ArgumentKind.PointOrRange => (new("一个数、日期或区间", "a number, a date or a range"), new("@\"2016-03-17\"", "@\"2016-03-17\"")),
        ArgumentKind.Range => (new("一个区间", "a range"), new("[1..20]", "[1..20]")),
        _ => (new("一个值", "a value"), new("20", "20")),
    };
}
