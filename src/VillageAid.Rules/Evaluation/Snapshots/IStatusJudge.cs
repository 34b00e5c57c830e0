namespace VillageAid.Rules.Evaluation.Snapshots;

/// <summary>
/// Fills in the statuses of tasks as their conditions give them: one that is Recommended is settled afterwards (it may have been taken, or run into
/// another clause). Every implementation fills in the same.
/// </summary>
internal interface IStatusJudge
{
    /// <summary>Judges tasks of a plan, which have no status yet; a step is told for each rule and subject.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; what is filled in is worthless.</exception>
    void Judge(EvaluationPlan plan, IReadOnlyList<PlannedTask> tasks, EvaluationSteps steps, CancellationToken cancellationToken);
}
