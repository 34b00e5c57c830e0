using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation;

/// <summary>By which windows a reason shows what was found: the one that tells most; of a rule for each day the fewest days that come to what all come to, mostly one.</summary>
internal static class ShownWindows
{
    public static bool Fails(JudgedWindow window) => window.Outcome.Scope.IsTrue && window.Outcome.Holds.IsFalse;

    public static bool IsOpen(JudgedWindow window) => !window.Outcome.Scope.IsFalse && !window.Outcome.Holds.IsTrue && !Fails(window);

    /// <summary>The windows in their order, of frames that are alike or one.</summary>
    public static IReadOnlyList<JudgedWindow> Of(IReadOnlyList<JudgedFrame> frames, Outcome joined, Func<Outcome, VerdictStatus> statusOf)
    {
        var status = statusOf(joined);
        var telling = frames.SelectMany(frame => frame.Windows).OrderBy(window => Fails(window) ? 0 : IsOpen(window) ? 1 : 2).ToList();
        if (telling.Find(window => statusOf(window.Outcome) == status) is { } one)
            return [one];
        var days = frames.First(frame => !frame.IsElsewhere);
        return days.Windows.Count == 1 ? [telling[0]] : Fewest([.. telling.Where(days.Windows.Contains)], days, statusOf);
    }

    // One day may leave open whether the rule applies on it and another what holds there: then it takes both.
    private static IReadOnlyList<JudgedWindow> Fewest(IReadOnlyList<JudgedWindow> telling, JudgedFrame all, Func<Outcome, VerdictStatus> statusOf)
    {
        var status = statusOf(all.Joined);
        var kept = telling;
        for (var i = telling.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            var rest = kept.Where(window => window != telling[i]).ToList();
            if (statusOf(new JudgedFrame(rest).Joined) == status)
                kept = rest;
        }
        return [.. kept.OrderBy(window => window.Evaluator.Window.Start)];
    }
}
