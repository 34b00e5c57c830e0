using System.Text;

namespace VillageAid.Rules.Readers.Json;

/// <summary>The lines of a stream as bytes; of a line that is longer than a record may be only that it was there.</summary>
internal sealed class ByteLines
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[JsonLimits.Record + (1 << 16)];
    private int _next;
    private int _end;
    private bool _isLast;

    public ByteLines(Stream stream)
    {
        _stream = stream;
        while (!_isLast && _end < Encoding.UTF8.Preamble.Length)
            Fill();
        if (_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble))
            _next = Encoding.UTF8.Preamble.Length;
    }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    public bool IsTooLong { get; private set; }

    public byte[] Buffer => _buffer;

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool IsBlank => !IsTooLong && _buffer.AsSpan(Start, End - Start).IndexOfAnyExcept(" \t\r"u8) < 0;

    public bool MoveNext()
    {
        Number++;
        IsTooLong = false;
        var seen = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_next + seen, _end - _next - seen).IndexOf((byte)'\n');
            if (length >= 0)
                return Take(seen + length, 1);
            seen = _end - _next;
            if (_isLast)
                return (seen > 0 || IsTooLong) && Take(seen, 0);
            if (seen > JsonLimits.Record)
            {
                IsTooLong = true;
                _next = _end;
                seen = 0;
            }
            Fill();
        }
    }

    private bool Take(int length, int lineEnd)
    {
        IsTooLong |= length > JsonLimits.Record;
        (Start, End) = (_next, _next + length);
        _next = End + lineEnd;
        return true;
    }

    private void Fill()
    {
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        (_next, _end) = (0, _end - _next);
        var count = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isLast = count == 0;
    }
}
