using System.Globalization;
using BenchmarkDotNet.Running;
using VillageAid.Rules.Benchmarks.Evaluation;
using VillageAid.Rules.Benchmarks.Loading;

// Commands that print what docs/performance.md cites; everything else is for BenchmarkDotNet.
switch (args)
{
    // Loads one file of so many rows.
    case ["large", var rows]:
        LargeFile.Run(int.Parse(rows, CultureInfo.InvariantCulture));
        break;
    case ["compare", .. var options]:
        CompareCommand.Run(options is ["--rounds", var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 20);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(LargeFile).Assembly).Run(args);
        break;
}
