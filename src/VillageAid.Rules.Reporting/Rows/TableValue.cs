namespace VillageAid.Rules.Reporting.Rows;

/// <summary>What stands in a cell: a text, a whole number, a date, or nothing.</summary>
internal readonly record struct TableValue(string? Text, long? Number, DateOnly? Date)
{
    public static TableValue Blank => default;

    public static TableValue Of(string? text) => string.IsNullOrEmpty(text) ? default : new(text, null, null);

    public static TableValue Of(long number) => new(null, number, null);

    public static TableValue Of(DateOnly date) => new(null, null, date);
}
