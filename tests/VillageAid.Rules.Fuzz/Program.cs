using System.Text;
using VillageAid.Rules.Fuzz;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (FuzzOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("usage: VillageAid.Rules.Fuzz [--count N] [--seed S]");
    return 2;
}
return FuzzRun.Of(options, Console.Out) ? 0 : 1;
