using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

using static VillageAid.Rules.Tests.Evaluation.Properties.VerdictPrint;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>What must hold of the Shangyi pack over any facts.</summary>
public class VerdictProperties
{
    private static readonly PolicySet Shangyi = new PolicyEngine().Load([Repository.Pack("rules/shangyi-2016")]).Policies;

    private static readonly VerdictStatus[] Adverse = [VerdictStatus.Violated, VerdictStatus.Deviation];

    [Property(MaxTest = 60)]
    public void The_order_of_the_facts_changes_nothing(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Print(Judge(world.Shuffle(facts))).Should().Be(Print(Judge(facts)));
    }

    [Property(MaxTest = 100)]
    public void What_is_forgotten_turns_no_verdict_into_its_opposite(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Compare(facts, Forgetting.Field(facts, world));
    }

    [Property(MaxTest = 100)]
    public void A_record_that_is_lost_turns_no_verdict_into_its_opposite(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        Compare(facts, Forgetting.Record(facts, world));
    }

    [Property(MaxTest = 60)]
    public void One_more_day_in_the_village_never_makes_a_breach(int seed)
    {
        var world = new World(seed);
        var facts = world.Build();
        var day = Case.Day(1 + world.Pick([.. Enumerable.Range(0, 31)])) with { Confirmation = Confirmation.Confirmed, SignIn = true, OvernightInVillage = true };
        var (before, after) = (Days(Judge(facts)), Days(Judge([.. facts, day])));
        if (before == VerdictStatus.Satisfied)
            after.Should().NotBe(VerdictStatus.Violated, "of seed {0}", seed);
    }

    // Where his posting may be over by the day that counts, he may have been posted here since: that is open, and never more than open.
    [Property(MaxTest = 60)]
    public void Nobody_of_another_county_has_a_verdict(int seed)
    {
        var facts = new World(seed).Build();
        var isPosted = facts.OfType<Assignment>().Any(posting => posting.CadreId == "丙" && posting.EndOn.IsNothing);
        var verdicts = Judge(facts).Where(verdict => verdict.Subject.Id.EndsWith('丙')).ToList();
        verdicts.Where(verdict => isPosted || verdict.Subject.Id != "丙" || verdict.Occasion.Each != "as-of" || verdict.Status != VerdictStatus.Undetermined).Should().BeEmpty();
    }

    // The properties are worth something only if worlds have settled verdicts of both kinds, and open ones.
    [Fact]
    public void Worlds_have_verdicts_of_every_kind()
    {
        var seen = Enumerable.Range(0, 40).SelectMany(seed => Judge(new World(seed).Build())).Select(verdict => verdict.Status).Distinct();
        seen.Should().Contain([VerdictStatus.Satisfied, VerdictStatus.Violated, VerdictStatus.Undetermined, VerdictStatus.NeedsReview, VerdictStatus.NotApplicable, VerdictStatus.Deviation]);
    }

    private static void Compare(IReadOnlyList<Fact> facts, IReadOnlyList<Fact> fewer)
    {
        var after = Judge(fewer).ToDictionary(Key, verdict => verdict.Status);
        foreach (var verdict in Judge(facts).Where(verdict => after.ContainsKey(Key(verdict))))
        {
            var now = after[Key(verdict)];
            var flipped = (verdict.Status == VerdictStatus.Satisfied && Adverse.Contains(now)) || (Adverse.Contains(verdict.Status) && now == VerdictStatus.Satisfied);
            var convicted = Adverse.Contains(now) && !Adverse.Contains(verdict.Status);
            (flipped || convicted).Should().BeFalse("{0} went from {1} to {2}", Key(verdict), verdict.Status, now);
        }
    }

    private static VerdictStatus? Days(IReadOnlyList<Verdict> verdicts) => verdicts.FirstOrDefault(verdict => verdict.Rule == "每月驻村天数" && verdict.Subject.Id == "甲")?.Status;

    private static IReadOnlyList<Verdict> Judge(IEnumerable<Fact> facts) =>
        new PolicyEngine().Evaluate(Shangyi, FactSet.Of(facts), Case.March, new EvaluationOptions { AsOf = Case.EndOfMarch }).Verdicts;
}
