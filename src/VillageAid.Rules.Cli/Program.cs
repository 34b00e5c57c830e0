using VillageAid.Rules.Cli;
using VillageAid.Rules.Cli.Backend;
using VillageAid.Rules.Cli.Consoles;

using var console = new SystemConsole();
return await Tool.RunAsync(args, console, new LibraryBackend(), CancellationToken.None);
