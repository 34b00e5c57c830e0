using System.Buffers;
using System.Text;
using System.Text.Unicode;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>Looks through a stream for the first byte that is not UTF-8, so that a file in another encoding is refused as a whole.</summary>
internal static class Utf8Check
{
    private const int BufferSize = 1 << 16;

    /// <summary>Where the first fault stands; null where the stream is UTF-8 to its end. The stream is read from where it is, and must be able to go back.</summary>
    public static LinePosition? FindFault(Stream stream, int bufferSize = BufferSize)
    {
        var start = stream.Position;
        if (IsValid(stream, bufferSize))
            return null;
        stream.Position = start;
        return Locate(stream, bufferSize);
    }

    // Nearly every file is right, so whole blocks are judged at once, and only a fault is looked for rune by rune.
    private static bool IsValid(Stream stream, int bufferSize)
    {
        var buffer = new byte[bufferSize];
        var held = 0;
        while (true)
        {
            var count = stream.Read(buffer, held, buffer.Length - held);
            var bytes = buffer.AsSpan(0, held + count);
            if (count == 0)
                return Utf8.IsValid(bytes);
            var whole = bytes[..^UnfinishedLength(bytes)];
            if (!Utf8.IsValid(whole))
                return false;
            held = bytes.Length - whole.Length;
            bytes[whole.Length..].CopyTo(buffer);
        }
    }

    // How many bytes at the end may be the beginning of a rune that goes on in the next block: at most three.
    private static int UnfinishedLength(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if (lead >= 0xC0)
                return back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? back : 0;
            if (lead < 0x80)
                return 0;
        }
        return 0;
    }

    private static LinePosition? Locate(Stream stream, int bufferSize)
    {
        var buffer = new byte[bufferSize];
        var counter = new Counter();
        var held = 0;
        while (true)
        {
            var count = stream.Read(buffer, held, buffer.Length - held);
            var (consumed, fault) = Scan(buffer.AsSpan(0, held + count), isLast: count == 0, ref counter);
            if (fault)
                return counter.Position;
            if (count == 0)
                return null;
            held = held + count - consumed;
            buffer.AsSpan(consumed, held).CopyTo(buffer);
        }
    }

    private static (int Consumed, bool Fault) Scan(ReadOnlySpan<byte> bytes, bool isLast, ref Counter counter)
    {
        var start = 0;
        while (start < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[start..], out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !isLast)
                return (start, false);
            if (status != OperationStatus.Done)
                return (start, true);
            counter.Pass(rune);
            start += length;
        }
        return (start, false);
    }

    private struct Counter()
    {
        private int _line = 1;
        private int _column = 1;
        private bool _afterReturn;

        public readonly LinePosition Position => new(_line, _column);

        public void Pass(Rune rune)
        {
            if (rune.Value == '\n' || rune.Value == '\r')
            {
                if (!(rune.Value == '\n' && _afterReturn))
                    _line++;
                _column = 1;
            }
            else if (rune.Value != 0xFEFF)
            {
                _column += rune.Utf16SequenceLength;
            }
            _afterReturn = rune.Value == '\r';
        }
    }
}
