using System.Buffers;
using System.Data.Common;

namespace VillageAid.Rules.Databases.Tables;

/// <summary>What the databases have in common about cells.</summary>
internal static class Cells
{
    /// <summary>The longest text, as in a CSV file.</summary>
    public const int MaxText = 10_000;

    private static readonly SearchValues<char> Separators = SearchValues.Create("、,，;；|");
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Any value, as the provider gives it.</summary>
    public static object Plain(DbDataReader rows, int column) => rows.GetValue(column);

    public static object Text(DbDataReader rows, int column) => Check(rows.GetString(column));

    public static object Date(DbDataReader rows, int column) => rows.GetFieldValue<DateOnly>(column);

    public static object Time(DbDataReader rows, int column) => rows.GetFieldValue<TimeOnly>(column);

    /// <summary>A timestamp without a zone: +08:00, as facts have it.</summary>
    public static object Local(DbDataReader rows, int column) => DateTime.SpecifyKind(rows.GetDateTime(column), DateTimeKind.Unspecified);

    /// <summary>A timestamp with a zone; providers give it in UTC, whatever its kind says. A midnight in China stays a date this way.</summary>
    public static object Instant(DbDataReader rows, int column) => DateTime.SpecifyKind(rows.GetDateTime(column) + China, DateTimeKind.Unspecified);

    /// <summary>A text, unless it is one that a fact cannot hold. U+FFFD is what a provider puts for bytes that are no text.</summary>
    public static object Check(string text) => text switch
    {
        { Length: > MaxText } => UnusableCell.TooLong,
        _ when text.Contains('\0', StringComparison.Ordinal) => UnusableCell.Nul,
        _ when text.Contains('\uFFFD', StringComparison.Ordinal) => UnusableCell.NotUtf8,
        _ => text,
    };

    /// <summary>Several values in one text, as a file would hold them; none is 无, for an empty list is known to be empty.</summary>
    public static object Join(IReadOnlyCollection<string?> items)
    {
        if (items.Count == 0)
            return "无";
        foreach (var item in items)
        {
            if (item is null)
                return UnusableCell.NullInList;
            if (item.AsSpan().ContainsAny(Separators))
                return UnusableCell.SeparatorInList;
        }
        return Check(string.Join('、', items));
    }
}
