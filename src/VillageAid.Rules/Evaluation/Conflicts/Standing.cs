using VillageAid.Rules.Binding;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Conflicts;

/// <summary>What is left of a recommendation after all that it meets.</summary>
internal sealed record Standing(VerdictStatus Status, IReadOnlyList<MissingItem> Missing, IReadOnlyList<Meeting> Meetings)
{
    public static Standing Of(IReadOnlyList<Meeting> meetings)
    {
        if (meetings.Any(meeting => meeting.Effect == ConflictEffect.Yields))
            return new Standing(VerdictStatus.NotRecommended, [], meetings);
        var unsettled = meetings.Where(meeting => meeting.Effect == ConflictEffect.Unsettled).ToList();
        var possible = meetings.Where(meeting => meeting.Effect == ConflictEffect.Possible).ToList();
        // What is open counts where it could change something: beside a conflict that is there, only what it would give way to.
        List<Meeting> counted = unsettled.Count > 0 || possible.Exists(meeting => meeting.MayYield) ? [.. unsettled, .. possible.Where(meeting => meeting.MayYield)] : possible;
        if (counted.Count == 0)
            return new Standing(VerdictStatus.Recommended, [], meetings);
        var missing = counted.SelectMany(Needed).Distinct().OrderBy(item => item.Kind).ThenBy(item => item.Name.En, StringComparer.Ordinal).ToList();
        return new Standing(Outcome.WhenMissing(missing), missing, meetings);
    }

    private static IEnumerable<MissingItem> Needed(Meeting meeting) => meeting.MayYield ? meeting.Missing : [.. meeting.Missing, meeting.Choice];

    /// <summary>The verdict with what follows, the conflicts cited; and with what the others rest on, for without that it might not stand.</summary>
    public Verdict Apply(Verdict verdict, ParameterStore parameters)
    {
        if (Meetings.Count == 0)
            return verdict;
        return verdict with
        {
            Status = Status,
            Recommends = Status == VerdictStatus.Recommended ? verdict.Recommends : [],
            Reason = verdict.Reason with
            {
                Conflicts = Cite(verdict.Occasion.End, parameters),
                Missing = Missing,
                Records = Records(verdict),
                Parameters = Parameters(verdict, parameters),
            },
        };
    }

    private IEnumerable<Reason> Others => Meetings.Select(meeting => meeting.Counter.Verdict.Reason);

    private List<RecordUsed> Records(Verdict verdict) =>
        [.. verdict.Reason.Records.Concat(Others.SelectMany(other => other.Records)).Distinct()
            .OrderBy(record => record.Identity.Type.Name, StringComparer.Ordinal).ThenBy(record => record.Identity.In(Language.En), StringComparer.Ordinal)];

    private List<ParameterUsed> Parameters(Verdict verdict, ParameterStore parameters)
    {
        var settling = Meetings.Select(meeting => meeting.Conflict.SettledBy).OfType<BoundSettlement>().Distinct()
            .Select(settlement => ReasonBuilder.Describe(settlement.Parameter, verdict.Occasion.End, parameters));
        return [.. verdict.Reason.Parameters.Concat(Others.SelectMany(other => other.Parameters)).Concat(settling).Distinct()
            .OrderBy(parameter => parameter.Name.En, StringComparer.Ordinal).ThenBy(parameter => parameter.Value?.En, StringComparer.Ordinal)];
    }

    private List<ClauseConflict> Cite(DateOnly day, ParameterStore parameters) =>
        [.. Meetings.Where(meeting => meeting.Effect is not null).GroupBy(meeting => (meeting.Conflict.Name, Effect: meeting.Effect!.Value))
            .Select(group => Cite(group.First().Conflict, group.Key.Effect, group.Select(meeting => meeting.Counter.Verdict), day, parameters))
            .OrderBy(conflict => conflict.Id ?? conflict.Why.Zh, StringComparer.Ordinal).ThenBy(conflict => conflict.Effect)];

    private static ClauseConflict Cite(BoundConflict conflict, ConflictEffect effect, IEnumerable<Verdict> others, DateOnly day, ParameterStore parameters) => new(
        conflict.Id,
        conflict.Why,
        effect,
        [.. others.Select(other => new OpposingVerdict(other.Rule, other.Title, other.Citations, other.Occasion, other.Status))
            .OrderBy(other => other.Rule, StringComparer.Ordinal).ThenBy(other => other.Occasion.Start).ThenBy(other => other.Occasion.Label, StringComparer.Ordinal)],
        conflict.SettledBy is { } settlement ? ReasonBuilder.Describe(settlement.Parameter, day, parameters) : null);
}
