using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Finds what would make a verdict another one.</summary>
internal sealed class CounterfactualSearch(PolicySet policies, FactSet facts, EvaluationResult result, Verdict verdict, ChangeOptions options, CancellationToken cancellationToken)
{
    private readonly PolicySet _policies = RuleClosure.Of(policies, verdict);

    public ChangeAnswer Find()
    {
        var answer = FindAsOf(result.AsOf);
        if (answer.HasChanges || verdict.Status != VerdictStatus.Pending || Instants.EndOf(verdict.Occasion.End) is var end && end <= result.AsOf)
            return answer;
        // What only later days can bring is seen at the end of the occasion.
        var later = FindAsOf(Instants.EndOf(verdict.Occasion.End));
        return later.HasChanges ? later : answer;
    }

    private ChangeAnswer FindAsOf(DateTimeOffset asOf)
    {
        var trial = TrialAsOf(asOf);
        var standing = new Dictionary<object, StandingRecord>();
        var ways = new List<ChangeWay>();
        foreach (var goal in ChangeGoal.For(verdict, options.Wanted))
        {
            var (way, stands) = Find(goal, trial);
            ways.Add(way);
            foreach (var record in stands)
                standing.TryAdd(record.Record, record);
        }
        return new ChangeAnswer(verdict, asOf, ways, [.. standing.Values]);
    }

    private (ChangeWay, IReadOnlyList<StandingRecord>) Find(ChangeGoal goal, Trial trial)
    {
        var (groups, factory, isCut) = Gather(goal, trial);
        var last = trial.Count + options.MostEvaluations;
        // What is settled is so under every reading: only where nothing else helps is a choice that the policy leaves open part of a way.
        var way = Search(goal.IsOpen);
        return (way.Sets.Count == 0 && !goal.IsOpen ? Search(withParameters: true) : way, factory.Standing);

        ChangeWay Search(bool withParameters)
        {
            var search = new SetSearch(groups.InOrder(goal, withParameters), steps => goal.IsReached(trial.Take(steps)), () => trial.Count < last, options.MostSets);
            var found = search.Find().Select(one => ToSet(one, isWhole: !isCut)).ToList();
            return new ChangeWay(goal.Wanted, found, search.IsExhaustive && !isCut) { OnlySupplies = goal.OnlySupply };
        }
    }

    /// <summary>What may be changed for a goal, before any of it is tried.</summary>
    public (StepGroups Groups, StepFactory Factory, bool IsCut) Gather(ChangeGoal goal, Trial trial)
    {
        var factory = new StepFactory(trial.Graph, IsOver(trial.AsOf), DateOnly.FromDateTime(result.AsOf.ToOffset(Instants.Offset).DateTime));
        var groups = new StepGroups();
        var run = new PolicyRun(_policies.Policies[0], trial.Graph, _policies.Parameters);
        var finder = new CandidateFinder(trial.Graph, run, factory, groups);
        foreach (var judged in JudgedIn(trial))
            finder.Find(judged.Versions, goal.Holds, goal.Applies, goal.Unless);
        new MissingSteps(verdict, run, factory, groups).Add();
        return (groups, factory, finder.IsCut);
    }

    /// <summary>Evaluates changed facts as of an instant.</summary>
    public Trial TrialAsOf(DateTimeOffset asOf) => new(_policies, facts, result.Period, asOf, verdict, cancellationToken);

    private IEnumerable<JudgedOccasion> JudgedIn(Trial trial)
    {
        var run = new PolicyRun(_policies.Policies[0], trial.Graph, _policies.Parameters);
        var rule = run.Policy.Rules.First(one => one.Id == verdict.Rule && one.IsFirstVersion);
        foreach (var subjectRule in rule.Subjects.Where(one => one.Subject.FactType.Name == verdict.Subject.Type || one.Subject.Name == verdict.Subject.Type))
        {
            if (trial.Graph.Find(subjectRule.Subject.FactType, verdict.Subject.Id) is not { } subject || !subject.Versions.Any(subjectRule.Subject.Includes))
                continue;
            var at = Occasions.Of(rule, subjectRule, subject, run, result.Period).FirstOrDefault(one => Trial.IsSame(one.Occasion, verdict.Occasion));
            if (at is not null && new RuleJudge(rule, subjectRule, run).JudgeOccasion(subject, at) is { } judged)
                yield return judged;
        }
    }

    // Of windows; what is as of an instant, or of a record, goes on.
    private bool IsOver(DateTimeOffset asOf) => verdict.Occasion.Start != verdict.Occasion.End && Instants.EndOf(verdict.Occasion.End) <= asOf && asOf == result.AsOf;

    private static ChangeSet ToSet(FoundSet found, bool isWhole) => new(
        [.. found.Parts.Select(part => ChangeWords.Describe(part.Group, part.Steps))], found.Status, found.IsSmallest && isWhole, StepMerger.Merge(found.Steps)!.Facts);
}
