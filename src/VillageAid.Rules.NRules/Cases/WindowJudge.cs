using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Evaluation.Compilation;
using VillageAid.Rules.Evaluation.Snapshots;

namespace VillageAid.Rules.NRules.Cases;

/// <summary>One rule on its windows, for one subject after the other: by code, and where that cannot say, by the reference evaluator.</summary>
internal sealed class WindowJudge(BoundRule rule, BoundSubjectRule subjectRule, IReadOnlyList<OccasionAt> windows, StatusJudge judge, PolicyRun run)
{
    private readonly OccasionProgram?[] _programs = [.. windows.Select(at => judge.Find(rule, subjectRule, at.Occasion))];
    private readonly RuleJudge _reference = new(rule, subjectRule, run);

    /// <summary>Fills in a <see cref="StatusCode"/> for each window.</summary>
    /// <param name="subject">Who is judged.</param>
    /// <param name="state">The state that was turned to the subject; null where the subject is not plain.</param>
    /// <param name="statuses">As many places as there are windows.</param>
    public void Judge(PresentRecord subject, SubjectState? state, Span<byte> statuses)
    {
        for (var window = 0; (window = state is null ? window : JudgeByCode(state, statuses, window)) < statuses.Length; window++)
            statuses[window] = StatusCode.Of(_reference.StatusOf(subject, windows[window]));
    }

    // Gives the first window from one on that code cannot judge, or the number of windows.
    private int JudgeByCode(SubjectState state, Span<byte> statuses, int window)
    {
        try
        {
            while (window < statuses.Length && _programs[window] is { } program)
            {
                statuses[window] = program.Judge(state);
                window++;
            }
        }
        catch (Exception exception) when (exception is CannotCompile or OverflowException)
        {
            // The reference evaluator says what is to be said of it.
        }
        return window;
    }
}
