using FsCheck.Xunit;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using static VillageAid.Rules.Tests.Evaluation.Properties.VerdictPrint;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>What an open verdict lists is what has to be supplied: all of it, and nothing else.</summary>
public class MissingProperties
{
    private const int Cases = 2000;
    private const int MostVerdicts = 3;

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = Cases, QuietOnSuccess = true)]
    public void What_is_listed_suffices_whatever_it_turns_out_to_say(RandomCase one)
    {
        var draw = new Draw(one.Seed + 6);
        IReadOnlyList<Fact> facts = [.. one.Facts, .. new RandomFacts(draw, FactVocabulary.BuiltIn).SettledRecords()];
        // Which way leads to somebody's place may change with what is supplied, and a conflict is looked at once a rule stands (docs/decisions.md).
        var policy = one.Policy with { IsEverywhere = true, Conflicts = [] };
        foreach (var verdict in draw.Shuffle(RandomCase.Judge(policy, facts).Where(verdict => verdict.Status == VerdictStatus.Undetermined && verdict.Subject.Id != RandomFacts.Settled)).Take(MostVerdicts))
        {
            var supplied = new Supply(draw, facts).With(verdict.Reason.Missing);
            var after = RandomCase.Judge(policy, supplied, verdict.Subject).SingleOrDefault(other => Key(other) == Key(verdict));
            (after?.Reason.Missing ?? []).Where(Supply.IsFact).Select(item => item.Name.Zh).Should().BeEmpty(
                "{0} lists {1}; supplied: {2}", Key(verdict), string.Join("; ", verdict.Reason.Missing.Select(item => $"{item.Kind} {item.Name.Zh}")),
                string.Join('\n', supplied.Except(facts).Select(RandomCase.Describe)));
        }
    }

    // Exact where no two questions of a rule turn on the same fact (docs/decisions.md); what suffices is tried in all ways too.
    [Property(MaxTest = Cases, QuietOnSuccess = true)]
    public void Without_any_one_of_what_is_listed_a_fact_may_still_be_missing(int seed)
    {
        var one = new SmallCase(seed);
        var verdict = one.Judge(new Dictionary<string, bool>());
        if (verdict.Status != VerdictStatus.Undetermined)
            return;
        var listed = verdict.Reason.Missing.Select(item => item.Name.Zh).ToList();
        SmallCase.Ways(listed).Any(way => LacksFact(one.Judge(way))).Should().BeFalse("what is listed suffices for\n{0}", one.Rule);
        foreach (var item in listed)
            SmallCase.Ways([.. listed.Where(other => other != item)]).Any(way => LacksFact(one.Judge(way))).Should().BeTrue("{0} is needed for\n{1}", item, one.Rule);
    }

    private static bool LacksFact(Verdict verdict) => verdict.Reason.Missing.Any(Supply.IsFact);
}
