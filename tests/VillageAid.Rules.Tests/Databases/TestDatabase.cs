using System.Data.Common;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace VillageAid.Rules.Tests.Databases;

/// <summary>An empty database of a product that is gone when the test ends.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("county-");
    private readonly string? _schema;

    private TestDatabase(string product)
    {
        Product = product;
        if (product != "postgresql")
            return;
        _schema = "t_" + Guid.NewGuid().ToString("N");
        Run($"CREATE SCHEMA {_schema}");
    }

    public string Product { get; }

    public string Folder => _folder.FullName;

    /// <summary>The connection that a reader is given.</summary>
    public string Connection => Product switch
    {
        "postgresql" => $"{TestServer.Connection}?schema={_schema}",
        _ => $"{Product}:{FilePath}",
    };

    private string FilePath => Path.Combine(Folder, "county.db");

    public static TestDatabase Create(string product) => new(product);

    /// <summary>A connection that may write.</summary>
    public DbConnection Open()
    {
        DbConnection connection = Product switch
        {
            "sqlite" => new SqliteConnection($"Data Source={FilePath};Pooling=False"),
            "duckdb" => new DuckDBConnection($"Data Source={FilePath}"),
            _ => new NpgsqlConnection(new NpgsqlConnectionStringBuilder(TestServer.Settings.ConnectionString) { SearchPath = _schema }.ConnectionString),
        };
        connection.Open();
        return connection;
    }

    public void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A text with everything that differs from run to run made equal.</summary>
    public string Plain(string text)
    {
        text = text.Replace(Folder.Replace('\\', '/'), "~", StringComparison.Ordinal);
        return _schema is null ? text : text.Replace($"postgresql://{TestServer.Settings.Host}/{TestServer.Settings.Database}", "postgresql://host/database", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (_schema is not null)
            Run($"DROP SCHEMA {_schema} CASCADE");
        _folder.Delete(recursive: true);
    }
}
