using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>
/// Says in words of ours what the YAML parser could not read. Its own messages speak of tokens and simple keys; a policy officer
/// needs to hear which of the few usual slips it was.
/// </summary>
internal sealed class YamlTrouble(SourceText source, DiagnosticBag diagnostics, YamlNode? lastNode, Stack<int> openBrackets)
{
    private const int MaxTabs = 20;

    /// <summary>Reports the slip. <paramref name="where"/> is the parser's place, null where it has none.</summary>
    public void Explain(TextSpan? where, string message)
    {
        var place = where ?? new TextSpan(lastNode?.Place.Span.End ?? 0, 0);
        var explained = ReportTabs(place, message)
            || ReportWideCommas()
            || ReportKeyLines(place)
            || ReportTextBehindNode(place)
            || ReportFirstCharacter(place, message)
            || ReportQuote(place, message)
            || ReportColon(place, message)
            || ReportOpenBracket(place)
            || ReportIndentation(place, message);
        if (!explained)
            Report(DiagnosticCatalog.NotYaml, place, LineText(place.Start));
    }

    // The parser's place may be lines away from the tab, so every tab in an indentation is told.
    private bool ReportTabs(TextSpan place, string message)
    {
        var last = source.GetPosition(place.End).Line;
        var first = source.GetPosition(place.Start).Line;
        var isNear = Enumerable.Range(first, last - first + 2).Any(line => FindTab(line) is not null);
        if (!isNear && !message.Contains(" tab ", StringComparison.Ordinal))
            return false;
        var tabs = Enumerable.Range(1, source.LineCount).Select(FindTab).OfType<int>().Take(MaxTabs).ToList();
        foreach (var tab in tabs)
            Report(DiagnosticCatalog.TabIndentation, new TextSpan(tab, 1));
        return tabs.Count > 0;
    }

    private int? FindTab(int line)
    {
        if (line > source.LineCount)
            return null;
        var at = source.GetLineStart(line);
        while (at < source.Content.Length && source.Content[at] == ' ')
            at++;
        return at < source.Content.Length && source.Content[at] == '\t' ? at : null;
    }

    // Between the parts in brackets: behind it stands a key with its colon, or what only a new part can begin with.
    private bool ReportWideCommas()
    {
        if (openBrackets.Count == 0)
            return false;
        var found = false;
        var quote = '\0';
        for (var at = openBrackets.Peek() + 1; at < source.Content.Length && source.Content[at] != '\n'; at++)
        {
            var c = source.Content[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '，' or '、' && BeginsPart(at + 1))
            {
                Report(DiagnosticCatalog.WideComma, new TextSpan(at, 1), c);
                found = true;
            }
        }
        return found;
    }

    private bool BeginsPart(int at)
    {
        var rest = source.Content.AsSpan(at).TrimStart(' ');
        if (rest.Length > 0 && rest[0] is '"' or '\'' or '{' or '[')
            return true;
        var end = 0;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] is '_' or '-'))
            end++;
        return end > 0 && end + 1 < rest.Length && rest[end] == ':' && rest[end + 1] == ' ';
    }

    private bool ReportKeyLines(TextSpan place)
    {
        var last = source.GetPosition(place.End).Line;
        for (var line = Math.Max(1, source.GetPosition(place.Start).Line - 1); line <= last; line++)
        {
            if (KeyLines.ReportWithSiblings(source, line, diagnostics))
                return true;
        }
        return false;
    }

    // A condition may begin with a quoted text or a bracket; to YAML the value is then over where quote or bracket closes.
    private bool ReportTextBehindNode(TextSpan place)
    {
        if (lastNode is null || lastNode.Place.Span.End > place.Start)
            return false;
        if (lastNode.Place.Source.GetPosition(lastNode.Place.Span.End).Line != source.GetPosition(place.Start).Line)
            return false;
        var first = lastNode.Place.Text.Length > 0 ? lastNode.Place.Text[0] : ' ';
        var isQuoted = lastNode is YamlScalar { Style: YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted };
        if (isQuoted)
            Report(DiagnosticCatalog.TextAfterQuote, lastNode.Place.Span, lastNode.Place.Text);
        else if (first is '{' or '[' && lastNode is not YamlScalar)
            Report(DiagnosticCatalog.UnquotedBrackets, new TextSpan(lastNode.Place.Span.Start, 1), first);
        else
            return false;
        return true;
    }

    private bool ReportFirstCharacter(TextSpan place, string message)
    {
        var isFirst = message.Contains("cannot start any token", StringComparison.Ordinal)
            || message.Contains("block scalar", StringComparison.Ordinal)
            || message.Contains("anchor", StringComparison.Ordinal)
            || message.Contains("alias", StringComparison.Ordinal)
            || message.Contains("tag", StringComparison.Ordinal);
        if (!isFirst || place.Start >= source.Content.Length)
            return false;
        Report(DiagnosticCatalog.ReservedFirstCharacter, new TextSpan(place.Start, 1), source.Content[place.Start]);
        return true;
    }

    private bool ReportQuote(TextSpan place, string message)
    {
        if (!message.Contains("quoted scalar", StringComparison.Ordinal))
            return false;
        var isOpen = !message.Contains("escape", StringComparison.Ordinal) && !message.Contains("hex", StringComparison.Ordinal) && !message.Contains("Unicode", StringComparison.Ordinal);
        Report(isOpen ? DiagnosticCatalog.QuoteNotClosed : DiagnosticCatalog.YamlEscape, place.Length > 1 && isOpen ? new TextSpan(place.Start, 1) : place);
        return true;
    }

    private bool ReportColon(TextSpan place, string message)
    {
        if (!message.Contains("found invalid mapping", StringComparison.Ordinal))
            return false;
        // Where the line itself begins a key, not its colon is too much but its indentation.
        var line = LineText(place.Start);
        var before = source.Content[source.GetLineStart(source.GetPosition(place.Start).Line)..Math.Min(place.Start, source.Content.Length)];
        var isKeyOfLine = PolicyKeys.IsWord(before.Trim(' ', '-'));
        Report(isKeyOfLine ? DiagnosticCatalog.Indentation : DiagnosticCatalog.ColonInPlainText, place, line);
        return true;
    }

    private bool ReportOpenBracket(TextSpan place)
    {
        if (openBrackets.Count == 0)
            return false;
        var opening = openBrackets.Peek();
        var isOnLaterLine = source.GetPosition(place.Start).Line > source.GetPosition(opening).Line;
        if (!isOnLaterLine && place.Start < source.Content.Length && place.Length > 0)
            return false;
        var bracket = source.Content[opening];
        Report(DiagnosticCatalog.YamlBracketNotClosed, new TextSpan(opening, 1), bracket, bracket == '{' ? '}' : ']');
        return true;
    }

    private bool ReportIndentation(TextSpan place, string message)
    {
        var isIndentation = message.Contains("expected key", StringComparison.Ordinal)
            || message.Contains("expected '-' indicator", StringComparison.Ordinal)
            || message.Contains("not allowed in this context", StringComparison.Ordinal);
        if (isIndentation)
            Report(DiagnosticCatalog.Indentation, place, LineText(place.Start));
        return isIndentation;
    }

    private string LineText(int offset)
    {
        var start = source.GetLineStart(source.GetPosition(offset).Line);
        var end = source.Content.AsSpan(start).IndexOfAny('\r', '\n');
        var line = (end < 0 ? source.Content[start..] : source.Content.Substring(start, end)).Trim();
        return line.Length <= 60 ? line : line[..60] + "…";
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan place, params object[] arguments) =>
        diagnostics.Report(descriptor, source, place, arguments);
}
