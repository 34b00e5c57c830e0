using System.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>One physical line of a file, without its end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text, cut off at the longest that is read.</param>
/// <param name="IsCut">Whether there was more.</param>
internal sealed record Line(int Number, string Text, bool IsCut);

/// <summary>Gives the lines of a text one by one, each bounded in length; lines that were looked at too far can be given back.</summary>
internal sealed class LineSource(TextReader reader, int maxLength)
{
    private readonly StringBuilder _text = new();
    private readonly LinkedList<Line> _givenBack = new();
    private int _number;

    /// <summary>The next line; null at the end.</summary>
    public Line? Next()
    {
        if (_givenBack.First is { } first)
        {
            _givenBack.RemoveFirst();
            return first.Value;
        }
        return reader.Peek() < 0 ? null : ReadLine();
    }

    /// <summary>Gives lines back, to be read again in the same order.</summary>
    public void GiveBack(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            _givenBack.AddFirst(lines[i]);
    }

    private Line ReadLine()
    {
        _text.Clear();
        var isCut = false;
        for (var c = reader.Read(); c is >= 0 and not '\n'; c = reader.Read())
        {
            if (c == '\r')
            {
                if (reader.Peek() == '\n')
                    reader.Read();
                break;
            }
            if (_text.Length < maxLength)
                _text.Append((char)c);
            else
                isCut = true;
        }
        return new Line(++_number, _text.ToString(), isCut);
    }
}
