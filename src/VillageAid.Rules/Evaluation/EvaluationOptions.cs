namespace VillageAid.Rules.Evaluation;

/// <summary>What may be chosen for one evaluation.</summary>
public sealed record EvaluationOptions
{
    /// <summary>
    /// The instant as of which facts are seen; by default the later of the period's end and the newest <c>RecordedAt</c>, of several partitions for each
    /// by itself. Who compares partitions gives one instant for all.
    /// </summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Only this subject, as <c>type:id</c> (<c>cadre:甲</c>); null for all.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// Whether reasons say their conditions in plain words (<see cref="Verdicts.ConditionNode.Words"/>), which records make the truth of each
    /// (<see cref="Verdicts.ConditionNode.Evidence"/>) and which suffice for the verdict (<see cref="Verdicts.Reason.Evidence"/>). A reason costs some tens of times as much then, so ask for it where one subject is explained.
    /// </summary>
    public bool Explains { get; init; }

    /// <summary>Told how far the evaluation is; of several partitions all together, by one of their threads at a time.</summary>
    public IProgress<EvaluationProgress>? Progress { get; init; }

    /// <summary>
    /// How many partitions may be in memory at a time: read, evaluated side by side, or handed out and in use; by default the number of processors,
    /// and fewer where the process may use less than 64 MB for each. It changes no result. Facts that are evaluated by themselves take no notice of it.
    /// </summary>
    public int? MaxDegreeOfParallelism { get; init; }
}

/// <summary>How far an evaluation is.</summary>
/// <param name="Done">Subjects judged.</param>
/// <param name="Total">Subjects in all; of several partitions those of the ones that were begun.</param>
public readonly record struct EvaluationProgress(int Done, int Total)
{
    /// <summary>Partitions evaluated; 0 where facts are evaluated by themselves.</summary>
    public int Partitions { get; init; }
}
