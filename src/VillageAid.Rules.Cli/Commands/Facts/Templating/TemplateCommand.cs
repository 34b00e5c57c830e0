using System.CommandLine;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Inputs;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Cli.Templates;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Commands.Facts.Templating;

/// <summary><c>facts template</c>: writes an Excel workbook to fill in, with a sheet for each fact type that the rules read.</summary>
internal static class TemplateCommand
{
    private const string Extension = ".xlsx";

    public static Command Create(ToolContext context)
    {
        var file = new ToolOption("--out", "FILE", new LocalizedText("写入的 Excel 文件（.xlsx），须不存在", "Excel file to write (.xlsx); must not exist yet"));
        var rules = RulesOption.Optional();
        var command = new ToolCommand("template", new LocalizedText("生成填报用的 Excel 模板，每种记录一张表，带填写说明", "makes an Excel workbook to fill in, a sheet a fact type, with instructions"),
            "facts template --out 模板.xlsx --rules rules/shangyi-2016");
        command.Options.Add(file);
        command.Options.Add(rules);
        command.SetAction(parsed => Run(ReadFile(parsed, file), RulesOption.Read(parsed, rules), context));
        return command;
    }

    private static int Run(string file, IReadOnlyList<string> rules, ToolContext context)
    {
        OutputFile.CheckPlace(file);
        // Somebody may have filled in the one that is there.
        if (File.Exists(file))
            throw ToolException.NotWritable(file, new LocalizedText("文件已经存在，不覆盖", "the file exists and is not overwritten"));
        if (TypesOf(rules, context) is not { } types)
        {
            context.Console.Error.WriteLine(context.Say("规则有错误，没有生成模板。", "the rules have errors; no template was made."));
            return ExitCode.Unusable;
        }
        var plan = TemplatePlan.Of(types, context.Language);
        OutputFile.Write(file, stream => TemplateWorkbook.Write(plan, stream));
        context.Console.Error.WriteLine(context.Say($"已写入 {file}：{plan.Sheets.Count} 张表", $"written: {file}, {plan.Sheets.Count} sheets"));
        return ExitCode.Success;
    }

    private static IReadOnlyList<FactType>? TypesOf(IReadOnlyList<string> rules, ToolContext context) =>
        rules.Count == 0 ? context.Backend.Vocabulary.Types : PackInput.Load(rules, context)?.UsedTypes();

    private static string ReadFile(ParseResult parsed, ToolOption option)
    {
        var file = parsed.Required(option);
        return file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? file : throw Values.Wrong(parsed,
            new LocalizedText($"`{file}` 不是 .xlsx 文件名", $"`{file}` is no name of an .xlsx file"), Values.Example(parsed));
    }
}
