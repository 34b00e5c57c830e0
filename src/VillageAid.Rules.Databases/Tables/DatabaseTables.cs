using System.Data.Common;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Tables;

/// <summary>Reads the tables of a database one by one; trouble with one leaves the others.</summary>
internal sealed class DatabaseTables(Database database, FactSetBuilder builder, CancellationToken cancellationToken)
{
    /// <summary>How long a row may keep us waiting.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Reads every table.</summary>
    public void Read()
    {
        if (!Try(database.Shown, OpenAndFind, out var tables))
        {
            builder.RefuseFile();
            return;
        }
        if (tables.Count == 0)
            builder.Diagnostics.Report(DiagnosticCatalog.NoTables, database.Shown, null);
        var known = new Queue<(string Table, FactType Type)>();
        foreach (var table in tables)
        {
            if (FindType(table) is { } type)
                known.Enqueue((table, type));
            else
                ReportUnknown(table);
        }
        Read(known);
    }

    /// <summary>Opens a database that is one table, and reads it as records of a type.</summary>
    public void ReadAs(FactType type)
    {
        if (!Try(database.Shown, OpenAndRead, out var wasRead) || !wasRead)
            builder.RefuseFile(type);

        bool OpenAndRead()
        {
            database.Open(cancellationToken);
            return ReadRows("", type, database.Shown);
        }
    }

    private void Read(Queue<(string Table, FactType Type)> known)
    {
        var goesOn = true;
        while (known.TryDequeue(out var next))
        {
            var path = PathOf(next.Table);
            if (goesOn && Try(path, () => ReadRows(next.Table, next.Type, path), out var wasRead) && wasRead)
                continue;
            builder.RefuseFile(next.Type);
            goesOn = goesOn && database.Recover();
        }
    }

    private IReadOnlyList<string> OpenAndFind()
    {
        database.Open(cancellationToken);
        return [.. database.FindTables().Order(StringComparer.Ordinal)];
    }

    private void ReportUnknown(string table)
    {
        var names = builder.Vocabulary.Types.SelectMany(candidate => (string[])[candidate.Term.Zh, candidate.Name]);
        builder.Diagnostics.Report(DiagnosticCatalog.UnknownTable, PathOf(table), null, Shown.Name(table), Suggestion.For(table, names));
        builder.RefuseFile();
    }

    // A database may fold names that were written without quotes: attendanceDay is attendanceday there.
    private FactType? FindType(string table)
    {
        var name = FactText.Normalize(table);
        return builder.Vocabulary.FindType(name)
            ?? builder.Vocabulary.Types.FirstOrDefault(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private bool ReadRows(string table, FactType type, string path)
    {
        using var command = database.SelectAll(table, type);
        using var watch = new Watch(() => Interrupt(command), Limit, cancellationToken);
        try
        {
            using var rows = database.Execute(command);
            if (TableColumns.Find(rows, database, type, path, builder.Diagnostics) is not { } columns)
                return false;
            using var read = new TableRows(rows, columns, type, path, builder, watch, cancellationToken);
            FactReader.Read(read, type, path, read.Places, builder);
            return true;
        }
        catch (Exception exception) when (watch.IsLate && database.Describe(exception) is not null)
        {
            throw new DatabaseTroubleException(DatabaseTrouble.Late(Limit));
        }
    }

    // It runs beside the reading, which tells what came of it.
    private void Interrupt(DbCommand command)
    {
        try
        {
            database.Interrupt(command);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
        }
    }

    private bool Try<T>(string path, Func<T> work, out T result)
    {
        try
        {
            result = work();
            return true;
        }
        catch (Exception exception) when (Describe(exception) is { } trouble)
        {
            // What a database throws because it was interrupted is no trouble of its own.
            cancellationToken.ThrowIfCancellationRequested();
            builder.Diagnostics.Report(trouble.Descriptor, path, null, trouble.Arguments);
            result = default!;
            return false;
        }
    }

    private DatabaseTrouble? Describe(Exception exception) => exception is DatabaseTroubleException known ? known.Trouble : database.Describe(exception);

    private string PathOf(string table) => $"{database.Shown}/{Shown.Name(table)}";
}
