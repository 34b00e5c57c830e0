namespace VillageAid.Rules.Text;

/// <summary>The text of one file together with the path by which messages name it. Immutable.</summary>
/// <example><c>new SourceText("rules/a/policy.yaml", text).GetPosition(0)</c> is 1:1.</example>
public sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly Sha256Hash? _hash;

    /// <summary>Takes a text and the path by which messages name it (with <c>/</c> between its parts).</summary>
    public SourceText(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path.Replace('\\', '/');
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    /// <summary>The path by which messages name the text.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>The hash of the file's bytes as they were read; of a text that came from no file, of its UTF-8.</summary>
    internal Sha256Hash Hash
    {
        get => _hash ?? Sha256Hash.Of(System.Text.Encoding.UTF8.GetBytes(Content));
        init => _hash = value;
    }

    /// <summary>The number of lines; a text that is empty has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of an offset; an offset outside the text is taken to its nearest end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset at which a line (from 1) begins.</summary>
    public int GetLineStart(int line) => _lineStarts[Math.Clamp(line, 1, LineCount) - 1];

    /// <summary>The text that a span covers.</summary>
    public string GetText(TextSpan span) => Content.Substring(span.Start, Math.Min(span.Length, Content.Length - span.Start));

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            var isBreak = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (isBreak)
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
