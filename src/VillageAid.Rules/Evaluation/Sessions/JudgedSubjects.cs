using System.Collections.Immutable;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>The subjects that were judged since all verdicts were put together. Immutable.</summary>
internal sealed class JudgedSubjects
{
    private readonly ImmutableDictionary<(SubjectTasks, string), SubjectStatuses?> _all;
    private readonly ImmutableDictionary<(SubjectTasks, string), SubjectStatuses> _settled;

    private JudgedSubjects(ImmutableDictionary<(SubjectTasks, string), SubjectStatuses?> all, ImmutableDictionary<(SubjectTasks, string), SubjectStatuses> settled) => (_all, _settled) = (all, settled);

    public static JudgedSubjects None { get; } = new(ImmutableDictionary<(SubjectTasks, string), SubjectStatuses?>.Empty, ImmutableDictionary<(SubjectTasks, string), SubjectStatuses>.Empty);

    /// <summary>Those of whom something was recommended.</summary>
    public IEnumerable<KeyValuePair<(SubjectTasks Group, string Id), SubjectStatuses>> WithSettled => _settled;

    /// <summary>What was found; false where the subject was not judged, null where it left.</summary>
    public bool TryGet(SubjectTasks group, string id, out SubjectStatuses? statuses) => _all.TryGetValue((group, id), out statuses);

    /// <summary>The identities of those of one type.</summary>
    public IEnumerable<string> IdsOf(SubjectTasks group) => _all.Keys.Where(subject => subject.Item1 == group).Select(subject => subject.Item2);

    public JudgedSubjects With(IEnumerable<JudgedSubject> judged)
    {
        var (all, settled) = (_all.ToBuilder(), _settled.ToBuilder());
        foreach (var (group, id, _, now) in judged)
        {
            all[(group, id)] = now;
            if (now is { HasSettled: true })
                settled[(group, id)] = now;
            else
                settled.Remove((group, id));
        }
        return new JudgedSubjects(all.ToImmutable(), settled.ToImmutable());
    }
}
