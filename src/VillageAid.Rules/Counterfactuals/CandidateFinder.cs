using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Syntax;
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

    private void WantLeaf(BoundExpression leaf, bool wanted, ExpressionEvaluator evaluator)
    {
        switch (leaf)
        {
            case BoundComparison comparison:
                foreach (var move in new LeafMoves(evaluator, DayOf(evaluator)).Of(comparison, wanted))
                    Make(move, evaluator);
                TryKinds(comparison, evaluator);
                break;
            case BoundMember { Member: Field } member:
                Make(new FieldMove(member, Known.Of<object>(wanted)), evaluator);
                break;
            case BoundParameter { Parameter: var parameter } when evaluator.Parameters.IsUnset(parameter):
                groups.Add(StepFactory.Set(parameter, wanted), _leaf, isCounted: false);
                break;
            case BoundJudgement judgement:
                groups.Add(factory.Judge(evaluator.Subject!, judgement.Question, wanted), _leaf, isCounted: false);
                break;
            case BoundQuantified quantified:
                Quantify(quantified, wanted, evaluator);
                break;
            case BoundRuleQuestion or BoundRecommendedQuestion or BoundOutcomeQuestion:
                Ask(leaf, wanted, evaluator);
                break;
            case BoundCall { Function: BuiltInFunction.Exists or BuiltInFunction.None } call:
                Resize(call.Arguments[0], (call.Function == BuiltInFunction.Exists) == wanted, evaluator);
                break;
            case BoundCall { Function: BuiltInFunction.All or BuiltInFunction.Any } call:
                foreach (var one in call.Arguments.SelectMany(argument => argument is BoundList list ? list.Items : [argument]))
                    WantItem(one, wanted, evaluator);
                break;
            case BoundCall { Arguments: [{ Type: DataType.List } list, ..] }:
                Resize(list, true, evaluator);
                Resize(list, false, evaluator);
                TryKinds(leaf, evaluator);
                break;
            default:
                TryKinds(leaf, evaluator);
                break;
        }
    }

    private void WantItem(BoundExpression one, bool wanted, ExpressionEvaluator evaluator)
    {
        if (one is BoundRuleQuestion or BoundRecommendedQuestion)
            Ask(one, wanted, evaluator);
        else if (one.Type is DataType.Boolean)
            Want(one, wanted, evaluator);
        else
            Resize(one, wanted, evaluator);
    }

    private void Make(Move move, ExpressionEvaluator evaluator)
    {
        switch (move)
        {
            case FieldMove { Member: var member, Value: var value } when !IsCovered(member):
                foreach (var record in RecordsOf(member.Target, evaluator))
                    Set(record, (Field)member.Member, value);
                break;
            case ListMove list:
                Resize(list.List, list.IsMore, evaluator);
                break;
            case ParameterMove { Parameter: var parameter, Value: var value } when Fits(parameter, value):
                groups.Add(StepFactory.Set(parameter, value), _leaf, isCounted: false);
                break;
            case ConditionMove condition:
                WantBoth(condition.Condition, evaluator);
                break;
        }
    }

    private static bool Fits(ParameterSymbol parameter, object value) => parameter.Choices?.Contains(value)
        ?? (value is not decimal number || ((parameter.AtLeast is not decimal least || number >= least) && (parameter.AtMost is not decimal most || number <= most)));

    private void Set(CaseRecord record, Field field, Known<object> value)
    {
        if (record is not PresentRecord present)
            return;
        Settle(present);
        groups.Add(factory.Correct(present, new Dictionary<Field, Known<object>> { [field] = value }), _leaf, isCounted: false);
    }

    // What is doubtful may turn out to be either.
    private void Settle(PresentRecord record)
    {
        foreach (var step in factory.Resolve(record, true).Concat(factory.Resolve(record, false)))
            groups.Add(step, _leaf, isCounted: false);
    }

    // What is written in a way that says nothing of values: every value of the closed lists and questions in it.
    private void TryKinds(BoundExpression leaf, ExpressionEvaluator evaluator)
    {
        foreach (var member in BoundTree.Walk(leaf).OfType<BoundMember>().Where(one => one.Member is Field { IsKey: false } && !IsCovered(one) && IsDefined(one)))
        {
            var field = (Field)member.Member;
            IEnumerable<object> values = field.Type is DataType.Boolean ? [true, false] : field.Type is DataType.Enumerated { Enumeration: var enumeration } ? enumeration.Members : [];
            foreach (var record in RecordsOf(member.Target, evaluator))
            {
                if (record is PresentRecord present && record.Read(field) is not (Scalar or TruthValue { IsSettled: true }))
                {
                    foreach (var value in values)
                        Set(present, field, Known.Of(value));
                }
            }
        }
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
