using VillageAid.Rules.Binding;
using VillageAid.Rules.Counterfactuals;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tests.Counterfactuals;

/// <summary>Applies changes to facts and parameters and evaluates all anew, by the reference evaluator: nothing of how they were found is used.</summary>
internal sealed class Applied(PolicySet policies, FactSet facts, Period period, Verdict verdict)
{
    private static readonly PolicyEngine Reference = new(new ReferenceEvaluator());

    /// <summary>The verdict asked about, after some steps; null where there is none or they contradict each other.</summary>
    public Verdict? After(IEnumerable<Step> steps, DateTimeOffset asOf)
    {
        if (StepMerger.Merge(steps) is not { } merged)
            return null;
        var all = facts.All.ToList();
        foreach (var change in merged.Facts)
        {
            if (change.Before is { } before)
                all.RemoveAt(all.IndexOf(before));
            all.Add(change.After!);
        }
        var values = merged.Parameters.Select(one => KeyValuePair.Create(one.Parameter, (ParameterVersion?)new ParameterVersion(DateOnly.MinValue, one.Value, Provenance.Assumed, LocalizedText.Same(""))));
        var changed = policies.With(policies.Parameters.With(values));
        return Reference.Evaluate(changed, FactSet.Of(policies.Vocabulary, all), period, new EvaluationOptions { AsOf = asOf, Subject = verdict.Subject.ToString() })
            .Verdicts.FirstOrDefault(other => other.Policy == verdict.Policy && other.Rule == verdict.Rule && other.Subject == verdict.Subject && Trial.IsSame(other.Occasion, verdict.Occasion));
    }

    /// <summary>What is wrong with an answer: a set that does not lead where it says, or that leads there with less; null where it is right.</summary>
    public string? Fault(ChangeAnswer answer, IReadOnlyList<VerdictStatus>? wanted = null)
    {
        foreach (var (goal, way) in ChangeGoal.For(answer.Verdict, wanted).Zip(answer.Ways))
        {
            foreach (var set in way.Sets)
            {
                var steps = set.Changes.SelectMany(change => change.Steps).ToList();
                if (After(steps, answer.AsOf)?.Status != set.Status)
                    return $"{Print(set)} leads to {After(steps, answer.AsOf)?.Status}, not to {set.Status}";
                if (set.Changes.FirstOrDefault(one => goal.IsReached(After(steps.Except(one.Steps), answer.AsOf)) is not null) is { } change)
                    return $"{Print(set)} needs no {change.Text.Zh}";
                if (steps.FirstOrDefault(one => goal.IsReached(After(steps.Where(other => other != one), answer.AsOf)) is not null) is { } step)
                    return $"{Print(set)} needs no {step.Target}";
            }
        }
        return null;
    }

    public static string Print(ChangeSet set) => string.Join(" + ", set.Changes.Select(change => change.Text.Zh));
}
