using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>
/// Checks that everything that is expected of can be found: an expectation on a name that does not exist is a mistake of the test, and "not" of it
/// would always pass.
/// </summary>
internal sealed class ExpectationNames(PolicySet policies, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText NobodyGiven = new("在 `已知` 里写上它的记录，例如 `干部: [甲]`", "add its record under `given`, such as `cadre: [甲]`");

    /// <summary>Whether rules, subjects and measures are there; the others are reported.</summary>
    public bool AreKnown(Scenario scenario)
    {
        var errors = diagnostics.ErrorCount;
        CheckRules(scenario);
        CheckSubjects(scenario);
        CheckMeasures(scenario);
        return diagnostics.ErrorCount == errors;
    }

    /// <summary>Whether the occasions are among those that were judged.</summary>
    public bool AreJudged(Scenario scenario, EvaluationResult result)
    {
        var errors = diagnostics.ErrorCount;
        foreach (var expectation in scenario.Expectations.Where(one => one.Occasion is not null && !one.NoVerdict))
        {
            var labels = result.Verdicts.Where(verdict => expectation.IsAbout(verdict, policies.Vocabulary)).Select(verdict => verdict.Occasion.Label).Distinct().ToList();
            // Where nothing was judged at all it is not the occasion that is wrong.
            if (labels.Count > 0 && !labels.Contains(expectation.Occasion!.Value))
                diagnostics.Report(DiagnosticCatalog.UnknownTestOccasion, expectation.Occasion.Place, expectation.Rule!.Value, expectation.Occasion.Value, WordHelp.List(labels.Select(LocalizedText.Same)));
        }
        return diagnostics.ErrorCount == errors;
    }

    private void CheckRules(Scenario scenario)
    {
        var rules = policies.Policies.SelectMany(policy => policy.Rules).ToList();
        var ids = rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        var clauses = rules.SelectMany(rule => rule.Citations).Select(citation => citation.Clause).Distinct().Order(StringComparer.Ordinal);
        Check(scenario.Expectations.Select(expectation => expectation.Rule).OfType<Located<string>>(), [.. ids, .. clauses], ids, DiagnosticCatalog.UnknownRule, RuleName.Fits);
    }

    private void CheckSubjects(Scenario scenario)
    {
        var subjects = policies.Vocabulary.SubjectTypes.Where(type => type.FactType.Place is not null)
            .SelectMany(type => scenario.Facts.Where(given => given.Type == type.FactType && type.Includes(given.Fact)), (type, given) => (Type: type, Id: type.FactType.IdOf(given.Fact))).ToList();
        var ids = subjects.Select(subject => subject.Id).Distinct().ToList();
        var known = ids.Concat(subjects.SelectMany(subject => new[] { $"{subject.Type.Term.Zh}:{subject.Id}", $"{subject.Type.Name}:{subject.Id}" })).ToList();
        var named = scenario.Expectations.SelectMany(expectation => AddresseesOf(expectation).Prepend(expectation.Subject));
        Check(named, known, ids, DiagnosticCatalog.UnknownTestSubject, (name, one) => SubjectName.Narrow(name) == one);
    }

    private static IEnumerable<Located<string>> AddresseesOf(Expectation expectation) =>
        MeasuresOf(expectation).SelectMany(measure => new[] { measure.To, measure.Against }).OfType<Located<string>>().Where(name => !ExpectedMeasure.IsOpen(name));

    private static IEnumerable<ExpectedMeasure> MeasuresOf(Expectation expectation) => expectation.NotMeasures.Concat(expectation.Measures ?? []);

    private void CheckMeasures(Scenario scenario)
    {
        var members = MeasureKinds(policies.Vocabulary).Members;
        foreach (var measure in scenario.Expectations.SelectMany(MeasuresOf).Select(measure => measure.Measure).DistinctBy(name => name.Place))
        {
            if (MeasureKinds(policies.Vocabulary).Find(measure.Value) is null)
                diagnostics.Report(DiagnosticCatalog.UnknownTestMeasure, measure.Place, measure.Value, WordHelp.For(measure.Value, members.Select(WordHelp.Of)));
        }
    }

    /// <summary>The closed list of measures.</summary>
    public static Enumeration MeasureKinds(FactVocabulary vocabulary) =>
        vocabulary.TypeOf(typeof(Measure)).Fields.Single(field => field.Property?.Name == nameof(Measure.MeasureKind)).Enumeration!;

    private void Check(IEnumerable<Located<string>> names, IReadOnlyList<string> known, IReadOnlyList<string> listed, DiagnosticDescriptor descriptor, Func<string, string, bool> fits)
    {
        foreach (var name in names.Where(name => !known.Any(one => fits(name.Value, one))).DistinctBy(name => name.Place))
            diagnostics.Report(descriptor, name.Place, name.Value, known.Count > 0 ? WordHelp.For(name.Value, known.Select(LocalizedText.Same), listed.Select(LocalizedText.Same)) : NobodyGiven);
    }
}
