using VillageAid.Rules.Cli;
using VillageAid.Rules.Cli.Backend;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>Runs the tool with the library behind it, in a folder of its own.</summary>
public abstract class RealToolTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("villageaid-");

    protected static string Rules { get; } = Repository.PathOf("rules/shangyi-2016");

    protected string In(string path) => Path.Combine(_folder.FullName, path).Replace('\\', '/');

    protected void Write(string path, params string[] lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllLines(In(path), lines);
    }

    /// <summary>Runs the tool; the test's folder is shown as <c>~</c> in what it printed.</summary>
    protected async Task<(int Exit, string Out, string Error)> Run(params string[] args)
    {
        var console = new FakeConsole();
        var exit = await Tool.RunAsync(args, console, new LibraryBackend(), CancellationToken.None);
        return (exit, Short(console.OutText), Short(console.ErrorText));
    }

    /// <summary>Runs the tool with a console that a test can look into.</summary>
    internal static Task<int> Run(FakeConsole console, CancellationToken cancellationToken, params string[] args) => Tool.RunAsync(args, console, new LibraryBackend(), cancellationToken);

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private string Short(string text) => text.Replace(_folder.FullName.Replace('\\', '/'), "~", StringComparison.Ordinal);
}
