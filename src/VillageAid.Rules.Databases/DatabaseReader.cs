using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Databases.Tables;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Databases;

/// <summary>
/// Reads facts from a database: each table or view that is named as a fact type, in Chinese or English, holds records of it. The database is
/// only read, inside one snapshot where it has such, and rows are streamed.
/// </summary>
/// <remarks>
/// Connections: <c>sqlite:PATH</c>, <c>duckdb:PATH</c>, <c>postgresql://user@host:port/database?schema=name</c>,
/// <c>postgres:Host=…;Username=…</c> (as Npgsql writes them). Leave the password out: PGPASSWORD or PGPASSFILE holds it.
/// </remarks>
/// <example><code>
/// var facts = DatabaseReader.Read("sqlite:county.db", FactVocabulary.BuiltIn);
/// Console.WriteLine($"{facts.Kept} of {facts.Read} records");
/// </code></example>
public static class DatabaseReader
{
    /// <summary>Whether a text begins as a connection does, and is no path of a folder.</summary>
    public static bool IsConnection(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ConnectionText.SchemeOf(text) is not null;
    }

    /// <summary>Reads every table of fact types, to the end.</summary>
    /// <param name="connection">The connection; no message shows its user or password.</param>
    /// <param name="vocabulary">The fact types that there are.</param>
    /// <returns>The records that could be read, with every mistake in the others; a database that cannot be reached is one too.</returns>
    public static FactLoadResult Read(string connection, FactVocabulary vocabulary) => Read(connection, vocabulary, CancellationToken.None);

    /// <summary>Reads every table of fact types.</summary>
    /// <param name="connection">The connection; no message shows its user or password.</param>
    /// <param name="vocabulary">The fact types that there are.</param>
    /// <param name="cancellationToken">Ends the reading, also while the database is at work.</param>
    /// <returns>The records that could be read, with every mistake in the others; a database that cannot be reached is one too.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FactLoadResult Read(string connection, FactVocabulary vocabulary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var builder = new FactSetBuilder(vocabulary);
        Read(connection, builder, cancellationToken);
        return builder.Build();
    }

    /// <summary>As the other, into a builder that may hold records of other sources too.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="builder">Takes the records and the mistakes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Read(string connection, FactSetBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        using var database = ConnectionText.Read(connection, builder.Diagnostics);
        if (database is null)
            builder.RefuseFile();
        else
            new DatabaseTables(database, builder, cancellationToken).Read();
    }

    /// <summary>Whether a connection holds a password, which does not belong where others can read it.</summary>
    internal static bool HoldsPassword(string connection) => ConnectionText.HoldsPassword(connection);
}
