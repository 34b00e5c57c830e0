using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using static VillageAid.Rules.Tests.Evaluation.Properties.VerdictPrint;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>A reason proves its verdict: its evidence alone gives it again, and so do its leaves.</summary>
[Properties(Arbitrary = [typeof(WideCases)], MaxTest = Cases, QuietOnSuccess = true)]
public class EvidenceProperties
{
    private const int Cases = 2000;
    private const int MostVerdicts = 3;

    [Property]
    public void The_evidence_alone_gives_the_verdict_again(RandomCase one)
    {
        var load = new PolicyEngine().Load([one.Policy]);
        var verdicts = Judge(load.Policies, one.Facts, new EvaluationOptions { AsOf = AsOf(one), Explains = true });
        foreach (var verdict in new Draw(one.Seed + 7).Shuffle(verdicts).Take(MostVerdicts))
        {
            var evidence = verdict.Reason.Evidence!.Select(record => record.Identity).ToHashSet();
            var left = one.Facts.Where(fact => evidence.Contains(FactIdentity.Of(FactVocabulary.BuiltIn.TypeOf(fact.GetType()), fact))).ToList();
            var again = Judge(load.Policies, left, new EvaluationOptions { AsOf = AsOf(one), Subject = verdict.Subject.ToString() }).FirstOrDefault(other => Key(other) == Key(verdict));
            (again is null ? "none" : VerdictLikeness.Of(again)).Should().Be(VerdictLikeness.Of(verdict), "{0} rests on\n{1}", Key(verdict), string.Join('\n', left.Select(RandomCase.Describe)));
            verdict.Reason.Conditions.SelectMany(EvidenceOf).Select(record => record.Identity).Except(evidence).Should().BeEmpty("what makes a leaf belongs to the whole");
        }
    }

    [Property]
    public void The_leaves_of_a_reason_give_its_status(RandomCase one)
    {
        var load = new PolicyEngine().Load([one.Policy]);
        foreach (var verdict in Judge(load.Policies, one.Facts, new EvaluationOptions { AsOf = AsOf(one) }))
            LeafStatus.Of(verdict).Should().Contain(verdict.Status, "of {0}", Print(verdict));
    }

    // Also in the middle of the month, when much is still to come.
    private static DateTimeOffset AsOf(RandomCase one) => Case.EndOfMarch.AddDays(one.Seed % 3 == 0 ? -12 : 0);

    private static IReadOnlyList<Verdict> Judge(PolicySet policies, IEnumerable<Fact> facts, EvaluationOptions options) => new PolicyEngine().Evaluate(policies, FactSet.Of(facts), Case.March, options).Verdicts;

    private static IEnumerable<RecordUsed> EvidenceOf(ConditionNode node) => node.Evidence.Concat(node.Children.SelectMany(EvidenceOf));
}
