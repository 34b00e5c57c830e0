using VillageAid.Rules.Evaluation.Tables;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Finds the records of one owner's collection that may exist without having been seen.</summary>
internal sealed class UnseenRecords(UnseenPlan plan, string ownerId, DayRanges complete)
{
    /// <summary>
    /// The unseen records that can be named, causes where there may be others, and the doubtful records of whose keys nothing is known: were one of
    /// them untrue, another record could stand in its place, so an unseen one stands for both.
    /// </summary>
    public (IReadOnlyList<UnseenRecord> Items, Causes? Open, IReadOnlySet<PresentRecord> Doubtful) Find(IReadOnlyList<PresentRecord> present)
    {
        var doubtful = new HashSet<PresentRecord>(ReferenceEqualityComparer.Instance);
        var items = plan.Slots.Select(slot => Find(slot, present, doubtful)).OfType<UnseenRecord>().ToList();
        return (items, plan.OpenEnd(ownerId, complete), doubtful);
    }

    private UnseenRecord? Find(UnseenSlot slot, IReadOnlyList<PresentRecord> present, HashSet<PresentRecord> doubtful)
    {
        var filling = present.Where(record => plan.Fits(record, slot)).ToList();
        if (filling.Exists(record => record.Possible is null) || Unseen(slot, filling) is not { } unseen)
            return null;
        doubtful.UnionWith(filling);
        return unseen;
    }

    /// <summary>The record that a slot stands for, and with it the doubtful ones that have its key; null where there is none.</summary>
    public UnseenRecord? Unseen(UnseenSlot slot, IReadOnlyList<PresentRecord> doubtful) => Unseen(slot) is not { } unseen ? null
        : doubtful.Count == 0 ? unseen
        : new UnseenRecord(plan.Type, KeyOf(slot), doubtful.Aggregate(unseen.Causes, (causes, record) => causes.Union(record.Possible!))) { Candidates = doubtful };

    private UnseenRecord? Unseen(UnseenSlot slot)
    {
        var standing = plan.Standing(slot, complete);
        if (standing == SlotStanding.Closed)
            return null;
        var key = KeyOf(slot);
        var identity = UnseenRecord.IdentityOf(plan.Type, key);
        return standing == SlotStanding.NotYet
            ? new UnseenRecord(plan.Type, key, identity is null ? Missing.FutureRecords(plan.Type, ownerId, slot.LastDay) : Missing.NotYet(identity))
            : new UnseenRecord(plan.Type, key, identity is null ? Missing.Completeness(plan.Type, ownerId, slot.Day, slot.Day) : Missing.Record(identity));
    }

    private Dictionary<Field, object> KeyOf(UnseenSlot slot) => new(slot.Key) { [plan.Collection.Reference] = ownerId };
}
