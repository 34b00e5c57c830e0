using VillageAid.Rules.Binding;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation.Grounds;

/// <summary>
/// Finds the records that make the truth of one condition: of a list those that pass its filter, of a quantifier those that decide it, of what is not
/// there the statement that all are in, and on the way to them those that lead there.
/// </summary>
internal sealed class LeafGrounds(ExpressionEvaluator evaluator)
{
    private readonly HashSet<PresentRecord> _records = new(ReferenceEqualityComparer.Instance);
    private readonly Statements _statements = new(evaluator.Graph);

    public static IReadOnlyList<RecordUsed> Of(BoundExpression condition, ExpressionEvaluator evaluator)
    {
        var grounds = new LeafGrounds(evaluator);
        grounds.Visit(condition);
        return RecordsUsed.Of(grounds._records);
    }

    private void Visit(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundMember member:
                Visit(member.Target);
                AddOf(member);
                AddStatements(member);
                break;
            case BoundFilter filter:
                VisitFilter(filter);
                break;
            case BoundQuantified quantified:
                VisitQuantified(quantified);
                break;
            case BoundIndicator { Indicator.Value: var value }:
                Visit(value);
                break;
            case BoundReadings readings:
                foreach (var reading in evaluator.ReadingsInForce(readings))
                    Visit(reading.Body);
                break;
            case BoundLogical logical:
                foreach (var operand in Deciding(logical))
                    Visit(operand);
                break;
            case BoundIf conditional:
                VisitIf(conditional);
                break;
            case BoundFor loop:
                Visit(loop.List);
                if (evaluator.Evaluate(loop.List) is ListValue list)
                    VisitItems(loop.Variable, loop.Body, list.Items.Select(item => item.Value));
                break;
            case BoundContext context:
                VisitEntries(context, 0);
                break;
            default:
                new QuestionGrounds(evaluator, _records).Add(expression);
                foreach (var child in BoundTree.Children(expression))
                    Visit(child);
                break;
        }
    }

    private void AddOf(BoundExpression expression) => Add(evaluator.Evaluate(expression));

    private void Add(Value value)
    {
        foreach (var record in PresentOf(value))
            _records.Add(record);
    }

    // What fails alone decides a conjunction, what holds alone a disjunction.
    private IEnumerable<BoundExpression> Deciding(BoundLogical logical)
    {
        var decides = logical.IsAnd ? Truth.False : Truth.True;
        var deciding = logical.Operands.Where(operand => evaluator.EvaluateTruth(operand).Truth == decides).ToList();
        return deciding.Count > 0 && evaluator.EvaluateTruth(logical).Truth == decides ? deciding : logical.Operands;
    }

    // What is not asked for, nothing rests on.
    private void VisitIf(BoundIf conditional)
    {
        Visit(conditional.Condition);
        var condition = evaluator.EvaluateTruth(conditional.Condition);
        if (condition.Truth.HasFlag(Truth.True))
            Visit(conditional.Then);
        if (!condition.IsTrue)
            Visit(conditional.Else);
    }

    // Each entry may name those before it.
    private void VisitEntries(BoundContext context, int first)
    {
        if (first == context.Entries.Count)
            return;
        var entry = context.Entries[first];
        Visit(entry.Value);
        evaluator.WithVariable(entry.Name, evaluator.Evaluate(entry.Value), () =>
        {
            VisitEntries(context, first + 1);
            return true;
        });
    }

    private void VisitFilter(BoundFilter filter)
    {
        VisitSource(filter.Target);
        if (evaluator.Evaluate(filter) is ListValue kept)
            VisitItems(filter.Item, filter.Condition, kept.Items.Select(item => item.Value));
        // Where the ledger is open, a record that does not pass shows all the same that there is no other of its key.
        if (filter.Target is BoundMember { Member: Collection collection } member && OwnersOf(member).Any(owner => IsOpen(collection, member, owner)))
        {
            foreach (var record in evaluator.SourceOf(filter))
                Add(record);
        }
    }

    // The way to a list, without the records in it.
    private void VisitSource(BoundExpression list)
    {
        switch (list)
        {
            case BoundFilter inner:
                VisitFilter(inner);
                break;
            case BoundMember { Member: Collection } member:
                Visit(member.Target);
                AddStatements(member);
                break;
            default:
                Visit(list);
                break;
        }
    }

    private void VisitQuantified(BoundQuantified quantified)
    {
        VisitSource(quantified.List);
        if (evaluator.Evaluate(quantified.List) is not ListValue list)
            return;
        var decides = quantified.IsEvery ? Truth.False : Truth.True;
        var deciding = evaluator.EvaluateTruth(quantified).Truth == decides
            ? list.Items.Where(item => item.IsCertain && evaluator.WithVariable(quantified.Variable, item.Value, () => evaluator.EvaluateTruth(quantified.Condition)).Truth == decides)
            : list.Items;
        VisitItems(quantified.Variable, quantified.Condition, deciding.Select(item => item.Value));
    }

    private void VisitItems(VariableSymbol variable, BoundExpression condition, IEnumerable<Value> items)
    {
        var leadsOn = BoundTree.Walk(condition).Any(LeadsOn);
        foreach (var item in items.ToList())
        {
            Add(item);
            if (!leadsOn)
                continue;
            evaluator.WithVariable(variable, item, () =>
            {
                Visit(condition);
                return true;
            });
        }
    }

    // Whether a condition of an item rests on other records than the item.
    private static bool LeadsOn(BoundExpression expression) =>
        expression is BoundMember { Member: not Field } or BoundIndicator or BoundRuleQuestion or BoundOutcomeQuestion or BoundRecommendedQuestion or BoundTakenQuestion or BoundJudgement
            or BoundCall { Function: BuiltInFunction.IsWorkday };

    private bool IsOpen(Collection collection, BoundMember member, string owner)
    {
        var complete = evaluator.Graph.Completeness.Of(collection.Element, owner);
        var plan = PlanOf(member, collection);
        return plan.Slots.Any(slot => plan.Standing(slot, complete) != SlotStanding.Closed);
    }

    private void AddStatements(BoundMember member)
    {
        if (member.Member is not Collection collection)
            return;
        var (from, to) = PlanOf(member, collection).Days;
        foreach (var owner in OwnersOf(member))
            _records.UnionWith(_statements.About(collection.Element, owner, from, to));
    }

    private UnseenPlan PlanOf(BoundMember member, Collection collection) => new(evaluator.Graph, WindowOf(member), collection, new Dictionary<Field, object>(), default);

    private Window WindowOf(BoundMember member) => member.IsHistory ? Window.History(evaluator.Graph.AsOfDate) : evaluator.Window;

    private IEnumerable<string> OwnersOf(BoundMember member) => PresentOf(evaluator.Evaluate(member.Target)).Select(record => record.Type.IdOf(record.Fact));

    private static IEnumerable<PresentRecord> PresentOf(Value value) => value switch
    {
        RecordValue { Record: PresentRecord record } => [record],
        RecordValue { Record: UnseenRecord unseen } => unseen.Candidates.OfType<PresentRecord>(),
        ListValue list => list.Items.SelectMany(item => PresentOf(item.Value)),
        _ => [],
    };
}
