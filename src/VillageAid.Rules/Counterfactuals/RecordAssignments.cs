using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;
using Assignment = System.Collections.Immutable.ImmutableSortedDictionary<int, VillageAid.Rules.Facts.Known<object>>;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>What the fields of one record of a list would have to say so that a condition on it holds, or does not: several ways, each with a value for some of its fields.</summary>
internal sealed class RecordAssignments(ExpressionEvaluator evaluator, LeafMoves moves, VariableSymbol item, FactType type)
{
    // In disjunctive form a condition may be long; whoever reads the answer wants few ways.
    private const int MostWays = 12;

    /// <summary>The ways, each not empty; none where the record's own fields cannot do it.</summary>
    public IReadOnlyList<IReadOnlyDictionary<Field, Known<object>>> Of(BoundExpression condition, bool wanted) =>
        [.. Ways(condition, wanted).Where(way => way.Count > 0).Select(way => way.ToDictionary(pair => type.Fields[pair.Key], pair => pair.Value))];

    private IReadOnlyList<Assignment> Ways(BoundExpression condition, bool wanted)
    {
        var truth = evaluator.EvaluateTruth(condition).Truth;
        if (truth == (wanted ? Truth.True : Truth.False))
            return [Assignment.Empty];
        return condition switch
        {
            BoundLogical logical when logical.IsAnd == wanted => All(logical.Operands, wanted),
            BoundLogical logical => [.. logical.Operands.SelectMany(operand => Ways(operand, wanted)).Take(MostWays)],
            BoundNot not => Ways(not.Operand, !wanted),
            BoundReadings readings => [.. evaluator.ReadingsInForce(readings).SelectMany(reading => Ways(reading.Body, wanted)).Take(MostWays)],
            BoundComparison comparison => [.. moves.Of(comparison, wanted).OfType<FieldMove>().Where(IsOwn).Select(move => One(move.Member, move.Value)).OfType<Assignment>().Take(MostWays)],
            BoundMember { Member: Field { Type: DataType.Boolean } } member when IsOwn(member) => Single(member, Known.Of<object>(wanted)),
            BoundIn { Tests: [BoundMember list], Value: var value } when wanted && IsOwn(list) && LeafMoves.Raw(evaluator.Evaluate(value)) is { } raw => Single(list, Known.Of(raw)),
            BoundIn { Value: BoundMember member } membership when wanted && IsOwn(member) => [.. Tested(membership).Select(raw => One(member, Known.Of(raw))).OfType<Assignment>().Take(MostWays)],
            BoundCall { Function: BuiltInFunction.ListContains, Arguments: [BoundMember list, var value] } when wanted && IsOwn(list) && LeafMoves.Raw(evaluator.Evaluate(value)) is { } raw => Single(list, Known.Of(raw)),
            BoundCall { Function: BuiltInFunction.Exists or BuiltInFunction.None, Arguments: [BoundMember { Member: Field { Type: DataType.List } field } list] } call when IsOwn(list) =>
                Single(list, Known.Of<object>((call.Function == BuiltInFunction.Exists) == wanted ? Some(field) : ValueSet.From<object>([]))),
            _ => [],
        };
    }

    private IReadOnlyList<Assignment> All(IReadOnlyList<BoundExpression> operands, bool wanted)
    {
        IReadOnlyList<Assignment> all = [Assignment.Empty];
        foreach (var operand in operands)
        {
            var more = Ways(operand, wanted);
            all = [.. all.SelectMany(one => more.Select(other => Join(one, other))).OfType<Assignment>().Take(MostWays)];
        }
        return all;
    }

    // Null where they contradict each other.
    private static Assignment? Join(Assignment one, Assignment other) =>
        other.Any(pair => one.TryGetValue(pair.Key, out var value) && value != pair.Value) ? null : one.SetItems(other);

    private bool IsOwn(FieldMove move) => IsOwn(move.Member) && move.Value is not { HasValue: true, Value: Change };

    private bool IsOwn(BoundMember member) => member is { Member: Field, Target: BoundVariable { Variable: var variable } } && variable == item;

    private IReadOnlyList<Assignment> Single(BoundMember member, Known<object> value) => One(member, value) is { } one ? [one] : [];

    private Assignment? One(BoundMember member, Known<object> value)
    {
        var field = (Field)member.Member;
        if (value.IsNothing)
            return field.MayBeNothing ? With(field, value) : null;
        return TargetArithmetic.ToField(field, value.Value) is { } raw ? With(field, Known.Of(raw)) : null;
    }

    private Assignment? With(Field field, Known<object> value) => type.Fields.ToList().IndexOf(field) is >= 0 and var index ? Assignment.Empty.Add(index, value) : null;

    private IEnumerable<object> Tested(BoundIn membership) => membership.Tests.Select(evaluator.Evaluate)
        .SelectMany(value => value is ListValue list ? list.Items.Select(one => one.Value) : [value]).Select(LeafMoves.Raw).OfType<object>();

    private static ValueSet<object> Some(Field field) => ValueSet.From<object>([field.Enumeration?.Members[0] ?? (object)Placeholder.Text]);
}
