using Npgsql;
using VillageAid.Rules.Databases.DuckDb;
using VillageAid.Rules.Databases.Postgres;
using VillageAid.Rules.Databases.Sqlite;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Connections;

/// <summary>Reads connections as users write them.</summary>
internal static class ConnectionText
{
    private static readonly string[] Schemes = ["sqlite", "duckdb", "postgresql", "postgres"];

    /// <summary>The known word before the first colon; null where there is none.</summary>
    public static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? Array.Find(Schemes, scheme => text.AsSpan(0, colon).Equals(scheme, StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>The database that a text names, not opened yet; null, and reported, where it names none.</summary>
    public static Database? Read(string text, DiagnosticBag diagnostics)
    {
        var scheme = SchemeOf(text);
        try
        {
            return Read(scheme, text);
        }
        catch (ConnectionTextException exception)
        {
            // The text itself may hold a password, so it is not shown.
            diagnostics.Report(DiagnosticCatalog.ConnectionNotUnderstood, scheme is null ? "connection" : $"{scheme}:", null, exception.Why);
            return null;
        }
    }

    public static bool HoldsPassword(string text)
    {
        try
        {
            return SchemeOf(text) is "postgresql" or "postgres" && PostgresOf(text).Builder.Password is { Length: > 0 };
        }
        catch (ConnectionTextException)
        {
            return false;
        }
    }

    private static Database Read(string? scheme, string text) => scheme switch
    {
        "sqlite" => new SqliteDatabase(PathOf(text)),
        "duckdb" => new DuckDbDatabase(PathOf(text)),
        "postgresql" or "postgres" => new PostgresDatabase(PostgresOf(text)),
        _ => throw new ConnectionTextException(new LocalizedText("开头不是 sqlite:、duckdb:、postgresql:// 或 postgres:", "it does not begin with sqlite:, duckdb:, postgresql:// or postgres:")),
    };

    private static string PathOf(string text)
    {
        var path = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return path.Trim().Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
            ? path
            : throw new ConnectionTextException(new LocalizedText("冒号后面没有文件路径", "no path of a file stands behind the colon"));
    }

    private static PostgresTarget PostgresOf(string text)
    {
        var rest = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return rest.StartsWith("//", StringComparison.Ordinal) ? PostgresUri.Read(rest) : PostgresTarget.Of(ReadKeys(rest), schema: null);
    }

    private static NpgsqlConnectionStringBuilder ReadKeys(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            throw new ConnectionTextException(new LocalizedText("“键=值”里有不认识的键，或者值不对", "a key is not known, or a value does not fit its key"));
        }
    }
}

/// <summary>A connection is not written right.</summary>
internal sealed class ConnectionTextException(LocalizedText why) : Exception(why.En)
{
    public LocalizedText Why { get; } = why;
}
