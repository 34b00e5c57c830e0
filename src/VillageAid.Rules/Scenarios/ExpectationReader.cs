using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Reads <c>expect: {subject: {rule or clause: status}}</c>, or a mapping with <c>is, not, actual, needed, missing, measures</c>. Beside the rules
/// <c>measures</c> and <c>not</c> speak of the subject's whole run.
/// </summary>
internal sealed class ExpectationReader(DiagnosticBag diagnostics)
{
    // What "not" means of a rule of which nothing more is said: that it turns against somebody, or for him.
    private static readonly VerdictStatus[] Happened = [VerdictStatus.Violated, VerdictStatus.Deviation, VerdictStatus.Recommended, VerdictStatus.Taken];

    private readonly NodeValues _values = new(diagnostics);

    public IReadOnlyList<Expectation> Read(YamlNode? node) => [.. _values.Entries(node).SelectMany(subject => ReadSubject(subject.Key.ToLocated(), subject.Value)).OfType<Expectation>()];

    private IEnumerable<Expectation?> ReadSubject(Located<string> subject, YamlNode node)
    {
        if (node is YamlScalar scalar && StatusWords.IsNoVerdict(scalar.Value))
            return [new Expectation(subject, null) { NoVerdict = true }];
        return Entries(node).SelectMany(entry => Is("not", entry.Key) ? ReadNot(subject, entry.Value)
            : Is("measures", entry.Key) ? [new Expectation(subject, null) { Measures = ReadMeasures(entry.Value) }]
            : [ReadOne(subject, entry)]).ToList();
    }

    private static bool Is(string key, YamlScalar word) => PolicyKeys.Get(key).Is(word.Value);

    // not: {rule: status, measures: [...]}, or the names of rules.
    private IEnumerable<Expectation?> ReadNot(Located<string> subject, YamlNode node)
    {
        if (node is not YamlMapping)
            return [.. _values.OneOrMore(node).Select(_values.Scalar).OfType<YamlScalar>().Select(rule => Named(subject, rule) with { Not = Happened })];
        return Entries(node).Select(entry => Is("measures", entry.Key)
            ? new Expectation(subject, null) { NotMeasures = ReadMeasures(entry.Value) }
            : Named(subject, entry.Key) with { Not = ReadStatuses(entry.Value) }).ToList();
    }

    // Braces without anything in them would pass whatever came.
    private IReadOnlyList<YamlEntry> Entries(YamlNode node)
    {
        if (node is YamlMapping { HasError: false, Entries.Count: 0 })
            diagnostics.Report(DiagnosticCatalog.EmptyValue, node.Place);
        return _values.Entries(node);
    }

    private Expectation? ReadOne(Located<string> subject, YamlEntry entry)
    {
        var expectation = Named(subject, entry.Key);
        if (entry.Value is YamlScalar scalar)
            return WithStatus(expectation, scalar);
        if (Entries(entry.Value).Count == 0 || MappingReader.Open(entry.Value, diagnostics, ScenarioKeys.Expectation) is not { } reader)
            return null;
        return (reader.Has("is") ? WithStatus(expectation, reader.Optional("is")) ?? expectation : expectation) with
        {
            Not = ReadStatuses(reader.Optional("not")),
            Actual = ReadBounds(reader.Optional("actual")),
            Needed = ReadBounds(reader.Optional("needed")),
            Missing = reader.Has("missing") ? [.. _values.OneOrMore(reader.Optional("missing")).Select(_values.Text).OfType<Located<string>>().SelectMany(name => MissingNames.Expand(name.Value))] : null,
            Measures = reader.Has("measures") ? ReadMeasures(reader.Optional("measures")) : null,
        };
    }

    private static Expectation Named(Located<string> subject, YamlScalar key)
    {
        var at = key.Value.IndexOf('@');
        return at < 0
            ? new Expectation(subject, key.ToLocated())
            : new Expectation(subject, new Located<string>(key.Value[..at].Trim(), key.Place)) { Occasion = new Located<string>(key.Value[(at + 1)..].Trim(), key.Place) };
    }

    private Expectation? WithStatus(Expectation expectation, YamlNode? node) =>
        node is YamlScalar scalar && StatusWords.IsNoVerdict(scalar.Value) ? expectation with { NoVerdict = true }
        : ReadStatus(node) is { } status ? expectation with { Status = status } : null;

    private List<VerdictStatus> ReadStatuses(YamlNode? node) => [.. _values.OneOrMore(node).Select(ReadStatus).OfType<VerdictStatus>()];

    private VerdictStatus? ReadStatus(YamlNode? node)
    {
        if (_values.Scalar(node) is not { } scalar)
            return null;
        if (StatusWords.Find(scalar.Value) is { } status)
            return status;
        // Near to 不符合 is 符合, which is the opposite.
        var help = scalar.Value.StartsWith('不') ? WordHelp.List(StatusWords.All) : WordHelp.For(scalar.Value, StatusWords.All);
        diagnostics.Report(DiagnosticCatalog.UnknownStatus, scalar.Place, scalar.Value, help);
        return null;
    }

    private IReadOnlyList<ExpectedMeasure> ReadMeasures(YamlNode? node) => [.. _values.OneOrMore(node).Select(ReadMeasure).OfType<ExpectedMeasure>()];

    private ExpectedMeasure? ReadMeasure(YamlNode node)
    {
        if (node is not YamlMapping)
            return _values.Text(node) is { } name ? new ExpectedMeasure(name, null, null) : null;
        if (MappingReader.Open(node, diagnostics, ScenarioKeys.Measure) is not { } reader || _values.Text(reader.Required("measure")) is not { } measure)
            return null;
        return new ExpectedMeasure(measure, _values.Text(reader.Optional("addressee")), _values.Text(reader.Optional("against")));
    }

    private Bounds? ReadBounds(YamlNode? node)
    {
        if (_values.Scalar(node) is not { } scalar)
            return null;
        var ends = scalar.Value.Split("..", StringSplitOptions.TrimEntries);
        if (ends is [var one] && Number(one) is { } exact)
            return new Bounds(exact, exact, scalar.Value);
        if (ends is [var low, var high] && (low.Length == 0 || Number(low) is not null) && (high.Length == 0 || Number(high) is not null) && low.Length + high.Length > 0)
            return new Bounds(Number(low), Number(high), scalar.Value);
        diagnostics.Report(DiagnosticCatalog.BadBounds, scalar.Place, scalar.Value);
        return null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
