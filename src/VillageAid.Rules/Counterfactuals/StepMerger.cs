using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What steps come to together: changes of facts, and parameters with their values.</summary>
internal sealed record MergedSteps(IReadOnlyList<FactChange> Facts, IReadOnlyList<(ParameterSymbol Parameter, object Value)> Parameters);

/// <summary>Puts steps together.</summary>
internal static class StepMerger
{
    /// <summary>The steps as one; null where two of them contradict each other or no record can be as they say.</summary>
    public static MergedSteps? Merge(IEnumerable<Step> steps)
    {
        var (facts, parameters) = (new List<FactChange>(), new List<(ParameterSymbol, object)>());
        foreach (var same in steps.GroupBy(step => step.Target))
        {
            if (same.First() is { Parameter: { } parameter, Value: { } value })
            {
                if (same.Any(step => !value.Equals(step.Value)))
                    return null;
                parameters.Add((parameter, value));
            }
            else if (Merge([.. same]) is { } change)
            {
                facts.Add(change);
            }
            else
            {
                return null;
            }
        }
        return new MergedSteps(facts, parameters);
    }

    private static FactChange? Merge(IReadOnlyList<Step> steps)
    {
        var first = steps[0];
        if (steps.Any(step => step.Kind != first.Kind || step.Confirmation != first.Confirmation))
            return null;
        var fact = (first.Original ?? first.Added!).Copy();
        if (first.Confirmation is { } confirmation)
            fact = fact with { Confirmation = confirmation };
        foreach (var (field, value) in steps.SelectMany(step => step.Sets))
        {
            if (steps.Any(step => step.Sets.TryGetValue(field, out var other) && other != value))
                return null;
            field.Write(fact, value);
        }
        if (!RecordChecks.DatesAreInOrder(fact, first.Type!, out _))
            return null;
        return first.Original is { } original ? FactChange.Correct(original, fact) : FactChange.Insert(fact);
    }
}
