using System.Text;
using System.Text.Json;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Json;

/// <summary>What came of asking for the next token.</summary>
internal enum JsonStep
{
    Token,
    End,

    /// <summary>Here the text is no JSON, or a token is longer than is held.</summary>
    Broken,
}

/// <summary>The tokens of a JSON text, each with its place; the text goes through a buffer that is refilled, so a file of any size can be read.</summary>
internal sealed class JsonTokens
{
    private const int FirstBuffer = 1 << 15;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonLimits.Depth, CommentHandling = JsonCommentHandling.Disallow };

    private readonly Stream? _stream;
    private byte[] _buffer;
    private int _start;
    private int _end;
    private bool _isLast;
    private JsonReaderState _state = new(Options);
    private Utf8Place _place = new(1);
    private (long Line, long Byte) _counted;

    /// <summary>The tokens of a stream.</summary>
    public JsonTokens(Stream stream)
    {
        _stream = stream;
        _buffer = new byte[FirstBuffer];
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble))
            _start = Encoding.UTF8.Preamble.Length;
    }

    /// <summary>The tokens of one line.</summary>
    public JsonTokens(byte[] buffer, int start, int end, int line)
    {
        (_buffer, _start, _end, _isLast) = (buffer, start, end, true);
        _place = new Utf8Place(line);
    }

    /// <summary>The token's kind.</summary>
    public JsonTokenType Kind { get; private set; }

    /// <summary>Where the token begins, or where the text is broken.</summary>
    public LinePosition Place { get; private set; }

    /// <summary>How many bytes stand before the end of the token.</summary>
    public long Offset { get; private set; }

    /// <summary>The text of a string or name, or the digits of a number; null of a string that is no text (half a surrogate pair).</summary>
    public string? Text { get; private set; }

    /// <summary>Whether nothing but blanks is there.</summary>
    public bool IsEmpty()
    {
        while (true)
        {
            var blank = _buffer.AsSpan(_start, _end - _start).IndexOfAnyExcept(" \t\r\n"u8);
            if (blank >= 0)
                return false;
            Advance(_end - _start);
            // The parser does not see these blanks.
            _counted = (0, 0);
            if (_isLast)
                return true;
            Fill();
        }
    }

    public JsonStep Read()
    {
        while (true)
        {
            if (TryRead() is { } step)
                return step;
            if (_isLast)
                return JsonStep.End;
            if (!Fill())
            {
                Place = _place.Position;
                return JsonStep.Broken;
            }
        }
    }

    /// <summary>Goes behind the value whose first token was read.</summary>
    public JsonStep Skip()
    {
        for (var depth = Opens ? 1 : 0; depth > 0;)
        {
            if (Read() is not JsonStep.Token)
                return JsonStep.Broken;
            depth += Opens ? 1 : Kind is JsonTokenType.EndObject or JsonTokenType.EndArray ? -1 : 0;
        }
        return JsonStep.Token;
    }

    private bool Opens => Kind is JsonTokenType.StartObject or JsonTokenType.StartArray;

    // Null where the buffer does not hold the whole token.
    private JsonStep? TryRead()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
        try
        {
            if (reader.Read())
            {
                Take(ref reader);
                return JsonStep.Token;
            }
        }
        catch (JsonException exception)
        {
            Place = FindFault(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            return JsonStep.Broken;
        }
        _state = reader.CurrentState;
        Advance((int)reader.BytesConsumed);
        return null;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        Kind = reader.TokenType;
        Text = Kind switch
        {
            JsonTokenType.PropertyName or JsonTokenType.String => TextOf(ref reader),
            JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
            _ => null,
        };
        var before = (int)reader.TokenStartIndex;
        var consumed = (int)reader.BytesConsumed;
        Advance(before);
        Place = _place.Position;
        Advance(consumed - before);
        _state = reader.CurrentState;
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Advance(int count)
    {
        var bytes = _buffer.AsSpan(_start, count);
        _place.Pass(bytes);
        var lines = bytes.Count((byte)'\n');
        _counted = lines == 0 ? (_counted.Line, _counted.Byte + count) : (_counted.Line + lines, count - bytes.LastIndexOf((byte)'\n') - 1);
        _start += count;
        Offset += count;
    }

    // The parser names a fault by its count of lines and bytes; from there it is turned into a line and a column of characters.
    private LinePosition FindFault(long line, long position)
    {
        var (atLine, atByte) = _counted;
        var index = _start;
        for (; index < _end && (atLine < line || (atLine == line && atByte < position)); index++)
            (atLine, atByte) = _buffer[index] == '\n' ? (atLine + 1, 0) : (atLine, atByte + 1);
        var place = _place;
        place.Pass(_buffer.AsSpan(_start, index - _start));
        return place.Position;
    }

    // Gives false where the buffer has all that is held of one token.
    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= JsonLimits.Token)
                return false;
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        var count = _stream!.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isLast = count == 0;
        return true;
    }
}
