using VillageAid.Rules.Text;

namespace VillageAid.Rules.Diagnostics;

/// <summary>
/// Every mistake that can be reported, by code. Hundreds: 00 files and use, 01 YAML and keys, 02 condition text, 03 names and types,
/// 04 packs and rules, 05 facts, 06 scenario tests. <c>docs/diagnostics/CODE.md</c> explains each, and the test corpus has a broken
/// file that provokes it; a code once given keeps its meaning.
/// </summary>
public static class DiagnosticCatalog
{
    // --- 00 files and use ---------------------------------------------------------------------------------------------

    /// <summary>A folder or file that is named does not exist.</summary>
    public static readonly DiagnosticDescriptor PathNotFound = Error("VA0001", "找不到 `{0}`", "there is no `{0}`", "{1}", "{1}");

    /// <summary>A folder holds no pack.</summary>
    public static readonly DiagnosticDescriptor NoPack = Error("VA0002", "这里没有规则包", "there is no policy pack here",
        "规则包是一个含有 policy.yaml 的文件夹；请给出这样的文件夹，或它的上级文件夹", "a pack is a folder with a policy.yaml; name such a folder, or one above it");

    /// <summary>A file or folder cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Error("VA0003", "无法读取：{0}", "cannot be read: {0}",
        "检查文件是否被其他程序占用、是否有读取权限", "see whether another program holds it and whether you may read it");

    /// <summary>A rule file is larger than is allowed.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = Error("VA0004", "文件太大，超过 {0} KB", "the file is larger than {0} KB",
        "规则文件按主题分成几个", "split the rules into files by topic");

    /// <summary>A pack has more files than are allowed.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = Error("VA0005", "规则包里的 YAML 文件超过 {0} 个", "the pack has more than {0} YAML files",
        "看看是不是给错了文件夹", "see whether this is the folder you meant");

    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error("VA0006", "文件不是 UTF-8 编码", "the file is not in UTF-8",
        "在编辑器里“另存为”，编码选 UTF-8（旧版记事本默认的 ANSI 是 GBK）", "save it again with the encoding UTF-8 (it may be GBK, the old default of Notepad)");

    /// <summary>A command, option or argument is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownArgument = Error("VA0007", "没有名为 `{0}` 的命令或选项", "there is no command or option `{0}`", "{1}", "{1}");

    /// <summary>An option has no value, or one that it cannot take.</summary>
    public static readonly DiagnosticDescriptor WrongValue = Error("VA0008", "{0}", "{0}", "{1}", "{1}");

    /// <summary>A result cannot be written.</summary>
    public static readonly DiagnosticDescriptor NotWritable = Error("VA0009", "无法写入：{0}", "cannot be written: {0}",
        "检查文件夹是否存在、是否有写入权限；原有文件没有改动", "see whether the folder exists and whether you may write there; a file already there is unchanged");

    // --- 01 YAML and keys ---------------------------------------------------------------------------------------------

    // --- 02 condition text --------------------------------------------------------------------------------------------

    // --- 03 names and types -------------------------------------------------------------------------------------------

    // --- 04 packs and rules -------------------------------------------------------------------------------------------

    // --- 05 facts -----------------------------------------------------------------------------------------------------

    // --- 06 scenario tests --------------------------------------------------------------------------------------------

    private static DiagnosticDescriptor Error(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Error, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    private static DiagnosticDescriptor Warning(string code, string zh, string en, string helpZh = "", string helpEn = "") =>
        new(code, DiagnosticSeverity.Warning, new LocalizedText(zh, en), new LocalizedText(helpZh, helpEn));

    /// <summary>Every descriptor of the catalog, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(DiagnosticCatalog).GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
}
