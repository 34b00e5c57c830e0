using System.Globalization;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Reads <c>expect: {subject: {rule or clause: status}}</c>, or a mapping with <c>is, not, actual, needed, missing</c>.</summary>
internal sealed class ExpectationReader(DiagnosticBag diagnostics)
{
    private readonly NodeValues _values = new(diagnostics);

    public IReadOnlyList<Expectation> Read(YamlNode? node) =>
        [.. _values.Entries(node).SelectMany(subject => Entries(subject.Value).Select(rule => ReadOne(subject.Key.ToLocated(), rule))).OfType<Expectation>()];

    // Braces without anything in them would pass whatever came.
    private IReadOnlyList<YamlEntry> Entries(YamlNode node)
    {
        if (node is YamlMapping { HasError: false, Entries.Count: 0 })
            diagnostics.Report(DiagnosticCatalog.EmptyValue, node.Place);
        return _values.Entries(node);
    }

    private Expectation? ReadOne(Located<string> subject, YamlEntry entry)
    {
        var (rule, occasion) = Split(entry.Key);
        var expectation = new Expectation(subject, rule) { Occasion = occasion };
        if (entry.Value is YamlScalar scalar)
            return ReadStatus(scalar) is { } status ? expectation with { Status = status } : null;
        if (Entries(entry.Value).Count == 0 || MappingReader.Open(entry.Value, diagnostics, ScenarioKeys.Expectation) is not { } reader)
            return null;
        return expectation with
        {
            Status = reader.Has("is") ? ReadStatus(reader.Optional("is")) : null,
            Not = [.. _values.OneOrMore(reader.Optional("not")).Select(ReadStatus).OfType<VerdictStatus>()],
            Outcome = _values.Text(reader.Optional("outcome"))?.Value,
            Actual = ReadBounds(reader.Optional("actual")),
            Needed = ReadBounds(reader.Optional("needed")),
            Missing = reader.Has("missing") ? [.. _values.OneOrMore(reader.Optional("missing")).Select(_values.Text).OfType<Located<string>>().SelectMany(name => MissingNames.Expand(name.Value))] : null,
        };
    }

    private static (Located<string> Rule, string? Occasion) Split(YamlScalar key)
    {
        var at = key.Value.IndexOf('@');
        return at < 0 ? (key.ToLocated(), null) : (new Located<string>(key.Value[..at].Trim(), key.Place), key.Value[(at + 1)..].Trim());
    }

    private VerdictStatus? ReadStatus(YamlNode? node)
    {
        if (_values.Scalar(node) is not { } scalar)
            return null;
        if (StatusWords.Find(scalar.Value) is { } status)
            return status;
        // Near to 不符合 is 符合, which is the opposite.
        var help = scalar.Value.StartsWith('不') ? WordHelp.List(StatusWords.OfNorms) : WordHelp.For(scalar.Value, StatusWords.All, StatusWords.OfNorms);
        diagnostics.Report(DiagnosticCatalog.UnknownStatus, scalar.Place, scalar.Value, help);
        return null;
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
