namespace VillageAid.Rules.Evaluation;

/// <summary>Counts what is judged, a rule of a subject a step, and tells whoever wants to know. Safe for any number of threads.</summary>
internal sealed class EvaluationSteps(IProgress<EvaluationProgress>? target, int total)
{
    private int _done;

    public void Step(int count = 1)
    {
        var done = Interlocked.Add(ref _done, count);
        target?.Report(new EvaluationProgress(done, total));
    }
}
