namespace VillageAid.Rules.Binding;

/// <summary>The functions of the language, by what they compute. The names are FEEL's, without spaces.</summary>
internal enum BuiltInFunction
{
    // Over lists that may be open: these give partial answers.
    Count, Exists, None, Sum, Min, Max, All, Any, CoveredDays, ConsecutiveDays, IsWorkday, AddWorkdays, IsKnown,

    // Over exact values.
    Number, String, Date, Time, DateAndTime, Duration, YearsAndMonthsDuration,
    Substring, StringLength, UpperCase, LowerCase, SubstringBefore, SubstringAfter, Replace, Contains, StartsWith, EndsWith, Matches, Split, StringJoin,
    ListContains, Mean, Median, Mode, Stddev, Product, Sublist, Append, Concatenate, InsertBefore, Remove, Reverse, IndexOf, Union, DistinctValues, Flatten, Sort, ListReplace,
    Decimal, Floor, Ceiling, RoundUp, RoundDown, RoundHalfUp, RoundHalfDown, Abs, Modulo, Sqrt, Odd, Even,
    DayOfWeek, DayOfYear, WeekOfYear, MonthOfYear, Days, Months, Years,
    Before, After, Meets, MetBy, Overlaps, OverlapsBefore, OverlapsAfter, Finishes, FinishedBy, Includes, During, Starts, StartedBy, Coincides,
}
