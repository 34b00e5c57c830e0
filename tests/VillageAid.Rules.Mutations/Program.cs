using System.Text;
using VillageAid.Rules.Mutations;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: VillageAid.Rules.Mutations DIR…   (each a folder with a policy.yaml)");
    return 2;
}
return MutationRun.Of(args, Console.Out) ? 0 : 1;
