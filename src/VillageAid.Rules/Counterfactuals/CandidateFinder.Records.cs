using System.Globalization;
using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Records that are not there: those that may be missing, and those that could have been.</summary>
internal sealed partial class CandidateFinder
{
    // Of records without a rhythm there could be any number; more than this of one kind nobody needs for one window.
    private const int MostNew = 12;

    // Whichever key it has: every slot of the window that no record fills, or where there are no slots, new ones.
    private void AddTo(BoundExpression list, BoundFilter? filter, ExpressionEvaluator evaluator)
    {
        if (list is not BoundMember { Member: Collection collection } member)
            return;
        foreach (var owner in RecordsOf(member.Target, evaluator).OfType<PresentRecord>())
        {
            var id = owner.Type.IdOf(owner.Fact);
            var window = member.IsHistory ? Window.History(graph.AsOfDate) : evaluator.Window;
            var plan = new UnseenPlan(graph, window, collection, filter is null ? NoKeys : evaluator.FixedValues(filter.FixedKeys), filter is null ? default : DaySpan.Of(filter.Days, evaluator));
            var complete = graph.Completeness.Of(collection.Element, id);
            var present = graph.OwnedBy(collection, id).Named;
            foreach (var slot in plan.Slots.Where(slot => slot.Day <= graph.AsOfDate && !present.Any(record => plan.Fits(record, slot))))
                AddNew(collection, filter, OwnedBy(collection, id, slot.Key), slot.Day, plan.Standing(slot, complete) == SlotStanding.Missing, evaluator);
            if (plan.IsOpenEnded)
                AddSome(collection, filter, id, DayOf(evaluator), plan.EndStanding(complete) == SlotStanding.Missing, evaluator);
        }
    }

    private void AddSome(Collection collection, BoundFilter? filter, string owner, DateOnly day, bool isOpen, ExpressionEvaluator evaluator)
    {
        for (var number = 0; number < MostNew; number++)
        {
            var key = OwnedBy(collection, owner, NoKeys);
            foreach (var part in collection.Element.Key.Where(part => !key.ContainsKey(part) && part.Type is DataType.Text))
                key[part] = string.Create(CultureInfo.InvariantCulture, $"（新{number + 1}）");
            AddNew(collection, filter, key, day.AddDays(-number), isOpen, evaluator);
        }
    }

    private void AddUnseen(UnseenRecord record, Collection collection, IReadOnlyDictionary<Field, Known<object>> way, ExpressionEvaluator evaluator)
    {
        var key = record.Type.Key.Append(collection.Reference).Append(collection.OwnerKind).OfType<Field>().Distinct().Where(field => record.Read(field) is Scalar)
            .ToDictionary(field => field, field => ((Scalar)record.Read(field)).Raw);
        if (key.TryGetValue(collection.Reference, out var owner))
            Add(record.Type, OwnedBy(collection, (string)owner, key), way, DayOf(evaluator), isOpen: true);
    }

    private void AddNew(Collection collection, BoundFilter? filter, Dictionary<Field, object> key, DateOnly day, bool isOpen, ExpressionEvaluator evaluator)
    {
        var type = collection.Element;
        if (filter is null)
        {
            Add(type, key, new Dictionary<Field, Known<object>>(), day, isOpen);
            return;
        }
        Inside(filter.Item, new UnseenRecord(type, key, Causes.None), evaluator, () =>
        {
            foreach (var way in new RecordAssignments(evaluator, new LeafMoves(evaluator, day), filter.Item, type).Of(filter.Condition, true))
                Add(type, key, way, day, isOpen);
        });
    }

    private void Add(FactType type, IReadOnlyDictionary<Field, object> key, IReadOnlyDictionary<Field, Known<object>> way, DateOnly day, bool isOpen)
    {
        // What the key says already is no change; what contradicts it cannot be.
        var sets = way.Where(pair => !key.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (way.Any(pair => key.TryGetValue(pair.Key, out var raw) && (!pair.Value.HasValue || !pair.Value.Value.Equals(raw))))
            return;
        var fact = type.Create();
        foreach (var (field, value) in key)
            field.Write(fact, Known.Of(value));
        foreach (var field in type.Fields.Where(field => !field.MayBeUnknown && !field.IsCommon && !key.ContainsKey(field) && !sets.ContainsKey(field)))
        {
            if (Usual(field, day) is { } usual)
                field.Write(fact, Known.Of(usual));
        }
        groups.Add(factory.Add(fact, type, sets, isOpen), _leaf, isCounted: true);
    }

    // What every record must say and nobody asks for.
    private static object? Usual(Field field, DateOnly day) => field.Type switch
    {
        DataType.Date => day,
        DataType.Enumerated { Enumeration: var enumeration } => enumeration.Members[0],
        DataType.Boolean => false,
        DataType.Text when !field.IsKey => Placeholder.Text,
        DataType.Number => 0m,
        _ => null,
    };

    private static Dictionary<Field, object> OwnedBy(Collection collection, string owner, IReadOnlyDictionary<Field, object> key)
    {
        var all = new Dictionary<Field, object>(key) { [collection.Reference] = owner };
        if (collection.OwnerKind is { } kind && !all.ContainsKey(kind) && kind.Enumeration!.Members.FirstOrDefault(member => member.SubjectClrType == collection.Owner.ClrType) is { } member)
            all[kind] = member;
        return all;
    }

    // That there are no others than those on record.
    private void Complete(BoundExpression list, Dictionary<Field, object> fixedKeys, DaySpan days, ExpressionEvaluator evaluator)
    {
        if (list is BoundFilter inner)
        {
            Complete(inner.Target, fixedKeys, days, evaluator);
            return;
        }
        if (list is not BoundMember { Member: Collection collection } member)
            return;
        foreach (var owner in RecordsOf(member.Target, evaluator).OfType<PresentRecord>())
        {
            var id = owner.Type.IdOf(owner.Fact);
            var plan = new UnseenPlan(graph, member.IsHistory ? Window.History(graph.AsOfDate) : evaluator.Window, collection, fixedKeys, days);
            var complete = graph.Completeness.Of(collection.Element, id);
            var open = plan.Slots.Where(slot => plan.Standing(slot, complete) == SlotStanding.Missing).Select(slot => slot.Day).ToList();
            if (plan.EndStanding(complete) == SlotStanding.Missing)
                open.AddRange([plan.OpenDays.From, plan.OpenDays.To]);
            if (open.Count > 0)
                groups.Add(factory.Complete(collection.Element, id, open.Min(), open.Max()), _leaf, isCounted: false);
        }
    }
}
