using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>The places of the verdicts of one rule and subject type: subject by subject, of each its occasions in order.</summary>
internal abstract class Slots
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>The first slot of a subject; of the one after the last, the count.</summary>
    public abstract int FirstOf(int subject);

    /// <summary>The subject and the occasion of a slot.</summary>
    public abstract (int Subject, OccasionAt At) At(int slot);
}

/// <summary>Windows, or the as-of instant: every subject has the same.</summary>
internal sealed class WindowSlots(IReadOnlyList<OccasionAt> occasions, int subjects) : Slots
{
    public IReadOnlyList<OccasionAt> Occasions => occasions;

    public override int Count { get; } = checked(occasions.Count * subjects);

    public override int FirstOf(int subject) => subject * occasions.Count;

    public override (int Subject, OccasionAt At) At(int slot) => (slot / occasions.Count, occasions[slot % occasions.Count]);
}

/// <summary>Records and terms: each subject has its own, most have none.</summary>
internal sealed class OwnSlots(int[] firsts, IReadOnlyList<OccasionAt> occasions) : Slots
{
    /// <summary>From the occasions of each subject in turn.</summary>
    public static OwnSlots Of(IEnumerable<IEnumerable<OccasionAt>> bySubject)
    {
        List<int> firsts = [];
        List<OccasionAt> all = [];
        foreach (var occasions in bySubject)
        {
            firsts.Add(all.Count);
            all.AddRange(occasions);
        }
        return new OwnSlots([.. firsts, all.Count], all);
    }

    public override int Count => occasions.Count;

    public override int FirstOf(int subject) => firsts[subject];

    public override (int Subject, OccasionAt At) At(int slot)
    {
        // The last that begins at the slot or before it: those before it that begin there too have none.
        var found = Array.BinarySearch(firsts, slot);
        var subject = found < 0 ? ~found - 1 : found;
        while (subject + 1 < firsts.Length && firsts[subject + 1] == firsts[subject])
            subject++;
        return (subject, occasions[slot]);
    }
}
