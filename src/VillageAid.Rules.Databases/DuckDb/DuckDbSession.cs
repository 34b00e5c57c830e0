using DuckDB.NET.Data;

namespace VillageAid.Rules.Databases.DuckDb;

/// <summary>How DuckDB is opened here: in bounds, and without a way to other files, the network or more code.</summary>
internal static class DuckDbSession
{
    // One thread keeps rows in the order of the file.
    private static readonly (string Key, string Value)[] Bounds =
    [
        ("threads", "1"), ("memory_limit", "1GB"), ("temp_directory", ""),
        ("autoinstall_known_extensions", "false"), ("autoload_known_extensions", "false"), ("allow_community_extensions", "false"), ("allow_unsigned_extensions", "false"),
    ];

    private const string Closed = "SET enable_external_access = false";

    // Views that make a date of an instant mean the day in China, whatever this machine's zone is.
    private const string China = "SET TimeZone = 'Asia/Shanghai'";

    private const string Locked = "SET lock_configuration = true";

    /// <summary>Opens a database file for reading only.</summary>
    public static DuckDBConnection OpenFile(string path) => Open(path, ("access_mode", "READ_ONLY"), [Closed]);

    /// <summary>Opens an empty database in memory that can read one file and nothing else.</summary>
    public static DuckDBConnection OpenFor(string file) =>
        // A setting takes no parameter, so the path stands as SQL text, its quotes doubled.
        Open(":memory:", ("access_mode", "AUTOMATIC"), [$"SET allowed_paths = ['{file.Replace("'", "''", StringComparison.Ordinal)}']", Closed]);

    private static DuckDBConnection Open(string source, (string Key, string Value) mode, IReadOnlyList<string> settings)
    {
        var text = new DuckDBConnectionStringBuilder { DataSource = source };
        foreach (var (key, value) in Bounds.Append(mode))
            text[key] = value;
        var connection = new DuckDBConnection(text.ConnectionString);
        try
        {
            connection.Open();
            foreach (var setting in settings.Append(China).Append(Locked))
                Run(connection, setting);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
