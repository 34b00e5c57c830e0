using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Sqlite;

/// <summary>A file of SQLite.</summary>
internal sealed class SqliteDatabase(string path) : Database(Connections.Shown.Path($"sqlite:{path}"))
{
    // A schema of a stranger's file must not call functions with side effects, and nothing may be written.
    private const string Guards = "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; BEGIN";

    private const string Tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private SqliteConnection? _connection;

    public override void Open(CancellationToken cancellationToken)
    {
        DatabaseFile.Check(path, "SQLite", "SQLite format 3\0"u8, offset: 0);
        // A full path can be neither a URI nor one of the names that SQLite treats in a way of its own.
        var settings = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        _connection = new SqliteConnection(settings.ConnectionString);
        _connection.Open();
        using var command = Command(Guards);
        command.ExecuteNonQuery();
    }

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

    // SqliteCommand.Cancel does nothing.
    public override void Interrupt(DbCommand command)
    {
        if (_connection?.Handle is { IsClosed: false } handle)
            raw.sqlite3_interrupt(handle);
    }

    // Each value has a type of its own, whatever its column says.
    public override CellReader? FindCellReader(DbDataReader rows, int column, bool isSet) => static (rows, column) => rows.GetValue(column) switch
    {
        string text => Cells.Check(text),
        byte[] => UnusableCell.Binary,
        var number => number,
    };

    public override DatabaseTrouble? Describe(Exception exception) => exception is SqliteException error
        ? Describe(error.SqliteErrorCode, FormattableString.Invariant($"SQLite {error.SqliteExtendedErrorCode}"))
        : DatabaseTrouble.OfMachine(exception);

    private static DatabaseTrouble Describe(int error, string code) => error switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => DatabaseTrouble.ReadFailed($"数据库正被别的程序占用（{code}）", $"another program holds the database ({code})"),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH or raw.SQLITE_READONLY => DatabaseTrouble.NotOpened($"没有权限，或者旁边的 -wal、-shm 文件打不开（{code}）",
            $"it is not permitted, or the -wal or -shm file beside it cannot be opened ({code})", "检查文件和所在文件夹的权限，或者先复制一份再读", "check the rights on the file and its folder, or read a copy"),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => DatabaseTrouble.ReadFailed($"文件已损坏或加密（{code}）", $"the file is damaged or encrypted ({code})", new LocalizedText("从备份恢复，或者重新导出", "restore it from a backup or export it again")),
        raw.SQLITE_ERROR => DatabaseTrouble.ReadFailed($"视图不能执行（{code}）", $"the view does not run ({code})", new LocalizedText("在 SQLite 里执行这个视图，看它引用的表和列是否都在", "run the view in SQLite and see whether the tables and columns it names are there")),
        _ => DatabaseTrouble.ReadFailed($"数据库出错（{code}）", $"the database has an error ({code})"),
    };

    public override void Dispose() => _connection?.Dispose();

    private SqliteCommand Command(string sql)
    {
        var command = _connection!.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
