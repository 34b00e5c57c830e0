using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Functions over texts, numbers, dates and ranges.</summary>
internal static partial class FunctionTable
{
    private static IEnumerable<FunctionSignature> TextSignatures() =>
    [
        Of(BuiltInFunction.String, "string", "文字", "from:Any", Text),
        Of(BuiltInFunction.Number, "number", "数字", "from:Text, grouping separator?:Text, decimal separator?:Text", Number),
        Of(BuiltInFunction.Substring, "substring", "截取", "string:Text, start position:Number, length?:Number", Text),
        Of(BuiltInFunction.StringLength, "string length", "字数", "string:Text", Number),
        Of(BuiltInFunction.UpperCase, "upper case", "", "string:Text", Text),
        Of(BuiltInFunction.LowerCase, "lower case", "", "string:Text", Text),
        Of(BuiltInFunction.SubstringBefore, "substring before", "", "string:Text, match:Text", Text),
        Of(BuiltInFunction.SubstringAfter, "substring after", "", "string:Text, match:Text", Text),
        Of(BuiltInFunction.Replace, "replace", "替换", "input:Text, pattern:Text, replacement:Text, flags?:Text", Text),
        Of(BuiltInFunction.Contains, "contains", "含", "string:Text, match:Text", Truth),
        Of(BuiltInFunction.StartsWith, "starts with", "开头是", "string:Text, match:Text", Truth),
        Of(BuiltInFunction.EndsWith, "ends with", "结尾是", "string:Text, match:Text", Truth),
        Of(BuiltInFunction.Matches, "matches", "匹配", "input:Text, pattern:Text, flags?:Text", Truth),
        Of(BuiltInFunction.Split, "split", "拆分", "string:Text, delimiter:Text", new DataType.List(Text)),
        Of(BuiltInFunction.StringJoin, "string join", "拼接", "list:List, delimiter?:Text", Text),
    ];

    private static IEnumerable<FunctionSignature> NumberSignatures() =>
    [
        Of(BuiltInFunction.Decimal, "decimal", "保留小数", "n:Number, scale:Number", First),
        Of(BuiltInFunction.Floor, "floor", "向下取整", "n:Number, scale?:Number", First),
        Of(BuiltInFunction.Ceiling, "ceiling", "向上取整", "n:Number, scale?:Number", First),
        Of(BuiltInFunction.RoundUp, "round up", "", "n:Number, scale:Number", First),
        Of(BuiltInFunction.RoundDown, "round down", "", "n:Number, scale:Number", First),
        Of(BuiltInFunction.RoundHalfUp, "round half up", "四舍五入", "n:Number, scale:Number", First),
        Of(BuiltInFunction.RoundHalfDown, "round half down", "", "n:Number, scale:Number", First),
        Of(BuiltInFunction.Abs, "abs", "绝对值", "n:NumberOrDuration", First),
        Of(BuiltInFunction.Modulo, "modulo", "余数", "dividend:Number, divisor:Number", First),
        Of(BuiltInFunction.Sqrt, "sqrt", "", "number:Number", Number),
        Of(BuiltInFunction.Odd, "odd", "", "number:Number", Truth),
        Of(BuiltInFunction.Even, "even", "", "number:Number", Truth),
    ];

    private static IEnumerable<FunctionSignature> TemporalSignatures() =>
    [
        Of(BuiltInFunction.Date, "date", "日期值", "from:Text", Date),
        Of(BuiltInFunction.Date, "date", "日期值", "from:DateOrInstant", Date),
        Of(BuiltInFunction.Date, "date", "日期值", "year:Number, month:Number, day:Number", Date),
        Of(BuiltInFunction.Time, "time", "时刻值", "from:Text", Time),
        Of(BuiltInFunction.Time, "time", "时刻值", "from:DateOrInstant", Time),
        Of(BuiltInFunction.Time, "time", "时刻值", "hour:Number, minute:Number, second:Number, offset?:NumberOrDuration", Time),
        Of(BuiltInFunction.DateAndTime, "date and time", "日期时刻", "from:Text", Instant),
        Of(BuiltInFunction.DateAndTime, "date and time", "日期时刻", "date:DateOrInstant, time:Any", Instant),
        Of(BuiltInFunction.Duration, "duration", "时长", "from:Text", Dynamic),
        Of(BuiltInFunction.YearsAndMonthsDuration, "years and months duration", "", "from:DateOrInstant, to:DateOrInstant", new DataType.YearsMonthsDuration()),
        Of(BuiltInFunction.DayOfWeek, "day of week", "星期几", "date:DateOrInstant", Text),
        Of(BuiltInFunction.DayOfYear, "day of year", "", "date:DateOrInstant", Number),
        Of(BuiltInFunction.WeekOfYear, "week of year", "第几周", "date:DateOrInstant", Number),
        Of(BuiltInFunction.MonthOfYear, "month of year", "", "date:DateOrInstant", Text),
        Of(BuiltInFunction.Days, "days", "天数差|天数", "from:DateOrInstant, to:DateOrInstant", new DataType.Number(Day)),
        Of(BuiltInFunction.Months, "months", "月数差|月数", "from:DateOrInstant, to:DateOrInstant", new DataType.Number(Unit.Find("month"))),
        Of(BuiltInFunction.Years, "years", "年数差|周岁", "from:DateOrInstant, to:DateOrInstant", new DataType.Number(Unit.Find("year"))),
        Of(BuiltInFunction.IsWorkday, "is workday", "是工作日", "date:Date", Truth),
        Of(BuiltInFunction.AddWorkdays, "add workdays", "加工作日", "date:Date, workdays:Number", Date),
    ];

    private static IEnumerable<FunctionSignature> RangeSignatures() =>
    [
        Relation(BuiltInFunction.Before, "before", "早于"),
        Relation(BuiltInFunction.After, "after", "晚于"),
        Ranges(BuiltInFunction.Meets, "meets", ""),
        Ranges(BuiltInFunction.MetBy, "met by", ""),
        Ranges(BuiltInFunction.Overlaps, "overlaps", "重叠"),
        Ranges(BuiltInFunction.OverlapsBefore, "overlaps before", ""),
        Ranges(BuiltInFunction.OverlapsAfter, "overlaps after", ""),
        Of(BuiltInFunction.Finishes, "finishes", "", "point:PointOrRange, range:Range", Truth),
        Of(BuiltInFunction.FinishedBy, "finished by", "", "range:Range, point:PointOrRange", Truth),
        Of(BuiltInFunction.Includes, "includes", "包括", "range:Range, point:PointOrRange", Truth),
        Of(BuiltInFunction.During, "during", "在其间", "point:PointOrRange, range:Range", Truth),
        Of(BuiltInFunction.Starts, "starts", "", "point:PointOrRange, range:Range", Truth),
        Of(BuiltInFunction.StartedBy, "started by", "", "range:Range, point:PointOrRange", Truth),
        Of(BuiltInFunction.Coincides, "coincides", "", "point1:PointOrRange, point2:PointOrRange", Truth),
    ];

    private static FunctionSignature Relation(BuiltInFunction function, string en, string zh) => Of(function, en, zh, "point1:PointOrRange, point2:PointOrRange", Truth);

    private static FunctionSignature Ranges(BuiltInFunction function, string en, string zh) => Of(function, en, zh, "range1:Range, range2:Range", Truth);
}
