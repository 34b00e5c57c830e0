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

    /// <summary>Opens a database file for reading only.</summary>
    public static DuckDBConnection OpenFile(string path) => Open(path, ("access_mode", "READ_ONLY"), ("enable_external_access", "false"), ("lock_configuration", "true"));

    /// <summary>Opens an empty database in memory that can read one file and nothing else.</summary>
    public static DuckDBConnection OpenFor(string file)
    {
        var connection = Open(":memory:");
        // A setting takes no parameter, so the path stands as SQL text, its quotes doubled.
        Run(connection, $"SET allowed_paths = ['{file.Replace("'", "''", StringComparison.Ordinal)}']");
        Run(connection, "SET enable_external_access = false");
        Run(connection, "SET lock_configuration = true");
        return connection;
    }

    private static DuckDBConnection Open(string source, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var settings = new DuckDBConnectionStringBuilder { DataSource = source };
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[.. Bounds, .. more])
            settings[key] = value;
        var connection = new DuckDBConnection(settings.ConnectionString);
        try
        {
            connection.Open();
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
