using System.Buffers;
using System.Text;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>Looks through a stream for the first byte that is not UTF-8, so that a file in another encoding is refused as a whole.</summary>
internal static class Utf8Check
{
    private const int BufferSize = 1 << 16;

    /// <summary>Where the first fault stands; null where the stream is UTF-8 to its end.</summary>
    public static LinePosition? FindFault(Stream stream)
    {
        var buffer = new byte[BufferSize];
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
