using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>Finds for each character of what a scalar says where it stands in the file, by walking value and file side by side.</summary>
internal static class ScalarMap
{
    public static MappedText Create(YamlScalar scalar)
    {
        var offsets = scalar.Style switch
        {
            YamlScalarStyle.Literal => MapLiteral(scalar),
            YamlScalarStyle.Folded => null,
            _ when scalar.HasEscapes => null,
            _ => MapFlow(scalar),
        };
        return new MappedText(scalar.Place.Source, scalar.Written, offsets ?? AllAtStart(scalar));
    }

    // Where the walk does not work out, the scalar's start is still the right line.
    private static int[] AllAtStart(YamlScalar scalar)
    {
        var offsets = new int[scalar.Written.Length + 1];
        Array.Fill(offsets, scalar.Place.Span.Start);
        return offsets;
    }

    private static int[]? MapFlow(YamlScalar scalar)
    {
        var content = scalar.Place.Source.Content;
        var isQuoted = scalar.Style != YamlScalarStyle.Plain;
        var at = scalar.Place.Span.Start + (isQuoted ? 1 : 0);
        var end = scalar.Place.Span.End - (isQuoted ? 1 : 0);
        var offsets = new int[scalar.Written.Length + 1];
        var index = 0;
        while (index < scalar.Written.Length)
        {
            var foldEnd = FindFoldEnd(content, at, end, out var breaks);
            if (breaks > 0)
            {
                // One line break is read as a space, n breaks as n - 1 line breaks.
                for (var made = 0; made < Math.Max(1, breaks - 1) && index < scalar.Written.Length; made++)
                    offsets[index++] = at;
                at = foldEnd;
                continue;
            }
            if (at >= end || content[at] != scalar.Written[index])
                return null;
            offsets[index++] = at;
            at += scalar.Style == YamlScalarStyle.SingleQuoted && content[at] == '\'' ? 2 : 1;
        }
        offsets[index] = at;
        return offsets;
    }

    private static int FindFoldEnd(string content, int at, int end, out int breaks)
    {
        breaks = 0;
        while (at < end && content[at] is ' ' or '\t' or '\r' or '\n')
        {
            if (content[at] == '\n' || (content[at] == '\r' && (at + 1 == content.Length || content[at + 1] != '\n')))
                breaks++;
            at++;
        }
        return at;
    }

    // A line of the value is the end of its line in the file: what stands before it is indentation.
    private static int[]? MapLiteral(YamlScalar scalar)
    {
        var source = scalar.Place.Source;
        var lines = scalar.Written.Split('\n');
        var offsets = new int[scalar.Written.Length + 1];
        var index = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var end = FindLineEnd(source, scalar.Place.Start.Line + 1 + i);
            var start = end - lines[i].Length;
            if (start < 0 || string.CompareOrdinal(source.Content, start, lines[i], 0, lines[i].Length) != 0)
                return null;
            for (var column = 0; column < lines[i].Length; column++)
                offsets[index++] = start + column;
            // The last line of the value has no line break behind it: then this is the place of the value's end.
            offsets[index++] = Math.Min(end, source.Content.Length);
        }
        return offsets;
    }

    private static int FindLineEnd(SourceText source, int line)
    {
        if (line > source.LineCount)
            return source.Content.Length;
        var end = source.GetLineStart(line);
        while (end < source.Content.Length && source.Content[end] is not ('\n' or '\r'))
            end++;
        return end;
    }
}
