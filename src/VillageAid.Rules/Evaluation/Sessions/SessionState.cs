using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>All verdicts of a session: those that were put together at some time, and over them those of subjects that were judged since. Not changed once it is made.</summary>
internal sealed class SessionState
{
    private readonly SessionTerms _terms;
    private readonly JudgedSubjects _judged;
    private SettledMeasures? _measures;

    public SessionState(SessionTerms terms, SessionBase whole) : this(terms, whole, whole.Facts, JudgedSubjects.None, terms.PartJudge(whole.Plan), StatusCounts.Of(whole.Result))
    {
    }

    private SessionState(SessionTerms terms, SessionBase whole, SessionFacts facts, JudgedSubjects judged, IStatusJudge parts, StatusCounts counts) =>
        (_terms, Base, Facts, _judged, Parts, Counts) = (terms, whole, facts, judged, parts, counts);

    public SessionBase Base { get; }

    public SessionFacts Facts { get; }

    /// <summary>Judges parts as of the same instant and by the same calendar. It keeps what it needs again, so one step at a time.</summary>
    public IStatusJudge Parts { get; }

    /// <summary>Whether nothing was judged or changed since all was put together.</summary>
    public bool IsWhole => ReferenceEquals(Facts, Base.Facts);

    /// <summary>How many verdicts have each status.</summary>
    public StatusCounts Counts { get; }

    public SettledMeasures Measures => _measures ??= new SettledMeasures(_terms.Policies, Settled());

    /// <summary>What is said of a subject; null where there is no such one.</summary>
    public SubjectStatuses? StatusesOf(SubjectTasks group, string id) => _judged.TryGet(group, id, out var statuses) ? statuses : Base.StatusesOf(group, id);

    /// <summary>The identities of the subjects of a type; perhaps of some that left.</summary>
    public IEnumerable<string> IdsOf(SubjectTasks group) => Base.IdsOf(group).Concat(_judged.IdsOf(group));

    /// <summary>The state with other facts, and what was judged of some subjects.</summary>
    public SessionState With(SessionFacts facts, IReadOnlyList<JudgedSubject> judged) => new(_terms, Base, facts, _judged.With(judged), Parts, Counts.With(judged));

    /// <summary>The same state, all put together.</summary>
    public SessionState PutTogether() => PutTogether(SessionBase.PutTogether(_terms, Facts.ToFactSet(), Facts.Graph.AsOf, StatusesOf));

    private SessionState PutTogether(SessionBase whole) => new(_terms, whole, whole.Facts, JudgedSubjects.None, Parts, Counts);

    private IEnumerable<SettledAt> Settled()
    {
        var groupOf = _terms.Subjects.SelectMany(group => group.Tasks, (group, task) => (group, task.Number)).ToDictionary(pair => pair.Number, pair => pair.group);
        foreach (var slot in Base.Settled)
        {
            var subject = slot.Task.Slots.At(slot.Slot).Subject;
            var id = slot.Task.Subjects.NameOf(subject);
            if (!_judged.TryGet(groupOf[slot.Task.Number], id, out _))
                yield return new SettledAt(slot.Task.Number, id, slot.Slot - slot.Task.Slots.FirstOf(subject), slot.Verdict);
        }
        foreach (var ((group, id), statuses) in _judged.WithSettled)
        {
            foreach (var (index, task) in group.Tasks.Index())
            {
                for (var slot = 0; slot < statuses[index].Settled?.Length; slot++)
                {
                    if (statuses[index].SettledAt(slot) is { } verdict)
                        yield return new SettledAt(task.Number, id, slot, verdict);
                }
            }
        }
    }
}
