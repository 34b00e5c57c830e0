using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using VillageAid.Rules.Yaml;

namespace VillageAid.Rules.Scenarios;

/// <summary>Reads a file of scenario tests: a list of tests, each told over the <c>background</c> that stands before it.</summary>
internal sealed class ScenarioReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly NodeValues _values;
    private readonly GivenReader _given;
    private readonly CompleteReader _complete;
    private readonly FactVocabulary _vocabulary;
    private readonly ExpectationReader _expectations;
    private int _errorsBefore;

    private ScenarioReader(FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _values = new NodeValues(diagnostics);
        _vocabulary = vocabulary;
        _given = new GivenReader(vocabulary, diagnostics);
        _complete = new CompleteReader(_given, diagnostics);
        _expectations = new ExpectationReader(diagnostics);
    }

    public static IReadOnlyList<Scenario> Read(SourceText file, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var reader = new ScenarioReader(vocabulary, diagnostics);
        var scenarios = new List<Scenario>();
        var background = ScenarioData.Empty;
        var backgroundIsRight = true;
        foreach (var node in reader._values.List(YamlReader.Read(file, diagnostics)))
        {
            reader._errorsBefore = diagnostics.ErrorCount;
            if (node is YamlMapping mapping && MappingReader.Has(mapping, "background"))
            {
                background = reader.ReadBackground(mapping);
                backgroundIsRight = !reader.FoundErrors;
                continue;
            }
            // A test with a mistake, in itself or its background, is not run: without the record that could not be read it would tell another story.
            var tests = reader.ReadTest(node, background).ToList();
            if (!reader.FoundErrors && backgroundIsRight)
                scenarios.AddRange(tests);
        }
        if (scenarios.Count == 0 && !diagnostics.HasErrors)
            diagnostics.Report(DiagnosticCatalog.NoTests, file.Path, null);
        return scenarios;
    }

    private bool FoundErrors => _diagnostics.ErrorCount > _errorsBefore;

    private ScenarioData ReadBackground(YamlMapping mapping) =>
        MappingReader.Open(mapping, _diagnostics, ScenarioKeys.Background) is { } reader ? ReadData(reader, ScenarioData.Empty) : ScenarioData.Empty;

    private IEnumerable<Scenario> ReadTest(YamlNode node, ScenarioData background)
    {
        if (MappingReader.Open(node, _diagnostics, ScenarioKeys.Test) is not { } reader || _values.Text(reader.Required("test")) is not { } name)
            yield break;
        var data = ReadData(reader, background);
        var expected = ReadExpected(reader);
        var variants = _values.List(reader.Optional("variants"));
        if ((variants.Count == 0 || !expected.IsEmpty) && Create(name, reader.Place, data, expected) is { } scenario)
            yield return scenario;
        foreach (var (variant, number) in variants.Select((variant, index) => (variant, index + 1)))
        {
            if (MappingReader.Open(variant, _diagnostics, ScenarioKeys.Variant) is not { } inner)
                continue;
            var changed = ReadData(inner, data);
            if (Create(new Located<string>(NameOf(name.Value, changed, data, number), inner.Place), inner.Place, changed, ReadExpected(inner)) is { } one)
                yield return one;
        }
    }

    private Expected ReadExpected(MappingReader reader) => new(
        _expectations.Read(reader.Optional("expect")),
        reader.Has("mismatch") ? [.. _values.OneOrMore(reader.Optional("mismatch")).Select(node => _values.LocatedWord(node, PolicyWords.Mismatch)).OfType<Located<string>>()] : null);

    private Scenario? Create(Located<string> name, SourceSpan place, ScenarioData data, Expected expected)
    {
        // Where an expectation was written wrongly, that has its diagnostic already.
        if (expected.IsEmpty && !FoundErrors)
            _diagnostics.Report(DiagnosticCatalog.NoExpectation, place, name.Value);
        if (data.Period is null && !FoundErrors)
            _diagnostics.Report(DiagnosticCatalog.MissingKey, place, PolicyKeys.Get("period").Words);
        if (expected.IsEmpty || data.Period is null)
            return null;
        var facts = data.Facts.Concat(CompletenessRecords.Make(data.Complete, data.Facts, data.Period, _vocabulary));
        return new Scenario(name, data.Period, data.AsOf, [.. facts], data.Settings, expected.Verdicts) { Mismatch = expected.Mismatch };
    }

    private sealed record Expected(IReadOnlyList<Expectation> Verdicts, IReadOnlyList<Located<string>>? Mismatch)
    {
        public bool IsEmpty => Verdicts.Count == 0 && Mismatch is null;
    }

    // A variant is known by what it sets; one that only tells other facts by its number.
    private static string NameOf(string name, ScenarioData changed, ScenarioData data, int number)
    {
        var settings = changed.Settings.Skip(data.Settings.Count).Select(setting => $"{setting.Parameter.Value}={setting.Value.Value}").ToList();
        return settings.Count > 0 ? $"{name}（{string.Join('，', settings)}）" : $"{name}（{number}）";
    }

    private ScenarioData ReadData(MappingReader reader, ScenarioData over)
    {
        var period = ReadPeriod(reader.Optional("period")) ?? over.Period;
        return new ScenarioData(
            period,
            ReadAsOf(reader.Optional("asOf")) ?? over.AsOf,
            GivenFacts.Over(over.Facts, [.. _given.Read(reader.Optional("given"), period), .. _given.ReadAttendance(reader.Optional("attendance"), period)], _diagnostics),
            [.. over.Complete, .. _complete.Read(reader.Optional("complete"), period)],
            [.. over.Settings, .. ReadSettings(reader.Optional("set"))]);
    }

    private Period? ReadPeriod(YamlNode? node)
    {
        if (_values.Scalar(node) is not { } scalar)
            return null;
        if (Period.TryParse(scalar.Value, out var period))
            return period;
        _diagnostics.Report(DiagnosticCatalog.BadTestPeriod, scalar.Place, scalar.Value);
        return null;
    }

    private DateTimeOffset? ReadAsOf(YamlNode? node)
    {
        if (_values.Scalar(node) is not { } scalar)
            return null;
        var text = FactText.Narrow(FactText.Normalize(scalar.Value));
        if (TimeText.ReadInstant(text) is { } instant)
            return instant;
        if (TimeText.ReadDate(text) is { } day)
            return Evaluation.Instants.EndOf(day);
        _diagnostics.Report(DiagnosticCatalog.BadTestInstant, scalar.Place, scalar.Value);
        return null;
    }

    private IEnumerable<Setting> ReadSettings(YamlNode? node) =>
        _values.Entries(node)
            .Select(entry => _values.Text(entry.Value) is { } value ? new Setting(entry.Key.ToLocated(), value) : null)
            .OfType<Setting>().ToList();
}
