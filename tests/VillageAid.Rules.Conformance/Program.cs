using System.Text;
using VillageAid.Rules.Conformance;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not [var path])
{
    Console.Error.WriteLine("usage: VillageAid.Rules.Conformance CASES.jsonl");
    return 2;
}
try
{
    return ConformanceRun.Of(path, Console.Out) ? 0 : 1;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
