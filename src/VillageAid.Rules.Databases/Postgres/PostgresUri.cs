using System.Globalization;
using Npgsql;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Postgres;

/// <summary>Reads <c>//user@host:port/database?schema=name</c>, after libpq's connection URIs; parts may be percent-encoded.</summary>
internal static class PostgresUri
{
    /// <exception cref="ConnectionTextException">It is not written so.</exception>
    public static PostgresTarget Read(string text)
    {
        if (!Uri.TryCreate("postgresql:" + text, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0)
            throw Wrong("不是 postgresql://用户@主机:端口/数据库", "it is not written as postgresql://user@host:port/database");
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.DnsSafeHost };
        if (uri.Port > 0)
            builder.Port = uri.Port;
        ReadUser(uri.UserInfo, builder);
        var database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
        if (database.Length > 0)
            builder.Database = database;
        return PostgresTarget.Of(builder, ReadQuery(uri.Query, builder));
    }

    private static void ReadUser(string user, NpgsqlConnectionStringBuilder builder)
    {
        var colon = user.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? user : user[..colon];
        if (name.Length > 0)
            builder.Username = Uri.UnescapeDataString(name);
        if (colon >= 0)
            builder.Password = Uri.UnescapeDataString(user[(colon + 1)..]);
    }

    private static string? ReadQuery(string query, NpgsqlConnectionStringBuilder builder)
    {
        string? schema = null;
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..]);
            switch (equals < 0 ? part : part[..equals])
            {
                case "schema" when value.Length > 0:
                    schema = value;
                    break;
                case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode) && Enum.IsDefined(mode):
                    builder.SslMode = mode;
                    break;
                case "sslrootcert" when value.Length > 0:
                    builder.RootCertificate = value;
                    break;
                case "connect_timeout" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 1024:
                    builder.Timeout = seconds;
                    break;
                default:
                    throw Wrong("问号后面只能写 schema=、sslmode=、sslrootcert=、connect_timeout=", "behind the question mark only schema=, sslmode=, sslrootcert= and connect_timeout= may stand, each with a value");
            }
        }
        return schema;
    }

    private static ConnectionTextException Wrong(string zh, string en) => new(new LocalizedText(zh, en));
}
