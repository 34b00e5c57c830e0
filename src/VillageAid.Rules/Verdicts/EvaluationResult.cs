using VillageAid.Rules.Diagnostics;

namespace VillageAid.Rules.Verdicts;

/// <summary>The verdicts of one evaluation, in a fixed order: policy, rule, subject, occasion. Immutable.</summary>
public sealed record EvaluationResult
{
    /// <summary>The instant as of which facts were seen, +08:00.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The days asked for.</summary>
    public required Period Period { get; init; }

    /// <summary>The verdicts.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>For each subject what is recommended against or for it, in order of policy and subject; of the policies that put measures in order.</summary>
    public IReadOnlyList<SubjectMeasures> Measures { get; init; } = [];

    /// <summary>How many subjects have a verdict.</summary>
    public int SubjectCount => Verdicts.Select(verdict => verdict.Subject).Distinct().Count();

    /// <summary>Rules and data that do not go together (a policy of another place or time).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
