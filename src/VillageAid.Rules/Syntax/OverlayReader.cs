using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads <c>set:</c>, <c>override:</c>, <c>adopt:</c> and <c>disable:</c>, mappings of names to what is decided about each.</summary>
internal sealed class OverlayReader(DiagnosticBag diagnostics)
{
    /// <summary>The sections, by the ids of their keys.</summary>
    public static readonly string[] Sections = ["overlays", "override", "adopt", "disable"];

    private static readonly string[] BasisKeys = ["setBy", "why", "on"];

    private readonly NodeValues _values = new(diagnostics);

    public IEnumerable<OverlaySyntax> Read(MappingReader reader) =>
        Sections.SelectMany((section, kind) => _values.Entries(reader.Optional(section)).Select(entry => ReadOne(entry, (OverlayKind)kind))).OfType<OverlaySyntax>().ToList();

    private OverlaySyntax? ReadOne(YamlEntry entry, OverlayKind kind)
    {
        if (MappingReader.Open(entry.Value, diagnostics, [.. BasisKeys, .. KeysOf(kind)]) is not { } reader)
            return null;
        var value = kind is OverlayKind.Set or OverlayKind.Override ? _values.Text(reader.Required("value")) : null;
        var from = ReadFrom(reader, kind);
        var to = kind == OverlayKind.Disable ? _values.Date(reader.Optional("to")) : null;
        if (to < from)
            diagnostics.Report(DiagnosticCatalog.EndBeforeStart, reader.Optional("to")!.Place, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
        if (ReadBasis(reader, entry.Key) is not var (by, why) || (kind is OverlayKind.Set or OverlayKind.Override && value is null))
            return null;
        return new OverlaySyntax(kind, entry.Key.ToLocated(), by, why, entry.Key.Place)
        {
            On = _values.Date(reader.Optional("on")),
            From = from,
            To = to,
            Value = value,
            Clause = kind == OverlayKind.Override ? _values.Text(reader.Optional("clause")) : null,
            Except = ReadExcept(reader, entry.Key, kind),
            Modality = kind == OverlayKind.Adopt ? _values.Word(reader.Optional("modality"), PolicyWords.Modality) ?? Modality.Must : Modality.Must,
        };
    }

    private static string[] KeysOf(OverlayKind kind) => kind switch
    {
        OverlayKind.Set => ["value", "from"],
        OverlayKind.Override => ["value", "from", "clause"],
        OverlayKind.Adopt => ["from", "modality", "except"],
        _ => ["from", "to", "except"],
    };

    private IReadOnlyList<Located<string>> ReadExcept(MappingReader reader, YamlScalar target, OverlayKind kind)
    {
        if (kind is OverlayKind.Set or OverlayKind.Override || reader.Optional("except") is not { } node)
            return [];
        if (!target.Value.EndsWith('*'))
            diagnostics.Report(DiagnosticCatalog.ExceptOfOne, node.Place, target.Value);
        return [.. _values.OneOrMore(node).Select(_values.Text).OfType<Located<string>>()];
    }

    // Without a day an override would also change what was judged long ago.
    private DateOnly? ReadFrom(MappingReader reader, OverlayKind kind) =>
        _values.Date(kind == OverlayKind.Override ? reader.Required("from") : reader.Optional("from"));

    private (LocalizedText By, LocalizedText Why)? ReadBasis(MappingReader reader, YamlScalar name)
    {
        if (!reader.Has("setBy") || !reader.Has("why"))
            diagnostics.Report(DiagnosticCatalog.OverlayWithoutBasis, name.Place, name.Value);
        var (by, why) = (_values.Localized(reader.Optional("setBy")), _values.Localized(reader.Optional("why")));
        return by is null || why is null ? null : (by, why);
    }
}
