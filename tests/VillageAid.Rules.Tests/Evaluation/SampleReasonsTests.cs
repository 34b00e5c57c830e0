using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Grounds;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Hosting;
using VillageAid.Rules.Readers;
using VillageAid.Rules.Tests.Evaluation.Properties;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation;

/// <summary>The reasons of the samples prove their verdicts, as those of random packs do (<see cref="EvidenceProperties"/>).</summary>
public sealed class SampleReasonsTests
{
    [Fact]
    public void The_leaves_of_every_reason_of_yuzhong_give_its_status()
    {
        var (policies, facts) = Load("yuzhong-2020", "yuzhong");
        var result = new PolicyEngine().Evaluate(policies, facts, Period.Parse("2020-03"));
        var looked = result.WithStatus(Enum.GetValues<VerdictStatus>().Except([VerdictStatus.Satisfied, VerdictStatus.NotApplicable]));

        var wrong = looked.AsParallel().AsOrdered().Where(verdict => !LeafStatus.Of(verdict).Contains(verdict.Status)).Take(5).Select(verdict => $"{VerdictPrint.Print(verdict)}: {string.Join(',', LeafStatus.Of(verdict))}");
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_evidence_of_shangyi_alone_gives_the_verdicts_again()
    {
        var (policies, facts) = Load("shangyi-2016", "shangyi");
        var all = facts.All.ToList();
        foreach (var cadre in new[] { "cadre:干部001", "cadre:干部024", "cadre:干部195", "team:工作队03" })
        {
            var result = new PolicyEngine().Evaluate(policies, facts, Period.Parse("2016-03"), new EvaluationOptions { Subject = cadre, Explains = true });
            foreach (var verdict in result.Verdicts.ToList())
            {
                var evidence = verdict.Reason.Evidence!.Select(record => record.Identity).ToHashSet();
                var left = all.Where(fact => evidence.Contains(FactIdentity.Of(policies.Vocabulary.TypeOf(fact), fact)));
                var again = new PolicyEngine().Evaluate(policies, FactSet.Of(policies.Vocabulary, left), Period.Parse("2016-03"), new EvaluationOptions { Subject = cadre, AsOf = result.AsOf })
                    .Verdicts.Single(other => VerdictPrint.Key(other) == VerdictPrint.Key(verdict));
                VerdictLikeness.Of(again).Should().Be(VerdictLikeness.Of(verdict));
                evidence.Count.Should().BeLessThan(150, "the rest of the county is no evidence");
            }
        }
    }

    private static (PolicySet Policies, FactSet Facts) Load(string pack, string sample)
    {
        var policies = new PolicyEngine().Load([new FolderPolicySource(Repository.PathOf($"rules/{pack}"))]).Policies;
        return (policies, FactFiles.Read(Repository.PathOf($"samples/{sample}"), policies.Vocabulary).FactSet);
    }
}
