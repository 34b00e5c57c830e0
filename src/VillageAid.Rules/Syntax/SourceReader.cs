using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>sources:</c>, the texts that a pack rests on, and their clauses.</summary>
internal sealed class SourceReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    /// <summary>Whether a clause was written that could not be read.</summary>
    public bool HasLostClauses { get; private set; }

    public IEnumerable<SourceDocumentSyntax> Read(YamlNode? node) =>
        _values.List(node).Select(ReadSource).OfType<SourceDocumentSyntax>().ToList();

    /// <summary>Reads <c>topics:</c>, what clauses may be filed under: <c>考勤: attendance</c>.</summary>
    public IEnumerable<TopicSyntax> ReadTopics(YamlNode? node) =>
        [.. _values.Entries(node).Select(entry => _values.Text(entry.Value) is { } en ? new TopicSyntax(entry.Key.ToLocated(), en) : null).OfType<TopicSyntax>()];

    private SourceDocumentSyntax? ReadSource(YamlNode node)
    {
        if (MappingReader.Open(node, diagnostics, "id", "nature", "title", "issuer", "clauses") is not { } reader)
            return null;
        var id = _values.Text(reader.Required("id"));
        var nature = _values.Word(reader.Required("nature"), PolicyWords.Nature);
        var title = _values.Localized(reader.Required("title"));
        var issuer = _values.Localized(reader.Optional("issuer"));
        var clauses = _values.Entries(reader.Optional("clauses")).Select(ReadClause).OfType<ClauseSyntax>().ToList();
        HasLostClauses |= clauses.Count < NodeValues.CountWritten(reader.Optional("clauses"));
        // What is missing has its diagnostic; its clauses still count, lest every rule that cites one is reported too.
        return id is null ? null : new SourceDocumentSyntax(
            id, nature ?? SourceNature.Opinion, title ?? LocalizedText.Same(id.Value), issuer, clauses, reader.Place);
    }

    private ClauseSyntax? ReadClause(YamlEntry entry)
    {
        var id = entry.Key.ToLocated();
        if (entry.Value is not YamlMapping)
            return _values.Text(entry.Value) is { } gist ? new ClauseSyntax(id, LocalizedText.Same(gist.Value), true, null) : null;
        if (MappingReader.Open(entry.Value, diagnostics, "zh", "en", "topic", "encoded", "because") is not { } reader)
            return null;
        var zh = _values.Text(reader.Required("zh"))?.Value ?? id.Value;
        var en = _values.Text(reader.Optional("en"))?.Value ?? zh;
        var encoded = _values.Word(reader.Optional("encoded"), PolicyWords.Truth) ?? true;
        var because = _values.Localized(reader.Optional("because"));
        if (!encoded && !reader.Has("because"))
            diagnostics.Report(DiagnosticCatalog.NotEncodedWithoutReason, entry.Key.Place, id.Value);
        return new ClauseSyntax(id, new LocalizedText(zh, en), encoded, because) { Topic = _values.Text(reader.Optional("topic")) };
    }
}
