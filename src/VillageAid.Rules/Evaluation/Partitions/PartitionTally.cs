namespace VillageAid.Rules.Evaluation.Partitions;

/// <summary>Adds up how far the evaluations of a run are. Tells one state at a time, and never one that lies behind an earlier one.</summary>
internal sealed class PartitionTally(IProgress<EvaluationProgress> target)
{
    private readonly Lock _lock = new();
    private EvaluationProgress _sum;

    /// <summary>For one partition's evaluation to report to.</summary>
    public IProgress<EvaluationProgress> Begin() => new Share(this);

    /// <summary>A partition has been evaluated.</summary>
    public void Finish() => Add(default, finished: 1);

    private void Add(EvaluationProgress more, int finished)
    {
        lock (_lock)
        {
            _sum = new EvaluationProgress(_sum.Done + more.Done, _sum.Total + more.Total) { Partitions = _sum.Partitions + finished };
            target.Report(_sum);
        }
    }

    private sealed class Share(PartitionTally tally) : IProgress<EvaluationProgress>
    {
        private EvaluationProgress _last;

        public void Report(EvaluationProgress value)
        {
            tally.Add(new EvaluationProgress(value.Done - _last.Done, value.Total - _last.Total), finished: 0);
            _last = value;
        }
    }
}
