using System.Text;
using VillageAid.Rules.Cli.Consoles;

namespace VillageAid.Rules.Tests.Cli;

/// <summary>A console that remembers what was printed.</summary>
internal sealed class FakeConsole : IToolConsole
{
    private readonly Remembered _out;
    private readonly Remembered _error;

    public FakeConsole()
    {
        _out = new Remembered(text => OnWrite(text));
        _error = new Remembered(_ => OnError());
        Out = new StreamWriter(_out, new UTF8Encoding(false)) { NewLine = "\n" };
        Error = new StreamWriter(_error, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>Called with all that was printed so far, when something was.</summary>
    public Action<string> OnWrite { get; init; } = _ => { };

    /// <summary>Called when a message was printed.</summary>
    public Action OnError { get; init; } = () => { };

    public TextWriter Out { get; }

    public Stream OutStream => _out;

    public TextWriter Error { get; }

    public bool ErrorIsTerminal { get; init; }

    public string OutText => _out.Text;

    public string ErrorText => _error.Text;

    private sealed class Remembered(Action<string> onWrite) : MemoryStream
    {
        public string Text => Encoding.UTF8.GetString(ToArray());

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            onWrite(Text);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            onWrite(Text);
        }
    }
}
