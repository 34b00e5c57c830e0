using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>
/// Verdicts that follow facts as they change: after each change only what may depend on it is judged again, and the verdicts that changed are told. At any time
/// they are those of a fresh evaluation of the same facts for the same period, options and instant. Not for use by several threads at once; what it hands out
/// is immutable and may be used by any.
/// </summary>
/// <example>
/// <code>
/// var session = new PolicyEngine().OpenSession(policies, facts, Period.Parse("2016-03"));
/// var update = session.Correct(day, day with { Status = AttendanceStatus.Absent });
/// foreach (var change in update.Changes)
///     Console.WriteLine($"{change.Before?.Status} → {change.After?.Status}: {change.After?.Reason.Text.En}");
/// </code>
/// </example>
public sealed class AppraisalSession
{
    private readonly SessionTerms _terms;
    private SessionState _state;

    private AppraisalSession(SessionTerms terms, SessionState state) => (_terms, _state) = (terms, state);

    /// <summary>The policies.</summary>
    public PolicySet Policies => _terms.Policies;

    /// <summary>The days asked for.</summary>
    public Period Period => _terms.Period;

    /// <summary>The instant as of which facts are seen, +08:00. It stays what it was when the session was opened, whatever is recorded later, until <see cref="MoveTo"/>.</summary>
    public DateTimeOffset AsOf => _state.Facts.Graph.AsOf;

    /// <summary>
    /// What a fresh evaluation would give now. The statuses are known; the list of verdicts is put together when it is asked for after a change, which takes
    /// about as long as putting the facts in order. Later changes do not alter it.
    /// </summary>
    public EvaluationResult Result
    {
        get
        {
            if (!_state.IsWhole)
                _state = _state.PutTogether();
            return _state.Base.Result;
        }
    }

    /// <summary>The verdicts of now: those of <see cref="Result"/>.</summary>
    public IReadOnlyList<Verdict> Verdicts => Result.Verdicts;

    /// <summary>How many verdicts have each status now; one that none has is there with 0. Costs nothing to ask for after each change.</summary>
    public IReadOnlyDictionary<VerdictStatus, int> CountByStatus => _state.Counts.ByStatus;

    /// <summary>For each subject what is recommended against or for it now, in order of policy and subject; of the policies that put measures in order.</summary>
    public IReadOnlyList<SubjectMeasures> Measures => _state.Measures.Measures;

    /// <summary>The facts as they were when all was last put together.</summary>
    internal CaseGraph Graph => _state.Facts.Graph;

    /// <summary>What would come of changes, in their order; none of them is made.</summary>
    /// <exception cref="ArgumentException">A change cannot be made.</exception>
    internal SessionUpdate Try(IReadOnlyList<FactChange> changes, CancellationToken cancellationToken) => SessionStep.Make(_terms, _state, changes, cancellationToken).Update;

    /// <summary>As <see cref="Result"/>, put together anew from what is known of each subject, and not kept.</summary>
    internal EvaluationResult Snapshot() => _state.PutTogether().Base.Result;

    internal static AppraisalSession Open(PolicySet policies, FactSet facts, Period period, EvaluationOptions options, IStatusJudge judge, Func<EvaluationPlan, IStatusJudge> partJudge, CancellationToken cancellationToken)
    {
        var asOf = (options.AsOf ?? Instants.AsOf(facts, period)).ToOffset(Instants.Offset);
        var terms = new SessionTerms(policies, period, SubjectFilter.Parse(options.Subject, policies.Vocabulary), SubjectTasks.Of(policies), judge, partJudge);
        return new AppraisalSession(terms, new SessionState(terms, SessionBase.JudgeAll(terms, facts, asOf, options.Progress, cancellationToken)));
    }

    /// <summary>Adds facts.</summary>
    /// <exception cref="ArgumentException">A fact is of a type that the policies' vocabulary does not have, or has no key. Nothing has changed.</exception>
    public SessionUpdate Insert(params IEnumerable<Fact> facts) => Apply(facts.Select(FactChange.Insert));

    /// <summary>Takes facts away, each equal to one that is there, as if nobody had ever recorded them.</summary>
    /// <exception cref="ArgumentException">A fact is not there. Nothing has changed.</exception>
    public SessionUpdate Withdraw(params IEnumerable<Fact> facts) => Apply(facts.Select(FactChange.Withdraw));

    /// <summary>Puts a fact in the place of one that is there.</summary>
    /// <exception cref="ArgumentException">The fact is not there, or the other is of an unknown type or has no key. Nothing has changed.</exception>
    public SessionUpdate Correct(Fact fact, Fact replacement) => Apply([FactChange.Correct(fact, replacement)]);

    /// <summary>Makes several changes as one, in their order: verdicts are compared before the first and after the last.</summary>
    /// <exception cref="ArgumentException">A fact is of a type that the policies' vocabulary does not have, has no key, or is to go and is not there. Nothing has changed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. Nothing has changed.</exception>
    public SessionUpdate Apply(IEnumerable<FactChange> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        cancellationToken.ThrowIfCancellationRequested();
        return Commit(SessionStep.Make(_terms, _state, [.. changes], cancellationToken));
    }

    /// <summary>Sees the same facts as of another instant. Everything is judged again.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. Nothing has changed.</exception>
    public SessionUpdate MoveTo(DateTimeOffset asOf, CancellationToken cancellationToken = default) => Commit(SessionStep.Move(_terms, _state, asOf.ToOffset(Instants.Offset), cancellationToken));

    private SessionUpdate Commit((SessionState After, SessionUpdate Update) step)
    {
        _state = step.After;
        return step.Update;
    }
}
