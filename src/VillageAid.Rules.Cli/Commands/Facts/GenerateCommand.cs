using System.CommandLine;
using System.Globalization;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Commands.Facts;

/// <summary><c>facts generate</c>: makes up the data of a county, always the same from the same seed.</summary>
internal static class GenerateCommand
{
    public static Command Create(ToolContext context)
    {
        var county = new ToolOption("--county", "NAME", new LocalizedText($"县：{string.Join('、', context.Backend.Counties)}", $"county: {string.Join(", ", context.Backend.Counties)}"));
        var seed = new ToolOption("--seed", "N", new LocalizedText("随机种子，整数；相同的种子得到相同的文件", "seed, a whole number; the same seed gives the same files"));
        var period = PeriodValue.Option();
        var folder = new ToolOption("--out", "DIR", new LocalizedText("写入的文件夹，须不存在或为空", "folder to write; must not exist yet, or be empty"));
        var command = new ToolCommand("generate", new LocalizedText("生成一个县的模拟数据（CSV）", "makes up the data of a county (CSV)"),
            "facts generate --county shangyi --seed 2016 --period 2016-03 --out samples/shangyi");
        foreach (var option in (ToolOption[])[county, seed, period, folder])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new GenerateRequest(
                County(parsed, county, context), Seed(parsed, seed), PeriodValue.Read(parsed, period), parsed.Required(folder));
            return RunAsync(request, parsed, context, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(GenerateRequest request, ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        OutputFolder.CheckPlace(request.Folder);
        try
        {
            await WorkDisplay.RunAsync(context.Console, context.Say("生成数据", "making data"), (_, _) =>
            {
                OutputFolder.Write(request.Folder, folder => context.Backend.GenerateCounty(request.County, request.Seed, request.Period, folder));
                return true;
            }, cancellationToken);
        }
        catch (ArgumentException)
        {
            throw Values.Wrong(parsed, new LocalizedText($"不能生成期间 {request.Period} 的数据", $"no data can be made for {request.Period}"),
                new LocalizedText("期间须是一个整月，在干部派驻之后，例如 2016-03", "the period is one calendar month after the cadres were sent, for example 2016-03"));
        }
        context.Console.Error.WriteLine(context.Say($"已写入 {request.Folder}", $"written: {request.Folder}"));
        return ExitCode.Success;
    }

    private static string County(ParseResult parsed, ToolOption option, ToolContext context)
    {
        var county = parsed.Required(option);
        return context.Backend.Counties.Contains(county) ? county : throw Values.Wrong(parsed,
            new LocalizedText($"没有名为 `{county}` 的县", $"there is no county `{county}`"),
            new LocalizedText($"可用：{string.Join('、', context.Backend.Counties)}", $"there is: {string.Join(", ", context.Backend.Counties)}"));
    }

    private static int Seed(ParseResult parsed, ToolOption option)
    {
        var text = parsed.Required(option);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : throw Values.Wrong(parsed,
            new LocalizedText($"`--seed` 的值 `{text}` 不是整数", $"the `--seed` `{text}` is no whole number"),
            new LocalizedText("写 0 到 2147483647 的整数", "write a whole number from 0 to 2147483647"));
    }

    private sealed record GenerateRequest(string County, int Seed, Period Period, string Folder);
}
