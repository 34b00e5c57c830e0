using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Evaluation.Sessions;

/// <summary>What must hold of a session after any series of changes.</summary>
public class SessionProperties
{
    private const int Cases = 1500;

    [Property(Arbitrary = [typeof(Seeds)], MaxTest = Cases, QuietOnSuccess = true)]
    public void A_session_says_what_a_fresh_evaluation_says_and_tells_what_changed(int seed) => Run(seed);

    /// <summary>Any number, each as likely as the others.</summary>
    public static class Seeds
    {
        public static Arbitrary<int> All() => Arb.From(Gen.Choose(0, int.MaxValue));
    }

    internal static void Run(int seed)
    {
        var series = new RandomSeries(seed);
        var load = new PolicyEngine().Load([series.Case.Policy]);
        load.Succeeded.Should().BeTrue("{0}", string.Join('\n', load.Diagnostics));
        var policies = load.Policies;
        var options = new EvaluationOptions { AsOf = Case.EndOfMarch.AddDays(seed % 3 == 0 ? -12 : 0), Subject = seed % 5 == 0 ? "cadre:甲" : null };
        var session = AppraisalSession.Open(policies, FactSet.Of(series.Facts).In(policies.Vocabulary), Case.March, options, new ReferenceStatuses(), _ => seed % 4 == 0 ? new CompiledParts() : new ReferenceStatuses(), default);
        var before = Fresh(policies, series.Facts, options);
        for (var step = series.Steps; step > 0; step--)
        {
            var changes = series.Next();
            var update = session.Apply(changes);
            var after = Fresh(policies, series.Facts, options);
            ShouldTell(update, before, after, changes, reasons: step == 1 && seed % 8 == 0);
            session.CountByStatus.Should().Equal(after.CountByStatus);
            ShouldSay(session.Snapshot(), after);
            ShouldMeasure(session.Measures, after.Measures);
            if (series.Chance(0.3))
                _ = session.Result;
            before = after;
        }
        if (seed % 8 == 0)
            BothEvaluators.ShouldBeSame(session.Result, before);
    }

    private static EvaluationResult Fresh(PolicySet policies, IEnumerable<Fact> facts, EvaluationOptions options) =>
        new CompiledEvaluator(new ReferenceStatuses()).Evaluate(policies, FactSet.Of(facts).In(policies.Vocabulary), Case.March, options, default);

    private static void ShouldSay(EvaluationResult actual, EvaluationResult expected)
    {
        Lines(actual.Verdicts).Should().Equal(Lines(expected.Verdicts));
        actual.CountByStatus.Should().Equal(expected.CountByStatus);
        ShouldMeasure(actual.Measures, expected.Measures);
        actual.Diagnostics.Should().Equal(expected.Diagnostics);
    }

    private static void ShouldMeasure(IReadOnlyList<SubjectMeasures> actual, IReadOnlyList<SubjectMeasures> expected) => actual.Select(Line).Should().Equal(expected.Select(Line));

    private static void ShouldTell(SessionUpdate update, EvaluationResult before, EvaluationResult after, IReadOnlyList<FactChange> changes, bool reasons)
    {
        var (old, now) = (ByKey(before.Verdicts), ByKey(after.Verdicts));
        var expected = old.Keys.Union(now.Keys).Select(key => (Key: key, Before: old.GetValueOrDefault(key), After: now.GetValueOrDefault(key))).Where(pair => Line(pair.Before) != Line(pair.After))
            .Select(pair => $"{pair.Key}: {Line(pair.Before)} → {Line(pair.After)}").Order(StringComparer.Ordinal);
        update.Changes.Select(change => $"{KeyOf(change)}: {Line(change.Before)} → {Line(change.After)}").Order(StringComparer.Ordinal).Should().Equal(expected);
        update.Changes.Where(change => change.Causes.Count == 0 || change.Causes.Except(changes).Any()).Should().BeEmpty();
        if (!reasons)
            return;
        foreach (var change in update.Changes)
        {
            Same(change.Before, before.Verdicts);
            Same(change.After, after.Verdicts);
        }
    }

    private static void Same(Verdict? verdict, IReadOnlyList<Verdict> all)
    {
        if (verdict is null)
            return;
        var texts = all.Where(one => KeyOf(one) == KeyOf(verdict)).Select(BothEvaluators.Text);
        texts.Should().Contain(BothEvaluators.Text(verdict));
    }

    private static IEnumerable<string> Lines(IEnumerable<Verdict> verdicts) => verdicts.Select(verdict => $"{KeyOf(verdict)}: {Line(verdict)}");

    // Two terms of the same days are called the same.
    private static Dictionary<string, Verdict> ByKey(IEnumerable<Verdict> verdicts) =>
        verdicts.GroupBy(KeyOf).SelectMany(group => group.Select((verdict, number) => (Key: number == 0 ? group.Key : $"{group.Key} #{number}", verdict))).ToDictionary(pair => pair.Key, pair => pair.verdict);

    private static string KeyOf(VerdictChange change) => KeyOf((change.After ?? change.Before)!);

    private static string KeyOf(Verdict verdict) => $"{verdict.Policy} {verdict.Rule} {verdict.Subject} {verdict.Occasion}";

    private static string Line(SubjectMeasures measures) =>
        $"{measures.Policy} {measures.Subject}: {measures.Strongest?.Measure} | {List(measures.Further)} | {List(measures.Superseded)} | {List(measures.Taken)}";

    private static string List(IReadOnlyList<RuleMeasure> measures) => string.Join(", ", measures.Select(one => $"{one.Rule} {one.Occasion} {one.Measure}"));

    private static string Line(Verdict? verdict) => verdict is null ? "none" : $"{verdict.Status} {(verdict.Kind == RuleKind.Consequence ? string.Join(", ", verdict.Recommends) : "")}";
}
