using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Syntax;

/// <summary>Reads the files of one pack and joins them: <c>policy.yaml</c> is its head, the others hold sections by topic.</summary>
internal sealed class PolicyReader
{
    private static readonly string[] HeadKeys = ["policy", "title", "jurisdiction", "effective", "extends", "composite", "calendar"];
    private static readonly string[] SectionKeys = ["vocabulary", "topics", "sources", "parameters", "indicators", "rules", "measures", "conflicts", .. OverlayReader.Sections];

    private readonly DiagnosticBag _diagnostics;
    private readonly NodeValues _values;
    private readonly List<TopicSyntax> _topics = [];
    private readonly List<SourceDocumentSyntax> _sources = [];
    private readonly List<ParameterSyntax> _parameters = [];
    private readonly List<IndicatorSyntax> _indicators = [];
    private readonly List<RuleSyntax> _rules = [];
    private readonly List<OverlaySyntax> _overlays = [];
    private readonly List<ConflictSyntax> _conflicts = [];
    private readonly List<MeasuresSyntax> _measures = [];
    private VocabularySyntax _vocabulary = VocabularySyntax.Empty;
    private ReadingGaps _gaps;

    private PolicyReader(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _values = new NodeValues(diagnostics);
    }

    /// <summary>The pack as it was written; null where it has no readable <c>policy.yaml</c> with an id. Scenario tests among the files are passed over.</summary>
    public static PolicySyntax? Read(IReadOnlyList<SourceText> files, string packName, DiagnosticBag diagnostics)
    {
        var heads = files.Where(IsHead).OrderBy(file => file.Path.Length).ThenBy(file => file.Path, StringComparer.Ordinal).ToList();
        if (heads.Count == 0)
            diagnostics.Report(DiagnosticCatalog.NoPolicyFile, packName, null, packName);
        var reader = new PolicyReader(diagnostics);
        var policy = heads.Count == 0 ? null : reader.ReadHead(heads[0]);
        foreach (var file in files.Where(file => file != heads.FirstOrDefault() && !IsTest(file)).OrderBy(file => file.Path, StringComparer.Ordinal))
            reader.ReadTopic(file);
        return policy is null ? null : policy with
        {
            Vocabulary = reader._vocabulary,
            Topics = reader._topics,
            Sources = reader._sources,
            Parameters = reader._parameters,
            Indicators = reader._indicators,
            Rules = reader._rules,
            Overlays = reader._overlays,
            Measures = reader._measures,
            Conflicts = reader._conflicts,
            Gaps = reader._gaps,
        };
    }

    private static bool IsHead(SourceText file) => file.Path[(file.Path.LastIndexOf('/') + 1)..] is "policy.yaml" or "policy.yml";

    private static bool IsTest(SourceText file) =>
        file.Path.EndsWith(".test.yaml", StringComparison.Ordinal) || file.Path.EndsWith(".test.yml", StringComparison.Ordinal);

    private PolicySyntax? ReadHead(SourceText file)
    {
        if (ReadFile(file) is not { } reader)
            return null;
        var id = _values.Text(reader.Required("policy"));
        var policy = new PolicySyntax
        {
            Id = id ?? new Located<string>("", reader.Place),
            Title = _values.Localized(reader.Optional("title")),
            Jurisdiction = [.. _values.OneOrMore(reader.Optional("jurisdiction")).Select(_values.Text).OfType<Located<string>>()],
            Effective = new EffectiveReader(_diagnostics).Read(reader.Optional("effective")),
            Calendar = ReadCalendar(reader.Optional("calendar")),
            Extends = [.. _values.OneOrMore(reader.Optional("extends")).Select(ReadBase).OfType<Located<string>>()],
            IsComposite = _values.Word(reader.Optional("composite"), PolicyWords.Truth) ?? false,
        };
        ReadSections(reader);
        return id is null ? null : policy;
    }

    private void ReadTopic(SourceText file)
    {
        if (ReadFile(file) is not { } reader)
            return;
        foreach (var key in HeadKeys.Select(reader.Key).OfType<YamlScalar>())
            _diagnostics.Report(DiagnosticCatalog.HeadInTopicFile, key.Place, key.Value);
        ReadSections(reader);
    }

    private MappingReader? ReadFile(SourceText file)
    {
        var errors = _diagnostics.HasErrors;
        var root = YamlReader.Read(file, _diagnostics);
        // An empty topic file is harmless; an empty policy.yaml lacks what a pack must say.
        if (root is null && IsHead(file) && !(_diagnostics.HasErrors && !errors))
            _diagnostics.Report(DiagnosticCatalog.EmptyValue, file.Path, new LinePosition(1, 1));
        var reader = MappingReader.Open(root, _diagnostics, [.. HeadKeys, .. SectionKeys]);
        // A section may stand under a misspelt key.
        if (reader is null ? root is not null || (_diagnostics.HasErrors && !errors) : reader.HasUnknownKeys)
            _gaps |= ReadingGaps.All;
        return reader;
    }

    private void ReadSections(MappingReader reader)
    {
        ReadVocabulary(reader.Optional("vocabulary"));
        var sources = new SourceReader(_diagnostics);
        Add(_topics, sources.ReadTopics(reader.Optional("topics")), reader.Optional("topics"), ReadingGaps.Sources);
        Add(_sources, sources.Read(reader.Optional("sources")), reader.Optional("sources"), ReadingGaps.Sources);
        if (sources.HasLostClauses)
            _gaps |= ReadingGaps.Sources;
        Add(_parameters, new ParameterReader(_diagnostics).Read(reader.Optional("parameters")), reader.Optional("parameters"), ReadingGaps.Parameters);
        Add(_indicators, new IndicatorReader(_diagnostics).Read(reader.Optional("indicators")), reader.Optional("indicators"), ReadingGaps.Indicators);
        Add(_rules, new RuleReader(_diagnostics).Read(reader.Optional("rules")), RuleReader.CountWritten(reader.Optional("rules")), ReadingGaps.Rules);
        if (new MeasuresReader(_diagnostics).Read(reader.Optional("measures")) is { } measures)
            _measures.Add(measures);
        _conflicts.AddRange(new ConflictReader(_diagnostics).Read(reader.Optional("conflicts")));
        _overlays.AddRange(new OverlayReader(_diagnostics).Read(reader));
    }

    // An id that is no plain name could lead out of the folder of the packs.
    private Located<string>? ReadBase(YamlNode node)
    {
        var id = _values.Text(node);
        if (id is not null && PackIds.IsPlain(id.Value))
            return id;
        _gaps = ReadingGaps.All;
        if (id is not null)
            _diagnostics.Report(DiagnosticCatalog.BadPackId, id.Place, id.Value);
        return null;
    }

    private void ReadVocabulary(YamlNode? node)
    {
        var errors = _diagnostics.ErrorCount;
        _vocabulary = _vocabulary.And(new VocabularySectionReader(_diagnostics).Read(node));
        if (_diagnostics.ErrorCount > errors || node is { HasError: true })
            _gaps |= ReadingGaps.Vocabulary;
    }

    private void Add<T>(List<T> all, IEnumerable<T> read, YamlNode? node, ReadingGaps section) => Add(all, read, NodeValues.CountWritten(node), section);

    private void Add<T>(List<T> all, IEnumerable<T> read, int written, ReadingGaps section)
    {
        var before = all.Count;
        all.AddRange(read);
        if (all.Count - before < written)
            _gaps |= section;
    }

    private CalendarSyntax? ReadCalendar(YamlNode? node) =>
        MappingReader.Open(node, _diagnostics, "weekStart") is { } reader
            ? new CalendarSyntax(_values.Text(reader.Optional("weekStart")), reader.Place)
            : null;
}
