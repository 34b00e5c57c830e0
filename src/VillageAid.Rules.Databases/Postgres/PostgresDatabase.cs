using System.Data;
using System.Data.Common;
using Npgsql;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Postgres;

/// <summary>A schema of a PostgreSQL database, read in one snapshot that can write nothing.</summary>
internal sealed class PostgresDatabase(PostgresTarget target) : Database(target.Shown)
{
    private const int CommandSeconds = 300;

    // Views that make a date of an instant mean the day in China, whatever the server's own zone is.
    private const string Begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TIME ZONE INTERVAL '+08:00' HOUR TO MINUTE; SAVEPOINT before_table";

    private const string SchemaOf = "SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE n.nspname = coalesce($1, pg_catalog.current_schema())";

    // Partitions are read through their table; what an extension brought along is no table of the county.
    private const string Tables = """
        SELECT c.relname::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
        """;

    private NpgsqlDataSource? _source;
    private NpgsqlConnection? _connection;
    private string? _schema;

    public override void Open(CancellationToken cancellationToken)
    {
        // A source of its own, because types are looked up once a source and a schema may have got new ones.
        _source = Build();
        _connection = _source.OpenConnectionAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
        Run(Begin);
        using var command = Command(SchemaOf);
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = target.Schema });
        _schema = command.ExecuteScalar() as string
            ?? throw new DatabaseTroubleException(new DatabaseTrouble(DiagnosticCatalog.SchemaMissing, Connections.Shown.Name(target.Schema ?? "search_path")));
    }

    public override IReadOnlyList<string> FindTables()
    {
        var names = new List<string>();
        using var command = Command(Tables);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _schema });
        using var rows = command.ExecuteReader();
        while (rows.Read())
            names.Add(rows.GetString(0));
        return names;
    }

    // Without an order the server may begin anywhere. By the key a row's number means something; the rest of the row settles what is left.
    public override DbCommand SelectAll(string table, FactType type)
    {
        var from = $"SELECT va_row.* FROM {SqlName.Quote(_schema!)}.{SqlName.Quote(table)} AS va_row";
        var order = KeyColumns(from, type).Select(column => $"va_row.{SqlName.Quote(column)}").Append("va_row::text COLLATE \"C\"");
        return Command($"{from} ORDER BY {string.Join(", ", order)}");
    }

    public override DbDataReader Execute(DbCommand command) => command.ExecuteReader(CommandBehavior.SequentialAccess);

    public override void Interrupt(DbCommand command) => command.Cancel();

    public override CellReader? FindCellReader(DbDataReader rows, int column, bool isSet) =>
        PostgresCells.Find(((NpgsqlDataReader)rows).GetPostgresType(column), isSet);

    public override DatabaseTrouble? Describe(Exception exception) => PostgresTrouble.Describe(exception);

    public override bool Recover()
    {
        try
        {
            Run("ROLLBACK TO SAVEPOINT before_table");
            return true;
        }
        catch (Exception exception) when (Describe(exception) is not null || exception is InvalidOperationException)
        {
            return false;
        }
    }

    public override void Dispose()
    {
        _connection?.Dispose();
        _source?.Dispose();
    }

    // Settings that do not go together are found only here.
    private NpgsqlDataSource Build()
    {
        try
        {
            return new NpgsqlDataSourceBuilder(target.Builder.ConnectionString).Build();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new DatabaseTroubleException(new DatabaseTrouble(DiagnosticCatalog.ConnectionNotUnderstood,
                new LocalizedText("几项设置不能同时用", "some of its settings do not go together")));
        }
    }

    private List<string> KeyColumns(string from, FactType type)
    {
        using var command = Command(from);
        using var rows = command.ExecuteReader(CommandBehavior.SchemaOnly);
        return [.. Enumerable.Range(0, rows.FieldCount)
            .Where(i => TableColumns.FindField(type, rows.GetName(i)) is { IsKey: true } && FindCellReader(rows, i, isSet: false) is not null)
            .Select(rows.GetName)];
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private NpgsqlCommand Command(string sql) => new(sql, _connection) { CommandTimeout = CommandSeconds };
}
