using VillageAid.Rules.Cli.Packs;
using VillageAid.Rules.Databases;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>What <c>--facts</c> names: a folder, a file, or a database by its connection.</summary>
internal static class FactSource
{
    /// <summary>Finds what is wrong before any work is done.</summary>
    /// <exception cref="ToolException">There is no such folder or file, or the connection holds a password.</exception>
    public static void Check(string facts)
    {
        if (!DatabaseReader.IsConnection(facts))
            ExistingFolder.CheckOrFile(facts);
        else if (DatabaseReader.HoldsPassword(facts))
            throw PasswordShown();
    }

    public static FactLoadResult Read(string facts, FactVocabulary vocabulary, CancellationToken cancellationToken) => DatabaseReader.IsConnection(facts)
        ? DatabaseReader.Read(facts, vocabulary, cancellationToken)
        : FactFiles.Read(facts, vocabulary, cancellationToken, new ParquetFormat());

    /// <summary>The folders inside a folder, where these and not the folder itself hold files of facts; else empty.</summary>
    public static IReadOnlyList<string> FindCounties(string facts) => DatabaseReader.IsConnection(facts) ? [] : FactFiles.FindFolders(facts, new ParquetFormat());

    // Whoever may list processes on the machine reads their arguments, and shells keep them.
    private static ToolException PasswordShown() => ToolException.WrongValue("--facts",
        new LocalizedText("连接里写了密码；命令行上的密码别人看得到", "the connection holds a password, which others can read on the command line"),
        new LocalizedText("删去密码，改放在环境变量 PGPASSWORD，或 PGPASSFILE 指的文件里", "leave it out; put it into the environment variable PGPASSWORD or the file that PGPASSFILE names"));
}
