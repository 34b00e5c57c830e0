using Npgsql;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Postgres;

/// <summary>Where a PostgreSQL database is, and which of its schemas is read.</summary>
/// <param name="Builder">How to connect.</param>
/// <param name="Schema">The schema; null for the first of the search path.</param>
/// <param name="Shown">What messages call it.</param>
internal sealed record PostgresTarget(NpgsqlConnectionStringBuilder Builder, string? Schema, string Shown)
{
    /// <summary>Completes what the user gave with what a reader needs.</summary>
    /// <exception cref="ConnectionTextException">There is no host.</exception>
    public static PostgresTarget Of(NpgsqlConnectionStringBuilder builder, string? schema)
    {
        if (string.IsNullOrWhiteSpace(builder.Host))
            throw new ConnectionTextException(new LocalizedText("没有写主机", "it names no host"));
        // One connection, closed for good behind the reading; its errors keep rows to themselves.
        builder.Pooling = false;
        builder.Enlist = false;
        builder.IncludeErrorDetail = false;
        builder.PersistSecurityInfo = false;
        builder.ApplicationName ??= "VillageAid.Rules";
        return new PostgresTarget(builder, schema, Connections.Shown.Path($"postgresql://{builder.Host}/{builder.Database}").TrimEnd('/'));
    }

    // A record prints its members, and the builder holds the password.
    public override string ToString() => Shown;
}
