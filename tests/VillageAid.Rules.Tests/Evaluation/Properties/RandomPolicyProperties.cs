using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Tests.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using static VillageAid.Rules.Tests.Evaluation.Properties.VerdictPrint;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>What must hold of any pack over any facts.</summary>
[Properties(Arbitrary = [typeof(RandomCases)], MaxTest = Cases, QuietOnSuccess = true)]
public class RandomPolicyProperties
{
    private const int Cases = 2000;

    [Property]
    public void The_order_of_rules_and_facts_changes_nothing(RandomCase one)
    {
        var draw = new Draw(one.Seed + 1);
        var other = one.Policy with { Parameters = draw.Shuffle(one.Policy.Parameters), Indicators = draw.Shuffle(one.Policy.Indicators), Rules = draw.Shuffle(one.Policy.Rules) };

        var (expected, actual) = (one.Judge().Select(Print).ToHashSet(), RandomCase.Judge(other, draw.Shuffle(one.Facts)).Select(Print).ToHashSet());
        actual.Except(expected).Concat(expected.Except(actual)).Should().BeEmpty();
    }

    [Property]
    public void What_is_forgotten_only_opens_verdicts(RandomCase one)
    {
        var draw = new Draw(one.Seed + 2);
        ShouldOnlyOpen(one, [.. one.Facts.Select(fact => draw.Chance(0.2) ? Forget(fact, draw) : fact)]);
    }

    [Property]
    public void A_lost_record_makes_nothing_adverse(RandomCase one)
    {
        var draw = new Draw(one.Seed + 3);
        // Of two records that contradict each other the loss of one settles the other.
        var facts = one.Facts.DistinctBy(fact => FactIdentity.Of(FactVocabulary.BuiltIn.TypeOf(fact.GetType()), fact)).ToList();
        if (facts.Count == 0)
            return;
        var lost = draw.Pick(facts);
        var type = FactVocabulary.BuiltIn.TypeOf(lost.GetType());
        var fewer = facts.Where(fact => fact != lost && (fact as RecordCompleteness is not { } statement || FactVocabulary.BuiltIn.FindType(statement.RecordType) != type));

        // Where a measure is lost that was taken, it is to be taken as before.
        Changes(RandomCase.Judge(one.Policy, facts), RandomCase.Judge(one.Policy, fewer)).Where(change => IsAdverse(change.After) && change.Before.Status != change.After.Status && !(IsFired(change.Before) && IsFired(change.After)))
            .Select(Describe).Should().BeEmpty("{0} was lost", lost);
    }

    [Property]
    public void What_a_doubt_leaves_settled_stays_whichever_way_it_is_resolved(RandomCase one)
    {
        var draw = new Draw(one.Seed + 4);
        var doubted = one.Facts.Select(fact => fact is not (Cadre or Team or Village or Organization) && draw.Chance(0.3) ? fact with { Confirmation = Confirmation.Alleged } : fact).ToList();
        var before = RandomCase.Judge(one.Policy, doubted);
        // That a measure was taken after all does not unsay that it was to be.
        foreach (var way in new[] { Confirmation.Confirmed, Confirmation.Rebutted })
        {
            var after = RandomCase.Judge(one.Policy, doubted.Select(fact => fact.Confirmation == Confirmation.Alleged ? fact with { Confirmation = way } : fact));
            Changes(before, after).Where(change => IsSettled(change.Before) && change.Before.Status != change.After.Status && !(IsFired(change.Before) && IsFired(change.After)))
                .Select(Describe).Should().BeEmpty("it is {0}", way);
        }
    }

    [Property]
    public void A_finding_that_is_alleged_or_rebutted_never_has_a_measure_follow(RandomCase one)
    {
        var draw = new Draw(one.Seed + 5);
        var facts = one.Facts.Select(fact => fact is Finding ? fact with { Confirmation = draw.Pick(Confirmation.Alleged, Confirmation.Rebutted) } : fact).ToList();

        RandomCase.Judge(one.Policy, facts).Where(verdict => verdict.Occasion.ToString().StartsWith("问题认定", StringComparison.Ordinal) && IsFired(verdict)).Select(Print).Should().BeEmpty();
        // And what is recommended stands without these findings too.
        var without = RandomCase.Judge(one.Policy, facts.Select(fact => fact is Finding ? fact with { Confirmation = Confirmation.Rebutted } : fact)).ToDictionary(Key);
        RandomCase.Judge(one.Policy, facts).Where(verdict => IsFired(verdict) && !IsFired(without[Key(verdict)])).Select(Print).Should().BeEmpty();
    }

    [Property]
    public void A_rule_that_states_no_measure_recommends_none(RandomCase one)
    {
        var silent = one.Policy.Rules.Where(rule => !rule.Contains("\n建议: ", StringComparison.Ordinal)).Select(RandomPolicy.IdOf).ToHashSet();
        one.Judge().Where(verdict => silent.Contains(verdict.Rule) && verdict.Recommends.Count > 0).Select(Print).Should().BeEmpty();
    }

    [Property]
    public void A_verdict_that_rests_on_an_assumption_says_so(RandomCase one)
    {
        var verdicts = one.Judge();
        foreach (var parameter in one.Policy.Parameters.Where(parameter => parameter.Set is not null))
        {
            var open = RandomCase.Judge(one.Policy.Unset(parameter.Name), one.Facts);
            Changes(verdicts, open).Where(change => change.Before.Status != change.After.Status)
                .Where(change => !change.Before.Reason.Parameters.Any(used => used.Name.Zh == parameter.Name && used.Provenance == Provenance.Assumed))
                .Select(Describe).Should().BeEmpty("{0} is assumed", parameter.Name);
        }
    }

    [Property]
    public void Nobody_of_another_county_has_a_verdict(RandomCase one)
    {
        // Where somebody is posted may still be open, and then the verdict is.
        var elsewhere = one.Facts.Where(fact => fact is not (Village or Organization)).Concat(
        [
            .. one.Facts.OfType<Village>().Select(village => village with { CountyCode = "130726" }),
            .. one.Facts.OfType<Organization>().Select(body => body with { PlaceCode = "130726" }),
        ]);
        RandomCase.Judge(one.Policy, elsewhere).Where(verdict => IsSettled(verdict) && verdict.Status != VerdictStatus.NotApplicable)
            // Somebody may still be posted here before the week is over; until then a norm that holds already is Satisfied (docs/decisions.md).
            .Where(verdict => verdict.Status != VerdictStatus.Satisfied || verdict.Reason.Missing.All(item => item.Kind != MissingKind.NotYet))
            .Select(Print).Should().BeEmpty();
    }

    [Property]
    public void A_rule_says_the_same_alone_and_among_others(RandomCase one)
    {
        var last = RandomPolicy.IdOf(one.Policy.Rules[^1]);
        if (one.Policy.Rules.Count == 1 || one.Policy.Conflicts.Any(conflict => conflict.First == last || conflict.Second == last))
            return;
        var fewer = RandomCase.Judge(one.Policy with { Rules = [.. one.Policy.Rules.SkipLast(1)] }, one.Facts);
        Sorted(fewer).Should().Be(Sorted(one.Judge().Where(verdict => verdict.Rule != last)));
    }

    [Property(Arbitrary = [typeof(WideCases)], MaxTest = Cases, QuietOnSuccess = true)]
    public void The_fast_evaluator_says_what_the_reference_evaluator_says(RandomCase one)
    {
        var load = new PolicyEngine().Load([one.Policy]);
        // Also in the middle of the month, when much is still to come.
        var asOf = Case.EndOfMarch.AddDays(one.Seed % 3 == 0 ? -12 : 0);
        new BothEvaluators().Evaluate(load.Policies, FactSet.Of(one.Facts).In(load.Policies.Vocabulary), Case.March, new EvaluationOptions { AsOf = asOf }, default);
    }

    // The properties are worth something only if cases have verdicts of every kind.
    [Fact]
    public void Random_cases_have_verdicts_of_every_kind()
    {
        var seen = Enumerable.Range(0, 300).SelectMany(seed => RandomCase.Of(seed).Judge()).CountBy(verdict => verdict.Status).ToDictionary();
        VerdictStatus[] rare = [VerdictStatus.Pending, VerdictStatus.Taken, VerdictStatus.Decided];
        Enum.GetValues<VerdictStatus>().Except(rare).Where(status => seen.GetValueOrDefault(status) < 50).Should().BeEmpty();
    }

    [Fact]
    public void Random_cases_have_conflicts_of_every_kind()
    {
        var seen = Enumerable.Range(0, 2000).SelectMany(seed => RandomCase.Of(seed).Judge()).SelectMany(verdict => verdict.Reason.Conflicts).CountBy(conflict => conflict.Effect).ToDictionary();
        Enum.GetValues<ConflictEffect>().Where(effect => seen.GetValueOrDefault(effect) < 10).Should().BeEmpty();
    }

    private static void ShouldOnlyOpen(RandomCase one, IReadOnlyList<Fact> fewer) =>
        Changes(one.Judge(), RandomCase.Judge(one.Policy, fewer)).Where(change => IsSettled(change.After) && change.Before.Status != change.After.Status)
            .Select(Describe).Should().BeEmpty("only\n{0}\nis left", string.Join('\n', fewer));

    private static IEnumerable<(Verdict Before, Verdict After)> Changes(IEnumerable<Verdict> before, IEnumerable<Verdict> after)
    {
        var byKey = before.ToDictionary(Key);
        return after.Where(verdict => byKey.ContainsKey(Key(verdict))).Select(verdict => (byKey[Key(verdict)], verdict));
    }

    private static string Describe((Verdict Before, Verdict After) change) => $"{Key(change.Before)} went from {change.Before.Status} to {change.After.Status}";

    private static bool IsSettled(Verdict verdict) =>
        verdict.Status is not (VerdictStatus.Undetermined or VerdictStatus.NeedsReview or VerdictStatus.Pending or VerdictStatus.NoBreachFound);

    private static bool IsAdverse(Verdict verdict) => verdict.Status is VerdictStatus.Violated or VerdictStatus.Deviation || IsFired(verdict);

    private static bool IsFired(Verdict verdict) => verdict.Status is VerdictStatus.Recommended or VerdictStatus.Taken;

    private static Fact Forget(Fact fact, Draw draw)
    {
        var known = FactVocabulary.BuiltIn.TypeOf(fact.GetType()).Fields.Where(field => field.MayBeUnknown && !field.IsCommon && !field.Read(fact).IsUnknown).ToList();
        if (known.Count == 0)
            return fact;
        var copy = fact.Copy();
        draw.Pick(known).Write(copy, default);
        return copy;
    }

    private static string Sorted(IEnumerable<Verdict> verdicts) => Print(verdicts.OrderBy(Key, StringComparer.Ordinal));
}
