using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Json;

/// <summary>Counts lines and columns over the bytes of a UTF-8 text; a column is a UTF-16 code unit, as in every other place.</summary>
internal struct Utf8Place(int line)
{
    private int _line = line;
    private int _column = 1;
    private bool _afterReturn;

    public readonly LinePosition Position => new(_line, _column);

    public void Pass(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is (byte)'\n' or (byte)'\r')
            {
                if (b == '\r' || !_afterReturn)
                    _line++;
                _column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                _column += b >= 0xF0 ? 2 : 1;
            }
            _afterReturn = b == '\r';
        }
    }
}
