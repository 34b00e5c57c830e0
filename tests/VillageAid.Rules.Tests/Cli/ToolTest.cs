using VillageAid.Rules.Cli;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>Runs the tool in a folder of its own that holds one pack and a folder for facts.</summary>
public abstract class ToolTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("villageaid-");

    protected ToolTest()
    {
        Write("rules/shangyi-2016/policy.yaml", "policy: shangyi-2016\n");
        Write("facts/readme.txt", "");
    }

    internal FakeBackend Backend { get; set; } = new();

    protected string In(string path) => Path.Combine(_folder.FullName, path).Replace('\\', '/');

    protected void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
    }

    /// <summary>Runs the tool; the test's folder is shown as <c>~</c> in what it printed.</summary>
    internal async Task<(int Exit, string Out, string Error)> Run(params string[] args) => await Run(CancellationToken.None, args);

    internal async Task<(int Exit, string Out, string Error)> Run(CancellationToken cancellationToken, params string[] args)
    {
        var console = new FakeConsole();
        var exit = await Tool.RunAsync(args, console, Backend, cancellationToken);
        return (exit, Short(console.OutText), Short(console.ErrorText));
    }

    internal string[] Evaluate(params string[] more) => ["evaluate", "--rules", In("rules"), "--facts", In("facts"), "--period", "2016-03", .. more];

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private string Short(string text) => text.Replace(_folder.FullName.Replace('\\', '/'), "~", StringComparison.Ordinal);
}
