using System.Text;

namespace VillageAid.Rules.Cli.Consoles;

/// <summary>The console of the process; UTF-8 whatever the system's code page, lines end with a line feed.</summary>
internal sealed class SystemConsole : IToolConsole, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public SystemConsole()
    {
        UseUtf8();
        OutStream = Console.OpenStandardOutput();
        Out = new StreamWriter(OutStream, Utf8, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    }

    public TextWriter Out { get; }

    public Stream OutStream { get; }

    public TextWriter Error { get; }

    public bool ErrorIsTerminal => !Console.IsErrorRedirected;

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        OutStream.Dispose();
    }

    // A Windows terminal must be told; one that cannot be told (no console at all) shows what it can.
    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
        }
    }
}
