using BenchmarkDotNet.Running;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Benchmarks.Evaluation;
using VillageAid.Rules.Benchmarks.Loading;

// Commands that print what docs/performance.md cites; everything else is for BenchmarkDotNet.
switch (args)
{
    case ["large", var rows]:
        LargeFile.Run(Number(rows));
        break;
    case ["compare", .. var options]:
        CompareCommand.Run(CountySize.One, Rounds(options, 20), warmUp: 15);
        break;
    case ["grow", "cadres", .. var options]:
        GrowthCommand.OfCadres([CountySize.One, CountySize.Ten, .. options.Contains("--hundred") ? (CountySize[])[CountySize.Hundred] : []], Rounds(options, 10), warmUp: 15);
        break;
    case ["grow", "rules", .. var options]:
        GrowthCommand.OfRules(CountySize.One, [25, 10, 100, 250, 300], Rounds(options, 10), warmUp: 15);
        break;
    case ["load", .. var options]:
        LoadCommand.Run(300, Rounds(options, 20));
        break;
    case ["first", .. var options]:
        FirstVerdictCommand.Run(Rounds(options, 10), Array.IndexOf(options, "--tool") is >= 0 and var at ? options[at + 1] : null);
        break;
    case ["agree", var firstSeed, var seeds]:
        AgreeCommand.Run(Number(firstSeed), Number(seeds));
        break;
    case ["session", .. var options]:
        SessionCommand.Run(CountySize.One, Rounds(options, 20), warmUp: 10);
        break;
    case ["short"]:
        ShortRun.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(LargeFile).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

static int Rounds(string[] options, int otherwise) => Array.IndexOf(options, "--rounds") is >= 0 and var at ? Number(options[at + 1]) : otherwise;
