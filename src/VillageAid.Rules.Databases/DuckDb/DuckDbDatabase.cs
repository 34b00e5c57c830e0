using System.Data.Common;
using DuckDB.NET.Data;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.DuckDb;

/// <summary>A file of DuckDB.</summary>
internal class DuckDbDatabase(string path, string shown) : Database(shown)
{
    private const string Tables = "SELECT table_name FROM information_schema.tables WHERE table_catalog = current_database() AND table_schema = 'main'";

    private DuckDBConnection? _connection;

    public DuckDbDatabase(string path) : this(path, Connections.Shown.Path($"duckdb:{path}")) { }

    protected string FilePath => Path.GetFullPath(path);

    public override void Open(CancellationToken cancellationToken)
    {
        CheckFile(path);
        _connection = Connect();
    }

    protected virtual void CheckFile(string file) => DatabaseFile.Check(file, "DuckDB", "DUCK"u8, offset: 8);

    protected virtual DuckDBConnection Connect() => DuckDbSession.OpenFile(FilePath);

    public override IReadOnlyList<string> FindTables()
    {
        var names = new List<string>();
        using var command = Command(Tables);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            names.Add(rows.GetString(0));
        return names;
    }

    public override DbCommand SelectAll(string table, FactType type) => Command($"SELECT * FROM main.{SqlName.Quote(table)}");

    public override DbDataReader Execute(DbCommand command) => command.ExecuteReader();

    public override void Interrupt(DbCommand command) => command.Cancel();

    public override CellReader? FindCellReader(DbDataReader rows, int column, bool isSet) => DuckDbCells.Find(rows, column, isSet);

    public override DatabaseTrouble? Describe(Exception exception) => DuckDbTrouble.Describe(exception, isOpen: _connection is not null);

    public override void Dispose()
    {
        _connection?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected DuckDBCommand Command(string sql)
    {
        var command = _connection!.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        return command;
    }
}
