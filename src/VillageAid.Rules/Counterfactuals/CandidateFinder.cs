using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>
/// Walks the conditions of a rule, and of those that it asks, down to the leaves that are not as wanted, and gathers what may be changed there. Whether that helps
/// is for the search to find out.
/// </summary>
internal sealed partial class CandidateFinder(CaseGraph graph, PolicyRun run, StepFactory factory, StepGroups groups)
{
    // Questions between rules and loops in loops may lead far; what is beyond is left out, and the answer says so.
    private const int MostVisits = 20_000;

    private readonly HashSet<VariableSymbol> _defined = [];
    private readonly HashSet<VariableSymbol> _covered = [];
    private string _leaf = "";
    private int _visits;

    /// <summary>Whether something was left out.</summary>
    public bool IsCut => _visits > MostVisits || groups.IsCut;

    /// <summary>Gathers what may make the outcome of a rule another one in its windows.</summary>
    /// <param name="judged">What the rule says.</param>
    /// <param name="holds">Whether its demand is to hold; null: its conditions stay as they are.</param>
    /// <param name="applies">Whether it is to apply; null: that stays as it is.</param>
    /// <param name="unless">Whether its exception is to stand; null: that stays as it is.</param>
    public void Find(IEnumerable<JudgedVersion> judged, bool? holds, bool? applies, bool? unless)
    {
        foreach (var version in judged)
        {
            if (version.SubjectRule.Records is { Variable: var variable })
                _defined.Add(variable);
            foreach (var window in version.Frames.SelectMany(frame => frame.Windows))
            {
                if (unless is { } excepted && version.SubjectRule.Unless is { } exception)
                    Want(exception, excepted, window.Evaluator);
                if (applies is { } inside && version.SubjectRule.Applies is { } condition)
                    Want(condition, inside, window.Evaluator);
                if (holds is { } held)
                    Want(version.SubjectRule, held ^ version.SubjectRule.IsForbidden, window.Evaluator);
                if (holds == true && version.SubjectRule.Signs is { } signs)
                    Want(signs, false, window.Evaluator);
            }
        }
    }

    private void Want(BoundSubjectRule rule, bool wanted, ExpressionEvaluator evaluator)
    {
        if (rule.Decision is null)
        {
            Want(rule.Demand, wanted, evaluator);
            return;
        }
        foreach (var condition in rule.Decision.Expressions.Where(one => one.Type is DataType.Boolean))
        {
            Want(condition, true, evaluator);
            Want(condition, false, evaluator);
        }
    }

    private void Want(BoundExpression condition, bool wanted, ExpressionEvaluator evaluator)
    {
        if (++_visits > MostVisits || evaluator.EvaluateTruth(condition).Truth == (wanted ? Truth.True : Truth.False))
            return;
        switch (condition)
        {
            case BoundLogical logical:
                foreach (var operand in logical.Operands)
                    Want(operand, wanted, evaluator);
                break;
            case BoundNot not:
                Want(not.Operand, !wanted, evaluator);
                break;
            case BoundIndicator indicator:
                Want(indicator.Indicator.Value, wanted, evaluator);
                break;
            case BoundReadings readings:
                Choose(readings, wanted, evaluator);
                break;
            case BoundIf conditional:
                WantBoth(conditional.Condition, evaluator);
                Want(conditional.Then, wanted, evaluator);
                Want(conditional.Else, wanted, evaluator);
                break;
            default:
                var outer = _leaf;
                if (_leaf.Length == 0)
                    _leaf = condition.Text;
                WantLeaf(condition, wanted, evaluator);
                _leaf = outer;
                break;
        }
    }

    private void WantBoth(BoundExpression condition, ExpressionEvaluator evaluator)
    {
        Want(condition, true, evaluator);
        Want(condition, false, evaluator);
    }

    private void Choose(BoundReadings readings, bool wanted, ExpressionEvaluator evaluator)
    {
        if (evaluator.Parameters.IsUnset(readings.Parameter))
        {
            foreach (var reading in readings.Readings)
                groups.Add(StepFactory.Set(readings.Parameter, reading.Value), readings.Parameter.Name.Zh, isCounted: false);
        }
        foreach (var reading in evaluator.ReadingsInForce(readings))
            Want(reading.Body, wanted, evaluator);
    }

    private bool IsCovered(BoundMember member) => member.Target is BoundVariable { Variable: var variable } && _covered.Contains(variable);

    // What is inside a loop that is not entered has no value.
    private bool IsDefined(BoundExpression expression)
    {
        var bound = BoundTree.Walk(expression).Select(node => node switch
        {
            BoundFilter filter => filter.Item,
            BoundQuantified quantified => quantified.Variable,
            BoundFor loop => loop.Variable,
            _ => null,
        }).ToHashSet();
        return BoundTree.Walk(expression).OfType<BoundVariable>().All(one => _defined.Contains(one.Variable) || bound.Contains(one.Variable));
    }

    private IReadOnlyList<CaseRecord> RecordsOf(BoundExpression expression, ExpressionEvaluator evaluator) => !IsDefined(expression) ? [] : evaluator.Evaluate(expression) switch
    {
        RecordValue one => [one.Record],
        ListValue list => [.. list.Items.Select(item => item.Value).OfType<RecordValue>().Select(item => item.Record)],
        _ => [],
    };

    private DateOnly DayOf(ExpressionEvaluator evaluator) =>
        evaluator.Window.IsAsOf || evaluator.Window.End > graph.AsOfDate ? evaluator.Window.Day ?? graph.AsOfDate : evaluator.Window.End;
}
