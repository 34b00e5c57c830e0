using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace VillageAid.Rules.Yaml;

/// <summary>Reads a YAML file into nodes with places. Plain YAML only: no anchors, aliases, tags, second documents or duplicate keys.</summary>
internal sealed class YamlReader
{
    public const int MaxLength = 1 << 20;
    public const int MaxDepth = 32;
    public const int MaxNodes = 100_000;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _origin;
    private readonly Stack<int> _openBrackets = new();
    private YamlNode? _lastNode;
    private int _nodes;
    private bool _stopped;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _origin = source.Content.StartsWith('\uFEFF') ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(source.Content[_origin..]), skipComments: true));
    }

    /// <summary>The root of the file; null where it holds nothing, or cannot be read and has a diagnostic.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Content.Length > MaxLength)
        {
            diagnostics.Report(DiagnosticCatalog.FileTooLarge, source.Path, null, MaxLength);
            return null;
        }
        return new YamlReader(source, diagnostics).ReadFile();
    }

    private YamlNode? ReadFile()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException exception)
        {
            var span = TextSpan.FromBounds(ToOffset(exception.Start), ToOffset(exception.End));
            new YamlTrouble(_source, _diagnostics, _lastNode, _openBrackets).Explain(span, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // The parser has holes of its own: it then says neither what is wrong nor where.
            new YamlTrouble(_source, _diagnostics, _lastNode, _openBrackets).Explain(null, "");
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is StreamEnd)
            return null;
        Next();
        var root = ReadNode(0, keyEnd: null);
        if (_stopped)
            return null;
        Next();
        if (Next() is not StreamEnd)
            _diagnostics.Report(DiagnosticCatalog.SeveralDocuments, _source, ToSpan(_parser.Current!));
        return root;
    }

    private YamlNode? ReadNode(int depth, int? keyEnd)
    {
        var current = _parser.Current!;
        if (depth > MaxDepth)
            return Stop(DiagnosticCatalog.YamlTooDeep, MaxDepth);
        if (++_nodes > MaxNodes)
            return Stop(DiagnosticCatalog.TooManyNodes, MaxNodes);
        var isMarked = ReportMarks(current);
        YamlNode? node = current switch
        {
            Scalar scalar => ReadScalar(scalar, keyEnd),
            MappingStart start => ReadMapping(start, depth),
            SequenceStart start => ReadSequence(start, depth),
            _ => new YamlScalar(new SourceSpan(_source, ToSpan(current)), "", YamlScalarStyle.Plain),
        };
        if (node is not null && isMarked)
            node = node with { HasError = true };
        return _lastNode = node;
    }

    private YamlScalar ReadScalar(Scalar scalar, int? keyEnd)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        var node = new YamlScalar(new SourceSpan(_source, ToSpan(scalar)), scalar.Value, style);
        return style == YamlScalarStyle.Plain && KeyLines.Report(node, keyEnd, _diagnostics) ? node with { HasError = true } : node;
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var from = Open(start, isFlow);
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hasError = false;
        while (!_stopped && Next() is not MappingEnd)
        {
            if (ReadNode(depth + 1, keyEnd: null) is not { } keyNode)
                break;
            Next();
            if (ReadNode(depth + 1, keyNode.Place.Span.End) is not { } value)
                break;
            if (keyNode is not YamlScalar key)
                _diagnostics.Report(DiagnosticCatalog.KeyNotText, keyNode.Place);
            else if (isFlow && ReportNoMapping(from, key, value, entries.Count > 0))
                hasError = true;
            else if (!isFlow && KeyLines.ReportKey(key, _diagnostics))
                hasError = true;
            else if (!seen.Add(key.Value))
                _diagnostics.Report(DiagnosticCatalog.DuplicateKey, key.Place, key.Value);
            else
                entries.Add(new YamlEntry(key, value));
        }
        return new YamlMapping(Close(from, isFlow), entries) { HasError = hasError };
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        var from = Open(start, isFlow);
        var items = new List<YamlNode>();
        while (!_stopped && Next() is not SequenceEnd)
        {
            if (ReadNode(depth + 1, keyEnd: null) is { } item)
                items.Add(item);
        }
        return new YamlSequence(Close(from, isFlow), items);
    }

    // YAML reads {期间} as a mapping with an empty value: the author wanted a text with braces, or forgot the space after a colon.
    private bool ReportNoMapping(int from, YamlScalar key, YamlNode value, bool isBehindEntry)
    {
        if (value is not YamlScalar { Style: YamlScalarStyle.Plain } || value.Place.Span.Length > 0)
            return false;
        var at = key.Place.Span.End;
        while (at < _source.Content.Length && char.IsWhiteSpace(_source.Content[at]))
            at++;
        if (at < _source.Content.Length && _source.Content[at] == ':')
            return false;
        var colon = key.Style == YamlScalarStyle.Plain ? key.Written.IndexOfAny([':', '：']) : -1;
        if (colon > 0)
        {
            var code = key.Written[colon] == ':' ? DiagnosticCatalog.ColonWithoutSpace : DiagnosticCatalog.WideColon;
            _diagnostics.Report(code, _source, new TextSpan(key.Place.Span.Start + colon, 1), key.Written[..colon]);
        }
        else if (isBehindEntry)
        {
            _diagnostics.Report(DiagnosticCatalog.CommaInText, key.Place, key.Value);
        }
        else
        {
            _diagnostics.Report(DiagnosticCatalog.UnquotedBrackets, _source, new TextSpan(from, 1), "{");
        }
        return true;
    }

    private bool ReportMarks(ParsingEvent current)
    {
        var isMarked = current is AnchorAlias || current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty);
        if (isMarked)
        {
            var place = ToSpan(current);
            _diagnostics.Report(DiagnosticCatalog.AnchorOrTag, _source, place, _source.GetText(new TextSpan(place.Start, 1)));
        }
        return isMarked;
    }

    private int Open(ParsingEvent start, bool isFlow)
    {
        var from = ToOffset(start.Start);
        if (isFlow)
            _openBrackets.Push(from);
        return from;
    }

    private SourceSpan Close(int from, bool isFlow)
    {
        if (isFlow)
            _openBrackets.Pop();
        // A flow collection ends behind its bracket, a block collection with its last node.
        var end = isFlow && !_stopped ? ToOffset(_parser.Current!.Start) + 1 : _lastNode?.Place.Span.End ?? from;
        return new SourceSpan(_source, TextSpan.FromBounds(from, Math.Max(from, Math.Min(end, _source.Content.Length))));
    }

    private YamlNode? Stop(DiagnosticDescriptor descriptor, int limit)
    {
        if (!_stopped)
            _diagnostics.Report(descriptor, _source, ToSpan(_parser.Current!), limit);
        _stopped = true;
        return null;
    }

    private ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    private TextSpan ToSpan(ParsingEvent part) => TextSpan.FromBounds(ToOffset(part.Start), ToOffset(part.End));

    private int ToOffset(Mark mark) => Math.Clamp((int)mark.Index + _origin, 0, _source.Content.Length);
}
