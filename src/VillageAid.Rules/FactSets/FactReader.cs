using System.Data;
using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Turns the rows of a table (a database query, a CSV file) into records of one type: a column's name is a field's name in Chinese or
/// English, a blank or <c>DBNull</c> is Unknown. Columns with data on persons are refused.
/// </summary>
/// <example><code>
/// var builder = new FactSetBuilder();
/// FactReader.Read(command.ExecuteReader(), "考勤", "attendance table", builder);
/// var facts = builder.Build();
/// </code></example>
public static class FactReader
{
    /// <summary>Reads every row that is left. A row that cannot be read is a diagnostic of the builder's result; the others go on.</summary>
    /// <param name="rows">The rows; it is left open. What it throws goes on to the caller.</param>
    /// <param name="factType">The name of the fact type in either language.</param>
    /// <param name="path">What messages call the table.</param>
    /// <param name="builder">Takes the records.</param>
    /// <exception cref="ArgumentException">The builder's vocabulary has no such fact type.</exception>
    public static void Read(IDataReader rows, string factType, string path, FactSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(builder);
        var type = builder.Vocabulary.FindType(factType) ?? throw new ArgumentException($"There is no fact type `{factType}`.", nameof(factType));
        Read(rows, type, path, new RowPlaces.OfTable(), builder);
    }

    internal static void Read(IDataReader rows, FactType type, string path, RowPlaces places, FactSetBuilder builder)
    {
        var headings = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToList();
        var columns = HeadingMatcher.Match(headings, type, path, places, builder.Diagnostics);
        while (rows.Read())
        {
            places.MoveNext();
            if (columns is null)
                builder.Refuse(type);
            else
                ReadRow(rows, type, columns, path, places, builder);
        }
    }

    private static void ReadRow(IDataRecord row, FactType type, IReadOnlyList<Field?> columns, string path, RowPlaces places, FactSetBuilder builder)
    {
        var fact = type.Create();
        var unread = new HashSet<Field>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not { } field)
                continue;
            var parsed = ValueParser.Parse(field, AsText(row.GetValue(i)));
            if (parsed.Error is { } error)
            {
                builder.Diagnostics.Report(error, path, places.Field(i), parsed.Arguments);
                unread.Add(field);
            }
            field.Write(fact, parsed.Value);
        }
        if (unread.Count == 0)
            builder.AddParsed(fact, type, new FactOrigin(path, places.Field(0)));
        else
            builder.Refuse(type, fact, unread);
    }

    // One way for every source: a typed value of a database is written as the text that a file would hold, so both are read alike.
    private static string AsText(object? value) => value switch
    {
        null or DBNull => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Utc } instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        double or float => AsText(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A floating-point number in plain digits, where it can be written so; else as it is, to be refused.
    private static string AsText(double number) => Math.Abs(number) < 1e28
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
