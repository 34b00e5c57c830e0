using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Connections;

/// <summary>Why a database could not be opened or read, as a diagnostic.</summary>
internal sealed record DatabaseTrouble(DiagnosticDescriptor Descriptor, params object[] Arguments)
{
    private static readonly LocalizedText AskAgain = new("稍后重试；仍然不行，请数据库管理员检查", "try again later; if it stays so, ask the database's administrator");

    public static DatabaseTrouble NotOpened(string zh, string en, string helpZh, string helpEn) =>
        new(DiagnosticCatalog.DatabaseNotOpened, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    public static DatabaseTrouble LoginRefused(string zh, string en) => new(DiagnosticCatalog.DatabaseLoginRefused, new LocalizedText(zh, en));

    public static DatabaseTrouble ReadFailed(string zh, string en, LocalizedText? help = null) =>
        new(DiagnosticCatalog.DatabaseReadFailed, new LocalizedText(zh, en), help ?? AskAgain);

    public static DatabaseTrouble Late(TimeSpan limit) => ReadFailed(
        FormattableString.Invariant($"等了 {limit.TotalSeconds} 秒没有结果"), FormattableString.Invariant($"nothing came for {limit.TotalSeconds} seconds"),
        new LocalizedText("把视图写简单些或先算成表；检查数据库是否繁忙", "make the view simpler or store it as a table; see whether the database is busy"));

    /// <summary>What is wrong before any query: a native library that is not there for this machine.</summary>
    public static DatabaseTrouble? OfMachine(Exception exception) => exception is DllNotFoundException or BadImageFormatException or TypeInitializationException
        ? NotOpened("这个平台上没有它的程序库", "its library is not there for this platform", "安装适合本机平台的版本", "install the version for this machine's platform")
        : null;
}

/// <summary>Carries a trouble that was found without the provider.</summary>
internal sealed class DatabaseTroubleException(DatabaseTrouble trouble) : Exception(trouble.Descriptor.Code)
{
    public DatabaseTrouble Trouble { get; } = trouble;
}
