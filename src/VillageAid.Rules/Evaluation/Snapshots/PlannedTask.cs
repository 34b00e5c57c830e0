using VillageAid.Rules.Binding;

namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>One rule (its first version, which stands for all) over the subjects of one type, and a status byte for each subject and occasion.</summary>
internal sealed class PlannedTask(int number, BoundPolicy policy, BoundRule rule, BoundSubjectRule subjectRule, PlannedSubjects subjects, Slots slots)
{
    /// <summary>Its place among all tasks of the policies, whatever the facts.</summary>
    public int Number => number;

    public BoundPolicy Policy => policy;

    public BoundRule Rule => rule;

    public BoundSubjectRule SubjectRule => subjectRule;

    public PlannedSubjects Subjects => subjects;

    public Slots Slots => slots;

    /// <summary>By slot the <see cref="StatusCode"/>. Whoever judges fills it; once the evaluation is done nobody changes it.</summary>
    public byte[] Statuses { get; } = new byte[slots.Count];

    public bool HasVerdict(int subject) => Statuses.AsSpan(slots.FirstOf(subject)..slots.FirstOf(subject + 1)).ContainsAnyExcept(StatusCode.None);
}
