using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>
/// Why a verdict is not another one, said by what would make it so: the smallest sets of changes to facts, missing records or open choices with which the same rule
/// comes to a status wanted (counterfactual explanations). Each set was evaluated; without any one of its changes it does not lead there.
/// </summary>
/// <param name="Verdict">The verdict asked about.</param>
/// <param name="AsOf">The instant as of which the changed facts were evaluated. Of a verdict that is not yet due it may be the end of its occasion.</param>
/// <param name="Ways">For each status wanted what leads to it; with no set where nothing does that may be changed.</param>
/// <param name="Standing">What would have to be otherwise and is not suggested, because an authority has settled it or it says who somebody is: it stands.</param>
/// <example><code>
/// var answer = engine.FindChanges(policies, facts, result, verdict);
/// foreach (var set in answer.Ways.SelectMany(way => way.Sets))
///     Console.WriteLine(string.Join("; ", set.Changes.Select(change => change.Text.En)));
/// </code></example>
public sealed record ChangeAnswer(Verdict Verdict, DateTimeOffset AsOf, IReadOnlyList<ChangeWay> Ways, IReadOnlyList<StandingRecord> Standing)
{
    /// <summary>Whether anything was found.</summary>
    public bool HasChanges => Ways.Any(way => way.Sets.Count > 0);
}
