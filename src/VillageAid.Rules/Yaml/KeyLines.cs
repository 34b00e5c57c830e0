using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>Finds lines that were meant as <c>key: value</c> but have a full-width colon, or no space after the colon. YAML takes them for text.</summary>
internal static class KeyLines
{
    /// <summary>Reports such lines inside an unquoted text. The line that the text shares with its key is the author's own text.</summary>
    public static bool Report(YamlScalar scalar, int? keyEnd, DiagnosticBag diagnostics)
    {
        var source = scalar.Place.Source;
        var first = scalar.Place.Start.Line;
        var last = source.GetPosition(scalar.Place.Span.End).Line;
        var found = false;
        for (var line = first; line <= last; line++)
        {
            var isBehindKey = line == first && keyEnd is { } end && source.GetPosition(end).Line == line;
            var from = line == first ? scalar.Place.Span.Start : source.GetLineStart(line);
            if (!isBehindKey && ReportLine(source, from, diagnostics))
                found = true;
        }
        return found;
    }

    /// <summary>Reports the line if it is such a one, and then its like with the same indentation behind it.</summary>
    public static bool ReportWithSiblings(SourceText source, int line, DiagnosticBag diagnostics)
    {
        if (line < 1 || !ReportLine(source, source.GetLineStart(line), diagnostics, isTrouble: true))
            return false;
        var indentation = GetIndentation(source, line);
        for (var next = line + 1; next <= source.LineCount; next++)
        {
            if (GetIndentation(source, next) == indentation)
                ReportLine(source, source.GetLineStart(next), diagnostics, isTrouble: true);
        }
        return true;
    }

    /// <summary>Reports a key with a full-width colon in it: the author's key ends there.</summary>
    public static bool ReportKey(YamlScalar key, DiagnosticBag diagnostics)
    {
        var colon = key.Style == YamlScalarStyle.Plain ? key.Written.IndexOf('：') : -1;
        if (colon < 1)
            return false;
        diagnostics.Report(DiagnosticCatalog.WideColon, key.Place.Source, new TextSpan(key.Place.Span.Start + colon, 1), key.Written[..colon]);
        return true;
    }

    // In a place that YAML cannot read, a name of the author's own with nothing or a bracket behind the colon is a key too.
    private static bool ReportLine(SourceText source, int from, DiagnosticBag diagnostics, bool isTrouble = false)
    {
        var content = source.Content;
        var start = from;
        while (start < content.Length && content[start] is ' ' or '-')
            start++;
        var end = start;
        while (end < content.Length && (char.IsLetterOrDigit(content[end]) || content[end] is '_' or '-'))
            end++;
        if (end == start || end == content.Length || !(PolicyKeys.IsWord(content[start..end]) || (isTrouble && content[end] == '：' && OpensValue(content, end + 1))))
            return false;
        var isWide = content[end] == '：';
        var lacksSpace = content[end] == ':' && end + 1 < content.Length && content[end + 1] is not (' ' or '\t' or '\r' or '\n');
        if (isWide || lacksSpace)
            diagnostics.Report(isWide ? DiagnosticCatalog.WideColon : DiagnosticCatalog.ColonWithoutSpace, source, new TextSpan(end, 1), content[start..end]);
        return isWide || lacksSpace;
    }

    private static bool OpensValue(string content, int at)
    {
        while (at < content.Length && content[at] == ' ')
            at++;
        return at == content.Length || content[at] is '\r' or '\n' or '{' or '[';
    }

    private static int GetIndentation(SourceText source, int line)
    {
        var start = source.GetLineStart(line);
        var at = start;
        while (at < source.Content.Length && source.Content[at] == ' ')
            at++;
        return at - start;
    }
}
