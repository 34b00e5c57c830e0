using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>
/// The terms of a cadre: for each posting the days from its first to its last, or to the day on which the term ends. A posting of which neither is
/// known lasts at least to the as-of instant.
/// </summary>
internal static class Terms
{
    public static IEnumerable<OccasionAt> Of(PresentRecord subject, PolicyRun run, Period period)
    {
        if (subject.Type.Find("assignments") is not Collection assignments)
            yield break;
        foreach (var record in run.Graph.OwnedBy(assignments, subject.Type.IdOf(subject.Fact)).Named)
        {
            if (record.Fact is not Assignment posting)
                continue;
            var end = posting.EndOn is { HasValue: true, Value: var last } ? last : posting.TermEndsOn is { HasValue: true, Value: var planned } ? planned : run.Graph.AsOfDate;
            if (posting.StartOn > end || end < period.Start || posting.StartOn > period.End)
                continue;
            var days = string.Create(CultureInfo.InvariantCulture, $"{posting.StartOn:O}..{end:O}");
            yield return new OccasionAt(new Occasion("term", days, posting.StartOn, end) { Term = new($"任期 {days}", $"the term {days}") }, null);
        }
    }
}
