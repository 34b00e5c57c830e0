using VillageAid.Rules.Binding;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// Finds what a decision table comes to. An input that is not settled is tried with one value of each stretch in which no cell makes a
/// difference, so that rows which exclude each other do so here too.
/// </summary>
internal sealed class TableJudge(BoundDecision decision, BoundTable table, ExpressionEvaluator evaluator)
{
    /// <summary>The most combinations that are tried; beyond, each cell is judged by itself, which can only leave more open.</summary>
    public const int MaxTrials = 2_000;

    public DecisionValue Decide()
    {
        var values = table.Inputs.Select(input => evaluator.Evaluate(input.Value)).ToList();
        var choices = table.Inputs.Select((input, i) => TrialsOf(input, values[i])).ToList();
        if (choices.Aggregate(1L, (product, tried) => Math.Min(product * tried.Count, MaxTrials + 1L)) > MaxTrials)
            choices = [.. values.Select(value => (IReadOnlyList<Value>)[value])];
        var trials = new List<Trial>();
        Try(choices, [], trials);
        Define(values);
        return Join(trials, values, choices);
    }

    private void Define(IReadOnlyList<Value> values)
    {
        for (var i = 0; i < values.Count; i++)
            evaluator.Define(table.Inputs[i].Variable, values[i]);
    }

    private void Try(List<IReadOnlyList<Value>> choices, List<Value> chosen, List<Trial> trials)
    {
        if (chosen.Count == choices.Count)
        {
            Define(chosen);
            trials.Add(Judge([.. chosen]));
            return;
        }
        foreach (var value in choices[chosen.Count])
        {
            chosen.Add(value);
            Try(choices, chosen, trials);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private Trial Judge(IReadOnlyList<Value> inputs)
    {
        var truths = table.Rows.Select(row => TruthTables.And(row.Cells.Select(cell => Matches(cell.Test)))).ToList();
        var (possible, rows, causes) = new HitJudge(decision, table, evaluator).Decide(truths);
        return new Trial(inputs, possible, rows, causes);
    }

    // What is nothing, or cannot be compared, does not match (DMN 1.5, section 8.2).
    private TruthValue Matches(BoundExpression test)
    {
        var truth = evaluator.EvaluateTruth(test);
        return TruthValue.Of(truth.Truth.HasFlag(Truth.Null) ? (truth.Truth & ~Truth.Null) | Truth.False : truth.Truth, truth.Causes);
    }

    private IReadOnlyList<Value> TrialsOf(BoundInput input, Value value)
    {
        var sides = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Input == input).Select(cell => TableConstants.SidesOf(cell.Test, input.Variable)).ToList();
        if (value is Scalar or NullValue or TruthValue { Truth: Truth.True or Truth.False } || sides.Count == 0 || sides.Exists(cell => cell is null))
            return [value];
        if (value is TruthValue truth)
            return [.. new[] { Truth.True, Truth.False, Truth.Null }.Where(member => truth.Truth.HasFlag(member)).Select(member => TruthValue.Of(member, Causes.None))];
        return value is Uncertain uncertain && Samples(input, uncertain, sides) is { Count: > 0 } samples ? samples : [value];
    }

    private List<Value>? Samples(BoundInput input, Uncertain value, List<IEnumerable<BoundExpression>?> sides)
    {
        var points = sides.SelectMany(cell => cell!).Select(side => evaluator.Evaluate(side)).SelectMany(EndsOf).Concat(new[] { value.Low, value.High }).OfType<object>();
        if (InputSamples.Of(input.Value.Type, points, InputDomain.Of(input.Value)) is not { } samples)
            return null;
        var inside = samples.Where(sample => (value.Low is null || Comparisons.Order(value.Low, sample) <= 0) && (value.High is null || Comparisons.Order(sample, value.High) <= 0));
        return [.. inside.Select(sample => new Scalar(sample)), .. value.MayBeNull ? [NullValue.Instance] : Array.Empty<Value>()];
    }

    private static IEnumerable<object?> EndsOf(Value value) => value switch
    {
        Scalar scalar => [scalar.Raw],
        Uncertain uncertain => [uncertain.Low, uncertain.High],
        _ => [],
    };

    private DecisionValue Join(List<Trial> trials, List<Value> values, List<IReadOnlyList<Value>> choices)
    {
        var rows = trials.SelectMany(trial => trial.Rows).GroupBy(row => row.Row).Select(group => group.Count() == trials.Count && group.All(row => row.Truth.IsTrue)
            ? group.First()
            : new FoundRow(group.Key, TruthValue.Of(Truth.Unknown, Causes.None), group.First().Points)).OrderBy(row => row.Row.Number).ToList();
        var all = new DecisionValue([.. trials.SelectMany(trial => trial.Possible).Distinct()], Causes.Union(trials.Select(trial => trial.Causes)), rows);
        if (all.IsSettled)
            return all with { Causes = Causes.None };
        var mattering = Enumerable.Range(0, values.Count).Where(i => choices[i].Count > 1 && Matters(trials, i)).Select(i => PlainValue.CausesOf(values[i]));
        return all with { Causes = all.Causes.Union(Causes.Union(mattering)) };
    }

    // An input matters where with the others the same it makes a difference.
    private static bool Matters(List<Trial> trials, int input) => trials
        .GroupBy(trial => string.Join('\u0001', trial.Inputs.Where((_, i) => i != input).Select(value => value.ToString())))
        .Any(group => group.Any(trial => !trial.Possible.SequenceEqual(group.First().Possible)));

    private sealed record Trial(IReadOnlyList<Value> Inputs, IReadOnlyList<Value> Possible, IReadOnlyList<FoundRow> Rows, Causes Causes);
}
