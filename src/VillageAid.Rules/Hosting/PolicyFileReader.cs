using System.Text;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Hosting;

/// <summary>Reads the text of one file: bounded, strictly UTF-8.</summary>
internal static class PolicyFileReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="PolicySourceException">The file is too large, or not UTF-8.</exception>
    public static SourceText Read(string path, Stream stream)
    {
        var bytes = ReadBounded(path, stream);
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new SourceText(path, Strict.GetString(bytes, start, bytes.Length - start)) { Hash = Sha256Hash.Of(bytes) };
        }
        catch (DecoderFallbackException e)
        {
            throw Failure(DiagnosticCatalog.NotUtf8, path, PositionOf(bytes.AsSpan(start), e.Index), e);
        }
    }

    public static PolicySourceException Failure(DiagnosticDescriptor descriptor, string path, LinePosition? position, Exception? inner, params object[] arguments) =>
        new(new Diagnostic(descriptor, path.Replace('\\', '/'), position, arguments), inner);

    private static byte[] ReadBounded(string path, Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > PolicySourceLimits.MaxFileBytes)
                throw Failure(DiagnosticCatalog.RuleFileTooLarge, path, null, null, PolicySourceLimits.MaxFileBytes / 1024);
        }
        return buffer.ToArray();
    }

    // What stands before the bad byte is sound, so its characters can be counted.
    private static LinePosition PositionOf(ReadOnlySpan<byte> bytes, int bad)
    {
        var before = bytes[..Math.Clamp(bad, 0, bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new LinePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
