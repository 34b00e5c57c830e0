using System.Data.Common;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases.Connections;

/// <summary>A database as the reader needs it; each product differs in how it is opened, asked and cancelled, and in what its columns hold.</summary>
/// <param name="shown">What messages call it: never a user, a password or a connection string.</param>
internal abstract class Database(string shown) : IDisposable
{
    public string Shown { get; } = shown;

    /// <summary>Opens it for reading only. Throws what <see cref="Describe"/> explains, or <see cref="DatabaseTroubleException"/>.</summary>
    public abstract void Open(CancellationToken cancellationToken);

    /// <summary>The tables and views of the schema; the database's own are left out.</summary>
    public abstract IReadOnlyList<string> FindTables();

    /// <summary>Asks for all rows of a table.</summary>
    public abstract DbCommand SelectAll(string table, FactType type);

    /// <summary>Runs a command so that rows come one by one.</summary>
    public abstract DbDataReader Execute(DbCommand command);

    /// <summary>Stops a command that runs on another thread.</summary>
    public abstract void Interrupt(DbCommand command);

    /// <summary>How to read the cells of a column; null where no fact can hold such values.</summary>
    public abstract CellReader? FindCellReader(DbDataReader rows, int column, bool isSet);

    /// <summary>Explains an exception in our own words, because those of the provider may hold data or secrets; null for one that is our mistake.</summary>
    public abstract DatabaseTrouble? Describe(Exception exception);

    /// <summary>Called after a table could not be read. Whether others still can.</summary>
    public virtual bool Recover() => true;

    public abstract void Dispose();
}
