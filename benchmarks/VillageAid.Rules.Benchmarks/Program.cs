using System.Globalization;
using BenchmarkDotNet.Running;
using VillageAid.Rules.Benchmarks.Loading;

// `large 10000000` loads one file of so many rows; everything else is for the benchmarks.
if (args is ["large", var rows])
    LargeFile.Run(int.Parse(rows, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
