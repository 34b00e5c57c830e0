using System.Text;
using VillageAid.Rules.Cli.Consoles;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A console that remembers what was printed.</summary>
internal sealed class FakeConsole : IToolConsole
{
    private readonly MemoryStream _out = new();

    public FakeConsole() => Out = new StreamWriter(_out, new UTF8Encoding(false)) { NewLine = "\n" };

    public TextWriter Out { get; }

    public Stream OutStream => _out;

    public TextWriter Error { get; } = new StringWriter { NewLine = "\n" };

    public bool ErrorIsTerminal => false;

    public string OutText => Encoding.UTF8.GetString(_out.ToArray());

    public string ErrorText => Error.ToString()!;
}
