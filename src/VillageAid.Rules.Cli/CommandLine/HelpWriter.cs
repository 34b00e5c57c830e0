using System.CommandLine;
using VillageAid.Rules.Reports;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.CommandLine;

/// <summary>Writes the help of a command: Chinese first, English under it.</summary>
internal static class HelpWriter
{
    private static readonly LocalizedText Tool = new("驻村帮扶考核规则工具：检查规则、运行情景测试、评价数据", "Policies for village-stationed cadres: check rules, run their tests, evaluate facts");

    public static void Write(Command command, TextWriter writer)
    {
        var help = (command as ToolCommand)?.Help ?? Tool;
        writer.WriteLine(help.Zh);
        writer.WriteLine(help.En);
        writer.WriteLine();
        writer.WriteLine("用法 Usage:");
        writer.WriteLine($"  {Usage(command)}");
        WriteRows("命令 Commands:", [.. command.Subcommands.OfType<ToolCommand>().Select(sub => (sub.Name, sub.Help))], writer);
        WriteRows("选项 Options:", [.. Rows(command)], writer);
        if (command is ToolCommand { Example: { Length: > 0 } example })
        {
            writer.WriteLine();
            writer.WriteLine("例 Example:");
            writer.WriteLine($"  villageaid {example}");
        }
        writer.WriteLine();
        writer.WriteLine("退出码 Exit codes: 0 正常 all well · 1 检查或测试发现问题，或数据有错误 the check or a test found something, or the facts have errors · 2 用法错误或输入无法使用 wrong usage or unusable input");
    }

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Select(argument => argument.Name);
        var rest = command.Subcommands.Count > 0 ? ["COMMAND"] : arguments;
        return string.Join(' ', [Values.Place(command), .. rest, "[OPTIONS]"]);
    }

    private static IEnumerable<(string Name, LocalizedText Help)> Rows(Command command)
    {
        foreach (var option in UsageCheck.Options(command).OfType<ToolOption>())
            yield return ($"{option.Name} {option.ValueName}".TrimEnd(), option.Help);
    }

    private static void WriteRows(string head, IReadOnlyList<(string Name, LocalizedText Help)> rows, TextWriter writer)
    {
        if (rows.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(head);
        var width = rows.Max(row => DisplayWidth.Of(row.Name));
        foreach (var (name, help) in rows)
        {
            writer.WriteLine($"  {DisplayWidth.PadRight(name, width)}  {help.Zh}");
            writer.WriteLine($"  {new string(' ', width)}  {help.En}");
        }
    }
}
