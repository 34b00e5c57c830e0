using System.CommandLine;
using System.Globalization;
using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.CommandLine;
using VillageAid.Rules.Cli.Consoles;
using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Cli.Output;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Cli.Commands.Facts;

/// <summary><c>facts generate</c>: makes up the data of a county, always the same from the same seed.</summary>
internal static class GenerateCommand
{
    private const int MaxMonths = CountyGenerator.MaxMonths;
    private const int MaxScale = 1000;
    private const int MaxCounties = 3000;

    public static Command Create(ToolContext context)
    {
        var county = new ToolOption("--county", "NAME", new LocalizedText($"县：{string.Join('、', context.Backend.Counties)}", $"county: {string.Join(", ", context.Backend.Counties)}"));
        var seed = new ToolOption("--seed", "N", new LocalizedText("随机种子，整数；相同的种子得到相同的文件", "seed, a whole number; the same seed gives the same files"));
        var months = new MonthsOptions();
        var scale = new ToolOption("--scale", "K", new LocalizedText("规模的倍数，1 到 1000，用于压力测试；不写为 1", "times the true size, 1 to 1000, for load tests; 1 by default"));
        var counties = new ToolOption("--counties", "N", new LocalizedText("N 个这样的县，一县一个文件夹，种子逐个加一；1 到 3000", "N such counties, a folder for each, each with the next seed; 1 to 3000"));
        var folder = new ToolOption("--out", "DIR", new LocalizedText("写入的文件夹，须不存在或为空", "folder to write; must not exist yet, or be empty"));
        var command = new ToolCommand("generate", new LocalizedText("生成一个县的模拟数据（CSV）", "makes up the data of a county (CSV)"),
            "facts generate --county shangyi --seed 2016 --months 1 --out samples/shangyi");
        foreach (var option in (ToolOption[])[county, seed, months.Months, months.From, months.Period, scale, counties, folder])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var name = County(parsed, county, context);
            var number = WholeNumber.Read(parsed, seed, 0, int.MaxValue);
            var (from, count) = months.Read(parsed, MaxMonths);
            var request = new GenerationRequest(name, number, from, count, parsed.Has(scale) ? WholeNumber.Read(parsed, scale, 1, MaxScale) : 1,
                parsed.Has(counties) ? WholeNumber.Read(parsed, counties, 1, MaxCounties) : null);
            return RunAsync(request, parsed.Required(folder), parsed, context, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(GenerationRequest request, string target, ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        OutputFolder.CheckPlace(target);
        try
        {
            await WorkDisplay.RunAsync(context.Console, context.Say("生成数据", "making data"), (_, _) =>
            {
                OutputFolder.Write(target, folder => context.Backend.GenerateCounty(request, folder));
                return true;
            }, cancellationToken);
        }
        catch (ArgumentException) when (request.From is { } from)
        {
            var first = from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            throw Values.Wrong(parsed, new LocalizedText($"不能从 {first} 起生成数据", $"no data can be made from {first} on"),
                new LocalizedText("起始月须在干部派驻之后；不写 `--from` 就从该县最早的月份开始", "the first month is one after the cadres were sent; without `--from` the county's first month is taken"));
        }
        context.Console.Error.WriteLine(context.Say($"已写入 {target}", $"written: {target}"));
        return ExitCode.Success;
    }

    private static string County(ParseResult parsed, ToolOption option, ToolContext context)
    {
        var county = parsed.Required(option);
        return context.Backend.Counties.Contains(county) ? county : throw Values.Wrong(parsed,
            new LocalizedText($"没有名为 `{county}` 的县", $"there is no county `{county}`"),
            new LocalizedText($"可用：{string.Join('、', context.Backend.Counties)}", $"there is: {string.Join(", ", context.Backend.Counties)}"));
    }
}
