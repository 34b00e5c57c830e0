using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>vocabulary:</c>, the fact types, fields and values that a pack declares.</summary>
internal sealed class VocabularySectionReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);
    private readonly Names _names = new(diagnostics);
    private readonly ChoiceReader _choices = new(diagnostics);

    public VocabularySyntax Read(YamlNode? node) =>
        MappingReader.Open(node, diagnostics, "types", "fields", "values", "calendar") is { } reader
            ? new VocabularySyntax(
                [.. _values.Entries(reader.Optional("types")).Select(ReadType).OfType<TypeSyntax>()],
                [.. _values.Entries(reader.Optional("fields")).Select(entry => new FurtherFieldsSyntax(entry.Key.ToLocated(), ReadFields(entry.Value)))],
                [.. _values.Entries(reader.Optional("values")).Select(ReadFurtherValues)])
            {
                Calendars = new StatedCalendarReader(diagnostics).Read(reader.Optional("calendar")),
            }
            : VocabularySyntax.Empty;

    private TypeSyntax? ReadType(YamlEntry entry)
    {
        var reader = MappingReader.Open(entry.Value, diagnostics, "zh", "en", "kind", "key", "windowDate", "spanEnd", "place", "fields");
        if (reader is null || ReadTerm(entry.Key, reader) is not { } term)
            return null;
        return new TypeSyntax
        {
            Term = term,
            Kind = _values.LocatedWord(reader.Required("kind"), PolicyWords.FactKind),
            Key = [.. _values.OneOrMore(reader.Optional("key")).Select(_values.Text).OfType<Located<string>>()],
            WindowDate = _values.Text(reader.Optional("windowDate")),
            SpanEnd = _values.Text(reader.Optional("spanEnd")),
            Place = _values.Text(reader.Optional("place")),
            Fields = ReadFields(reader.Required("fields")),
        };
    }

    private List<FieldSyntax> ReadFields(YamlNode? node) => [.. _values.Entries(node).Select(ReadField).OfType<FieldSyntax>()];

    // `日期: 日期` is short for `日期: {类型: 日期}`.
    private FieldSyntax? ReadField(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsEmpty: false } word)
            return _names.Read(entry.Key) is { } name ? new FieldSyntax { Term = new TermSyntax(name, null), Type = _values.LocatedWord(word, PolicyWords.FieldType) ?? Wrong(word) } : null;
        var reader = MappingReader.Open(entry.Value, diagnostics, "zh", "en", "type", "unit", "oneOf", "reference", "as", "inverse", "mayBeNothing");
        if (reader is null || ReadTerm(entry.Key, reader) is not { } term)
            return null;
        return new FieldSyntax
        {
            Term = term,
            Type = ReadType(reader),
            Unit = _values.Text(reader.Optional("unit")),
            OneOf = reader.Optional("oneOf") is { } values ? new ChoicesSyntax(_choices.Read(values), reader.Key("oneOf")!.Place) : null,
            Reference = _values.Text(reader.Optional("reference")),
            As = ReadName(reader.Optional("as")),
            Inverse = ReadName(reader.Optional("inverse")),
            MayBeNothing = _values.Word(reader.Optional("mayBeNothing"), PolicyWords.Truth) ?? false,
        };
    }

    // A unit makes a number, values make a choice, a reference is a text; anything else must be said.
    private Located<string>? ReadType(MappingReader reader)
    {
        if (reader.Optional("type") is { } node)
            return _values.LocatedWord(node, PolicyWords.FieldType) ?? Wrong(node);
        if (reader.Has("unit") || reader.Has("oneOf") || reader.Has("reference"))
            return null;
        return reader.Required("type") is { } none ? Wrong(none) : new Located<string>("", reader.Place);
    }

    // A wrong word has its diagnostic; the empty type keeps the field's name known and everything else quiet.
    private static Located<string> Wrong(YamlNode node) => new("", node.Place);

    private FurtherValuesSyntax ReadFurtherValues(YamlEntry entry) =>
        new(entry.Key.ToLocated(), new ChoicesSyntax(_choices.Read(entry.Value), entry.Key.Place));

    // The key is the Chinese name, or with `zh` in the entry the English one.
    private TermSyntax? ReadTerm(YamlScalar key, MappingReader reader)
    {
        var name = _names.Read(key);
        var zh = _names.Read(reader.Optional("zh"));
        var en = _names.Read(reader.Optional("en"));
        return name is null ? null : zh is null ? new TermSyntax(name, en) : new TermSyntax(zh, en ?? name);
    }

    private TermSyntax? ReadName(YamlNode? node)
    {
        if (node is not YamlMapping)
            return _names.Read(node) is { } name ? new TermSyntax(name, null) : null;
        if (MappingReader.Open(node, diagnostics, "zh", "en") is not { } reader)
            return null;
        return _names.Read(reader.Required("zh")) is { } zh ? new TermSyntax(zh, _names.Read(reader.Optional("en"))) : null;
    }
}
