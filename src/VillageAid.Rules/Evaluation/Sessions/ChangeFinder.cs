using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>Finds the verdicts of a session that differ between two of its times.</summary>
internal sealed class ChangeFinder(SessionTerms terms, SessionState before, SessionState after, Func<SubjectTasks, string, int, IReadOnlyList<FactChange>> causesOf)
{
    private readonly List<(int Task, string Id, int Place, VerdictChange Change)> _changes = [];
    private readonly HashSet<(int, string)> _compared = [];
    private readonly Dictionary<(string Policy, (string, string) Whom), HashSet<FactChange>> _reordered = [];

    /// <summary>The verdicts that changed, in order.</summary>
    public IReadOnlyList<VerdictChange> Changes => [.. _changes.OrderBy(one => one.Task).ThenBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Place).Select(one => one.Change)];

    /// <summary>Compares what was said of a subject with what is said now.</summary>
    public void Compare(JudgedSubject subject)
    {
        var (group, id, old, now) = subject;
        var subjects = new Lazy<(SubjectCase Before, SubjectCase After)>(() => (new SubjectCase(terms, before.Facts, group, id), new SubjectCase(terms, after.Facts, group, id)));
        for (var i = 0; i < group.Tasks.Count; i++)
        {
            var task = group.Tasks[i];
            if (!ReferenceEquals(old?[i], now?[i]) && !IsSame(task, old?[i], now?[i]))
                Compare(group, task, id, old?[i], now?[i], subjects);
        }
    }

    /// <summary>Compares the measures of verdicts that were not judged again: what was recommended of others may have made them needless, or no longer does.</summary>
    public void CompareMeasures()
    {
        if (_reordered.Count == 0)
            return;
        var groupOf = terms.Subjects.SelectMany(group => group.Tasks, (group, task) => (group, task)).ToDictionary(pair => pair.task.Number);
        foreach (var slot in after.Measures.Slots.Where(slot => !_compared.Contains((slot.Task, slot.Id))))
        {
            var (old, now) = (before.Measures.At(slot.Task, slot.Id, slot.Slot), after.Measures.At(slot.Task, slot.Id, slot.Slot));
            if (old is null || now is null || old.Recommends.SequenceEqual(now.Recommends))
                continue;
            var causes = WhomOf(groupOf[slot.Task].task, now).SelectMany(whom => _reordered.GetValueOrDefault(whom) ?? []).Distinct();
            _changes.Add((slot.Task, slot.Id, slot.Slot, new VerdictChange(old, now, [.. causes])));
        }
    }

    // Mostly nothing at all is different.
    private static bool IsSame(SessionTask task, TaskStatuses? old, TaskStatuses? now) =>
        old is not null && now is not null && task.SubjectRule.Decision is null && old.Settled is null && now.Settled is null
        && ReferenceEquals(old.Occasions, now.Occasions) && old.Codes.AsSpan().SequenceEqual(now.Codes);

    private void Compare(SubjectTasks group, SessionTask task, string id, TaskStatuses? old, TaskStatuses? now, Lazy<(SubjectCase Before, SubjectCase After)> subjects)
    {
        _compared.Add((task.Number, id));
        IReadOnlyList<FactChange>? causes = null;
        foreach (var (place, pair) in SlotPairs.Of(old, now).Index())
        {
            var (was, isNow) = (CodeAt(old, pair.Before), CodeAt(now, pair.After));
            var (settledBefore, settledNow) = (SettledAt(old, pair.Before), SettledAt(now, pair.After));
            if (settledBefore is not null || settledNow is not null)
                Reorder(task, settledBefore, settledNow, () => causes ??= causesOf(group, id, task.Number));
            if (was == isNow && (was == StatusCode.None || (settledBefore is null && settledNow is null && task.SubjectRule.Decision is null)))
                continue;
            var (first, second) = (VerdictAt(before, task, id, old, pair.Before, () => subjects.Value.Before), VerdictAt(after, task, id, now, pair.After, () => subjects.Value.After));
            if (was != isNow || !first!.Recommends.SequenceEqual(second!.Recommends) || (task.SubjectRule.Decision is not null && !IsSame(first.Outcome, second.Outcome)))
                _changes.Add((task.Number, id, place, new VerdictChange(first, second, causes ??= causesOf(group, id, task.Number))));
        }
    }

    // Where measures against somebody came or went, others against the same one may be needless now.
    private void Reorder(SessionTask task, Verdict? old, Verdict? now, Func<IReadOnlyList<FactChange>> causes)
    {
        if (task.Policy.Supersedes.Count == 0 || (old?.Recommends ?? []).SequenceEqual(now?.Recommends ?? []))
            return;
        foreach (var whom in WhomOf(task, old).Concat(WhomOf(task, now)).Distinct())
        {
            if (!_reordered.TryGetValue(whom, out var known))
                _reordered.Add(whom, known = []);
            known.UnionWith(causes());
        }
    }

    private static IEnumerable<(string Policy, (string, string) Whom)> WhomOf(SessionTask task, Verdict? verdict) =>
        verdict?.Recommends.Where(one => one.Against is not null).Select(one => (task.Policy.Id, Subjects.KeyOf(one.Against!, task.Policy.Vocabulary))) ?? [];

    private static byte CodeAt(TaskStatuses? statuses, int slot) => slot < 0 ? StatusCode.None : statuses!.Codes[slot];

    private static Verdict? SettledAt(TaskStatuses? statuses, int slot) => slot < 0 ? null : statuses!.SettledAt(slot);

    private static Verdict? VerdictAt(SessionState state, SessionTask task, string id, TaskStatuses? statuses, int slot, Func<SubjectCase> subject)
    {
        if (CodeAt(statuses, slot) is var code && code == StatusCode.None)
            return null;
        if (statuses!.SettledAt(slot) is { } settled)
            return task.Policy.Supersedes.Count == 0 ? settled : state.Measures.At(task.Number, id, slot);
        var occasion = statuses.Occasions[slot].Occasion;
        var which = statuses.Occasions.Take(slot).Count(at => at.Occasion == occasion);
        var status = StatusCode.StatusOf(code);
        return task.Form.Fill(subject().Subject, occasion, status, new SessionDetails(subject(), task, occasion, which, status));
    }

    private static bool IsSame(DecisionOutcome? one, DecisionOutcome? other) => one is null || other is null
        ? one is null && other is null
        : one.Text == other.Text && one.Value == other.Value && one.AtLeast == other.AtLeast && one.AtMost == other.AtMost && one.Possible.SequenceEqual(other.Possible);
}
