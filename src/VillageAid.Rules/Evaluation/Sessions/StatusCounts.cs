using VillageAid.Rules.Evaluation.Snapshots;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>How many verdicts have each status. Immutable.</summary>
internal sealed class StatusCounts
{
    private readonly int[] _byCode;

    private StatusCounts(int[] byCode) => _byCode = byCode;

    public IReadOnlyDictionary<VerdictStatus, int> ByStatus => Enum.GetValues<VerdictStatus>().ToDictionary(status => status, status => _byCode[StatusCode.Of(status)]);

    public static StatusCounts Of(EvaluationResult result)
    {
        var counts = new int[StatusCode.Limit];
        foreach (var (status, count) in result.CountByStatus)
            counts[StatusCode.Of(status)] = count;
        return new StatusCounts(counts);
    }

    public StatusCounts With(IReadOnlyList<JudgedSubject> judged)
    {
        var counts = _byCode.AsSpan().ToArray();
        foreach (var subject in judged)
        {
            Count(subject.Before, subject.After, -1, counts);
            Count(subject.After, subject.Before, 1, counts);
        }
        return new StatusCounts(counts);
    }

    // What was not judged again is the same in both.
    private static void Count(SubjectStatuses? statuses, SubjectStatuses? other, int more, int[] counts)
    {
        for (var task = 0; task < statuses?.Count; task++)
        {
            if (ReferenceEquals(statuses[task], other?[task]))
                continue;
            foreach (var code in statuses[task].Codes)
                counts[code] += more;
        }
    }
}
