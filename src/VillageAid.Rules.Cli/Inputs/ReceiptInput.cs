using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Receipts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Inputs;

/// <summary>Reads and writes the receipts that commands name.</summary>
internal static class ReceiptInput
{
    /// <exception cref="ToolException">There is no such file, or it cannot be opened.</exception>
    /// <exception cref="ReceiptException">It is no receipt.</exception>
    public static Receipt Read(string path)
    {
        if (!File.Exists(path))
        {
            throw ToolException.PathNotFound(path, Directory.Exists(path)
                ? new LocalizedText("这是一个文件夹；请给出回执文件", "this is a folder; name the file of the receipt")
                : new LocalizedText("检查路径；回执是 `evaluate --receipt` 写出的文件", "check the path; a receipt is a file that `evaluate --receipt` wrote"));
        }
        try
        {
            using var stream = File.OpenRead(path);
            return Receipt.Read(stream, path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && e is not ReceiptException))
        {
            throw ToolException.Unreadable(path, e);
        }
    }

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, Receipt receipt, ToolContext context)
    {
        OutputFile.Write(path, receipt.Write);
        context.Console.Error.WriteLine(context.Say($"已写入回执 {path}，校验码 {receipt.Seal}", $"receipt written: {path}, seal {receipt.Seal}"));
    }

    /// <summary>What to throw where facts are those of several counties: each has an as-of instant of its own and is evaluated again without the others.</summary>
    public static ToolException OneCountyOnly(string what, string facts, IReadOnlyList<string> counties) => ToolException.WrongValue(what,
        new LocalizedText($"一份回执只管一个县，`{facts}` 里有 {counties.Count} 个县", $"a receipt is that of one county, and `{facts}` holds {counties.Count}"),
        new LocalizedText($"一个县一个县地做，从 `--facts {counties[0]}` 起", $"take one county after the other, from `--facts {counties[0]}` on"));
}
