using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using Npgsql;
using VillageAid.Rules.Databases.Connections;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Postgres;

/// <summary>Says what went wrong with a PostgreSQL server. Its own texts may name users, addresses and values, so only SqlState is passed on.</summary>
internal static class PostgresTrouble
{
    private static readonly LocalizedText Grant = new("请管理员授权：GRANT USAGE ON SCHEMA … 和 GRANT SELECT ON …", "ask the administrator for GRANT USAGE ON SCHEMA … and GRANT SELECT ON …");

    private static readonly LocalizedText RunIt = new("在 psql 里执行这个视图，看它引用的表、列和值是否都对", "run the view in psql and see whether its tables, columns and values are right");

    public static DatabaseTrouble? Describe(Exception exception) => exception switch
    {
        PostgresException error => OfServer(error.SqlState),
        NpgsqlException or SocketException or IOException or TimeoutException or AuthenticationException or CryptographicException or UnauthorizedAccessException =>
            OfConnection(exception),
        // Npgsql says so where a connection broke between two calls.
        InvalidOperationException { Source: "Npgsql" } => Lost(),
        OperationCanceledException => DatabaseTrouble.ReadFailed("已取消", "it was cancelled"),
        _ => null,
    };

    private static DatabaseTrouble OfServer(string state)
    {
        var code = $"SqlState {state}";
        return state switch
        {
            "3D000" => DatabaseTrouble.LoginRefused($"没有这个数据库（{code}）", $"there is no such database ({code})"),
            "28P01" => DatabaseTrouble.LoginRefused($"用户或密码不对（{code}）", $"user or password is wrong ({code})"),
            _ when state.StartsWith("28", StringComparison.Ordinal) => DatabaseTrouble.LoginRefused($"服务器不允许这个用户从这里登录（{code}）", $"the server does not let this user in from here ({code})"),
            "53300" or "57P03" => DatabaseTrouble.NotOpened($"服务器暂时不接受连接（{code}）", $"the server takes no connections at the moment ({code})", "稍后重试", "try again later"),
            "57P01" or "57P02" => DatabaseTrouble.ReadFailed($"服务器关闭了连接（{code}）", $"the server closed the connection ({code})"),
            "42501" => DatabaseTrouble.ReadFailed($"没有读取权限（{code}）", $"reading it is not permitted ({code})", Grant),
            "42P01" => DatabaseTrouble.ReadFailed($"表或视图已经不在（{code}）", $"the table or view is no longer there ({code})"),
            "57014" => DatabaseTrouble.ReadFailed($"服务器中止了查询（{code}）", $"the server stopped the query ({code})"),
            _ when state.StartsWith("22", StringComparison.Ordinal) || state.StartsWith("42", StringComparison.Ordinal) =>
                DatabaseTrouble.ReadFailed($"视图执行出错（{code}）", $"the view fails ({code})", RunIt),
            _ => DatabaseTrouble.ReadFailed($"数据库出错（{code}）", $"the database has an error ({code})"),
        };
    }

    private static DatabaseTrouble OfConnection(Exception exception) => Inner<SocketException>(exception)?.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => Unreached("找不到这台主机", "there is no such host"),
        SocketError.ConnectionRefused => Unreached("主机在这个端口上没有数据库", "no database answers at this port of the host"),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TimedOut => Unreached("网络不通", "the network does not lead there"),
        _ when Inner<TimeoutException>(exception) is not null => Unreached("等不到回应", "it does not answer in time"),
        _ when Inner<CryptographicException>(exception) is not null || exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException =>
            Unreached("证书文件或密码文件读不了", "a file of certificates or passwords cannot be read"),
        _ when Inner<AuthenticationException>(exception) is not null || IsAboutSsl(exception) => Unreached("加密连接没有建成（TLS）", "the encrypted connection was not made (TLS)"),
        _ when exception.Message.StartsWith("No password", StringComparison.Ordinal) => DatabaseTrouble.LoginRefused("服务器要密码，没有给", "the server asks for a password and none was given"),
        _ => Lost(),
    };

    private static DatabaseTrouble Unreached(string zh, string en) =>
        DatabaseTrouble.NotOpened(zh, en, "检查主机名、端口、防火墙和 sslmode", "check host name, port, firewall and sslmode");

    private static DatabaseTrouble Lost() => DatabaseTrouble.ReadFailed("与服务器的连接断了", "the connection to the server was lost");

    // Npgsql has no type of its own for a server that offers no encryption.
    private static bool IsAboutSsl(Exception exception) => exception.Message.StartsWith("SSL", StringComparison.Ordinal);

    private static T? Inner<T>(Exception? exception) where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
                return found;
        }
        return null;
    }
}
