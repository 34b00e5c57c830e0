using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Scenarios;

/// <summary>Compares recommended measures with those that a test expects: of one verdict, or of a subject over the whole run.</summary>
internal sealed class MeasureChecker(FactVocabulary vocabulary)
{
    private readonly Enumeration _kinds = ExpectationNames.MeasureKinds(vocabulary);

    /// <summary>What is not as expected of a subject over all rules; measures against it count wherever they are recommended.</summary>
    public IEnumerable<LocalizedText> CheckRun(Expectation expectation, EvaluationResult result)
    {
        var found = result.Verdicts.SelectMany(verdict => verdict.Recommends.Where(one => Concerns(one, verdict, expectation)), (verdict, one) => (verdict, one)).ToList();
        if (expectation.Measures is { } measures && !AreSame(measures, [.. found.Select(pair => pair.one)]))
        {
            var (expected, came) = (List(measures), List(found.Select(pair => pair.one)));
            yield return new LocalizedText($"{expectation.Name()}：措施应为 {expected.Zh}，却是 {came.Zh}{Reasons(found, Language.Zh)}", $"{expectation.Name()}: measures should be {expected.En}, but are {came.En}{Reasons(found, Language.En)}");
        }
        foreach (var (verdict, one) in found.Where(pair => expectation.NotMeasures.Any(measure => Fits(measure, pair.one))))
            yield return new LocalizedText($"{expectation.Name()}：不应有措施 {one.Term.Zh}（{verdict.Rule}：{verdict.Reason.Text.Zh}）", $"{expectation.Name()}: measure {one.Measure} must not be ({verdict.Rule}: {verdict.Reason.Text.En})");
    }

    /// <summary>Whether there are these measures and no others, in whatever order.</summary>
    public bool AreSame(IReadOnlyList<ExpectedMeasure> expected, IReadOnlyList<Recommendation> found) =>
        expected.All(measure => found.Any(one => Fits(measure, one))) && found.All(one => expected.Any(measure => Fits(measure, one)));

    public static LocalizedText List(IEnumerable<ExpectedMeasure> measures) => LocalizedText.Same($"[{string.Join(", ", measures)}]");

    public static LocalizedText List(IEnumerable<Recommendation> measures)
    {
        var all = measures.ToList();
        return new($"[{string.Join(", ", all.Select(one => Show(one, Language.Zh)).Distinct())}]", $"[{string.Join(", ", all.Select(one => Show(one, Language.En)).Distinct())}]");
    }

    private bool Concerns(Recommendation one, Verdict verdict, Expectation expectation) =>
        SubjectName.Means(expectation.Subject.Value, verdict.Subject, vocabulary) || (one.Against is { } against && SubjectName.Means(expectation.Subject.Value, against, vocabulary));

    private bool Fits(ExpectedMeasure expected, Recommendation found) =>
        _kinds.Find(expected.Measure.Value)?.Name == found.Measure && Fits(expected.To, found.To, found) && Fits(expected.Against, found.Against, found);

    private bool Fits(Located<string>? expected, SubjectId? found, Recommendation one) =>
        expected is null || (ExpectedMeasure.IsOpen(expected) ? found is null && one.AddresseeIsOpen : found is not null && SubjectName.Means(expected.Value, found, vocabulary));

    private static string Show(Recommendation one, Language language) => (language == Language.Zh ? one.Term.Zh : one.Measure) + (one.To is { } to ? $" → {to}" : "") + (one.Against is { } against ? $" ({against})" : "");

    private static string Reasons(IReadOnlyList<(Verdict Verdict, Recommendation One)> found, Language language)
    {
        var texts = found.Select(pair => pair.Verdict).Distinct().Select(verdict => $"{verdict.Rule}: {verdict.Reason.Text.In(language)}").ToList();
        return texts.Count == 0 ? "" : language == Language.Zh ? $"（{string.Join("；", texts)}）" : $" ({string.Join("; ", texts)})";
    }
}
