using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>What to write instead, where types do not go together.</summary>
internal static class Advice
{
    private static readonly LocalizedText OneKind = new("两边要同一类：数与数、日期与日期、文字与文字", "both sides must be of one kind: numbers, dates or texts");

    /// <summary>For a comparison; <paramref name="culprit"/> is the side that is no literal.</summary>
    public static LocalizedText ForComparison(BoundExpression culprit, BoundExpression other) => (culprit.Type, other) switch
    {
        (DataType.List, _) => ForList(culprit.Text),
        (DataType.Text, { Type: DataType.List { Element: DataType.Enumerated } }) => new("要找的值直接写出来，用双引号；要逐个找一组值，写成一条规则的 `项目`", "write out the value that is looked for, in quotes; to look for each of several, make them the `items` of a rule"),
        (DataType.Number, BoundLiteral { Value: string text }) => new($"去掉 \"{text}\" 的引号", $"remove the quotes around \"{text}\""),
        (DataType.Text, BoundLiteral { Value: decimal }) => new($"给数字加引号：\"{other.Text}\"", $"put quotes around the number: \"{other.Text}\""),
        (DataType.Boolean, BoundLiteral { Value: string }) => new($"是非不加引号：`{culprit.Text} = 是` 或 `{culprit.Text} = 否`", $"truths have no quotes: `{culprit.Text} = true` or `{culprit.Text} = false`"),
        (DataType.DateTime, BoundLiteral { Value: TimeOnly }) => new("与日期加时刻比较，如 `截止`、@\"2016-03-17T18:00:00\"", "compare it with a date and time, such as `due` or @\"2016-03-17T18:00:00\""),
        (DataType.Time, BoundLiteral { Value: string text }) => new($"时刻写成 @\"{text}\"", $"write a time as @\"{text}\""),
        (DataType.Date or DataType.DateTime, BoundLiteral { Value: string or decimal }) => new($"日期写成 {TemporalAdvice.Repair(other.Text.Trim('"', '“', '”')) ?? "@\"2016-03-17\""}", $"write a date as {TemporalAdvice.Repair(other.Text.Trim('"', '“', '”')) ?? "@\"2016-03-17\""}"),
        (DataType.DaysTimeDuration, { Type: DataType.Number }) => new("与时长比较，如 @\"P30D\"；要天数，用 `天数差(起, 止)`", "compare it with a duration such as @\"P30D\"; for a number of days use `days(from, to)`"),
        (DataType.Date, { Type: DataType.DateTime }) or (DataType.DateTime, { Type: DataType.Date }) => new("把日期时刻变成日期：`日期值(…)`", "make a date of the date and time: `date(…)`"),
        _ => OneKind,
    };

    private static LocalizedText ForList(string list) => list.EndsWith(']')
        ? new($"写成 `有({list})` 或 `计数({list})`", $"write `exists({list})` or `count({list})`")
        : new($"写成 `有({list}[…])` 或 `计数({list}[…])`", $"write `exists({list}[…])` or `count({list}[…])`");

    /// <summary>For a calculation with a value that has none.</summary>
    public static LocalizedText ForCalculation(DataType culprit) => culprit switch
    {
        DataType.Date or DataType.DateTime => new("日期加减时长，如 @\"P30D\"、@\"P1M\"，或以天、月为单位的参数", "to or from a date, add or subtract a duration such as @\"P30D\" or @\"P1M\", or a parameter in days or months"),
        DataType.List => new("先算出一个数，如 `合计(…)`、`计数(…)`", "make one number of it, as with `sum(…)` or `count(…)`"),
        DataType.Boolean => new("数成立的有几条，用 `计数(…[条件])`", "to count what is true use `count(…[condition])`"),
        _ => new("数与数相加减乘除；文字只能相加", "calculate with numbers; texts can only be added"),
    };

    /// <summary>For a value that is no truth.</summary>
    public static LocalizedText ForTruth(BoundExpression value) => value.Type switch
    {
        DataType.List { Element: DataType.Boolean } => new($"写成 `全部成立({value.Text})` 或 `任一成立({value.Text})`", $"write `all({value.Text})` or `any({value.Text})`"),
        DataType.List => new($"写成 `有({value.Text})` 或 `计数({value.Text}) >= …`", $"write `exists({value.Text})` or `count({value.Text}) >= …`"),
        DataType.Number => new($"写成比较，例如 `{value.Text} >= 20`", $"write a comparison, such as `{value.Text} >= 20`"),
        _ => new($"写成比较，例如 `{value.Text} = …`", $"write a comparison, such as `{value.Text} = …`"),
    };
}
