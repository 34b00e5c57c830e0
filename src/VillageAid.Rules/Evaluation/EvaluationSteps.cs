namespace VillageAid.Rules.Evaluation;

/// <summary>Counts what is judged, a rule of a subject a step, and tells whoever wants to know. Safe for any number of threads.</summary>
internal sealed class EvaluationSteps(IProgress<EvaluationProgress>? target, int total)
{
    private int _done;

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        target?.Report(new EvaluationProgress(done, total));
    }
}
