using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Yaml;

/// <summary>Reads values out of nodes. A null node gives null in silence (the key is not there); a wrong one gives a diagnostic and null.</summary>
internal sealed class NodeValues(DiagnosticBag diagnostics)
{
    private static readonly LocalizedText TextKind = new("一个文本", "a text");
    private static readonly LocalizedText MappingKind = new("若干“键: 值”", "keys with values");
    private static readonly LocalizedText ListKind = new("一个列表", "a list");

    /// <summary>A text that is not empty.</summary>
    public Located<string>? Text(YamlNode? node) => Scalar(node)?.ToLocated();

    /// <summary>A scalar that is not empty.</summary>
    public YamlScalar? Scalar(YamlNode? node)
    {
        if (node is null || node.HasError)
            return null;
        if (node is not YamlScalar scalar)
            return Wrong<YamlScalar>(node, TextKind);
        if (scalar.Value.AsSpan().Trim().Length > 0 && !scalar.IsEmpty)
            return scalar;
        diagnostics.Report(DiagnosticCatalog.EmptyValue, node.Place);
        return null;
    }

    /// <summary>A text for people: plain Chinese, or <c>{zh, en}</c>.</summary>
    public LocalizedText? Localized(YamlNode? node)
    {
        if (node is not YamlMapping)
            return Text(node) is { } text ? LocalizedText.Same(text.Value) : null;
        if (MappingReader.Open(node, diagnostics, "zh", "en") is not { } reader)
            return null;
        var zh = Text(reader.Required("zh"));
        var en = Text(reader.Optional("en"));
        return zh is null ? null : new LocalizedText(zh.Value, en?.Value ?? zh.Value);
    }

    /// <summary>A date, <c>2016-01-22</c>.</summary>
    public DateOnly? Date(YamlNode? node)
    {
        if (Scalar(node) is not { } scalar)
            return null;
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        diagnostics.Report(DiagnosticCatalog.BadDate, scalar.Place, scalar.Value);
        return null;
    }

    /// <summary>A word of a closed list; null where there is none or it is wrong.</summary>
    public T? Word<T>(YamlNode? node, WordTable<T> words) where T : struct =>
        TryWord(node, words, out var value) ? value : null;

    /// <summary>As <see cref="Word{T}"/>, for words whose meaning is a text: with the place.</summary>
    public Located<string>? LocatedWord(YamlNode? node, WordTable<string> words) =>
        TryWord(node, words, out var value) ? new Located<string>(value, node!.Place) : null;

    public YamlMapping? Mapping(YamlNode? node) =>
        node is null || node.HasError ? null : node as YamlMapping ?? Wrong<YamlMapping>(node, MappingKind);

    /// <summary>The entries of a mapping whose keys are the author's own names.</summary>
    public IReadOnlyList<YamlEntry> Entries(YamlNode? node) =>
        Mapping(node) is { } mapping ? [.. mapping.Entries.Where(entry => !entry.Key.HasError)] : [];

    public IReadOnlyList<YamlNode> List(YamlNode? node) =>
        node is null || node.HasError ? [] : (node as YamlSequence ?? Wrong<YamlSequence>(node, ListKind))?.Items ?? [];

    /// <summary>A list, or one item that stands for a list of one.</summary>
    public IReadOnlyList<YamlNode> OneOrMore(YamlNode? node) =>
        node is null || node.HasError ? [] : node is YamlSequence sequence ? sequence.Items : [node];

    /// <summary>How many entries or items an author wrote; what could not be read counts as one.</summary>
    public static int CountWritten(YamlNode? node) => node switch
    {
        null => 0,
        YamlMapping mapping => mapping.Entries.Count + (mapping.HasError ? 1 : 0),
        YamlSequence sequence => sequence.Items.Count + (sequence.HasError ? 1 : 0),
        YamlScalar { IsEmpty: true, HasError: false } => 0,
        _ => 1,
    };

    private bool TryWord<T>(YamlNode? node, WordTable<T> words, out T value)
    {
        value = default!;
        if (Scalar(node) is not { } scalar)
            return false;
        if (words.TryFind(scalar.Value, out value))
            return true;
        diagnostics.Report(DiagnosticCatalog.UnknownWord, scalar.Place, scalar.Value, words.Words);
        return false;
    }

    // An empty value where more is due is said as such: "nothing" is no kind of its own to an author.
    private T? Wrong<T>(YamlNode node, LocalizedText expected) where T : class
    {
        if (node is YamlScalar { IsEmpty: true })
            diagnostics.Report(DiagnosticCatalog.EmptyValue, node.Place);
        else
            diagnostics.Report(DiagnosticCatalog.WrongNodeKind, node.Place, expected, Describe(node));
        return null;
    }

    private static LocalizedText Describe(YamlNode node) => node switch
    {
        YamlMapping => MappingKind,
        YamlSequence => ListKind,
        _ => TextKind,
    };
}
