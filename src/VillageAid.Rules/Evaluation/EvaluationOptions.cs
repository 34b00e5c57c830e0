namespace VillageAid.Rules.Evaluation;

/// <summary>What may be chosen for one evaluation.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The instant as of which facts are seen; by default the later of the period's end and the newest <c>RecordedAt</c>.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Only this subject, as <c>type:id</c> (<c>cadre:甲</c>); null for all.</summary>
    public string? Subject { get; init; }

    /// <summary>Told how far the evaluation is.</summary>
    public IProgress<EvaluationProgress>? Progress { get; init; }
}

/// <summary>How far an evaluation is.</summary>
/// <param name="Done">Subjects judged.</param>
/// <param name="Total">Subjects in all.</param>
public readonly record struct EvaluationProgress(int Done, int Total);
