using Npgsql;
using VillageAid.Rules.Databases.Postgres;

namespace VillageAid.Rules.Tests.Databases;

/// <summary>The PostgreSQL server that tests may use, where there is one: <c>.ci/postgres</c> starts it.</summary>
internal static class TestServer
{
    public const string Variable = "VILLAGEAID_TEST_POSTGRES";

    /// <summary>A connection of the form <c>postgresql://user@host:port/database</c>; null where no server is given.</summary>
    public static string? Connection { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    public static NpgsqlConnectionStringBuilder Settings => PostgresUri.Read(Connection!["postgresql:".Length..]).Builder;

    /// <summary>Why a test is skipped; null where there is a server.</summary>
    public static string? Skip => Connection is null ? $"no PostgreSQL server: {Variable} is not set (.ci/postgres starts one)" : null;
}

/// <summary>A test that needs a PostgreSQL server; without one it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = TestServer.Skip;
}

/// <inheritdoc cref="PostgresFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = TestServer.Skip;
}
