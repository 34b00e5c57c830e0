using System.Data;
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
    /// <exception cref="OperationCanceledException">The builder's token was cancelled.</exception>
    public static void Read(IDataReader rows, string factType, string path, FactSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(builder);
        var type = builder.Vocabulary.FindType(factType) ?? throw new ArgumentException($"There is no fact type `{factType}`.", nameof(factType));
        Read(rows, type, path, new RowPlaces.OfTable(), builder);
    }

    /// <summary>As the other, of the fact type of a C# record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="rows">The rows; it is left open. What it throws goes on to the caller.</param>
    /// <param name="path">What messages call the table.</param>
    /// <param name="builder">Takes the records.</param>
    /// <exception cref="ArgumentException">The builder's vocabulary does not have the record.</exception>
    /// <exception cref="OperationCanceledException">The builder's token was cancelled.</exception>
    public static void Read<T>(IDataReader rows, string path, FactSetBuilder builder) where T : Fact
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(builder);
        Read(rows, builder.Vocabulary.TypeOf(typeof(T)), path, new RowPlaces.OfTable(), builder);
    }

    /// <summary>Reads every row that is left as records of a built-in type, and checks them.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="rows">The rows; it is left open. What it throws goes on to the caller.</param>
    /// <param name="path">What messages call the table.</param>
    /// <returns>The records that could be read, with every mistake in the others.</returns>
    /// <exception cref="ArgumentException">The record is not one of the built-in ones.</exception>
    /// <example><code>var days = FactReader.Read&lt;AttendanceDay&gt;(command.ExecuteReader(), "attendance table");</code></example>
    public static FactLoadResult Read<T>(IDataReader rows, string path) where T : Fact
    {
        var builder = new FactSetBuilder();
        Read<T>(rows, path, builder);
        return builder.Build();
    }

    internal static void Read(IDataReader rows, FactType type, string path, RowPlaces places, FactSetBuilder builder)
    {
        var headings = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToList();
        var reader = new RowReader(headings, type, path, places, builder);
        while (rows.Read())
        {
            builder.CancellationToken.ThrowIfCancellationRequested();
            places.MoveNext();
            reader.Read(rows);
        }
    }

    /// <summary>As the others, of a file of texts.</summary>
    internal static void Read(TextRows rows, FactType type, string path, FactSetBuilder builder)
    {
        var reader = new RowReader(rows.Headings, type, path, rows.Places, builder);
        while (rows.Read())
        {
            builder.CancellationToken.ThrowIfCancellationRequested();
            rows.Places.MoveNext();
            reader.Read(rows);
        }
    }
}
