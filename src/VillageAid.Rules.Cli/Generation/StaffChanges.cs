using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Lets cadres leave and others come, and gives the records of who is there: all of them in the first month, then what changed.</summary>
internal static class StaffChanges
{
    // Why cadres leave where the ledger says it; a replacement is by far the most frequent (YZ2020-1-12).
    private static readonly AssignmentEndReason[] Reasons =
        [AssignmentEndReason.Replaced, AssignmentEndReason.Replaced, AssignmentEndReason.Replaced, AssignmentEndReason.Recalled, AssignmentEndReason.Adjusted];

    public static IEnumerable<Fact> Make(County county, Month month)
    {
        var roster = county.Roster;
        var random = month.IsFirst ? roster.Random : county.Random("assignments", month);
        roster.Changes = Draw(county, month, random);
        if (!month.IsFirst)
            return roster.Changes.SelectMany(change => (Fact[])[change.After, roster.Describe(change.Successor), change.Successor]);
        return ((IEnumerable<Fact>)[.. roster.Offices, .. roster.Townships, .. roster.Units, .. roster.Villages, .. roster.Teams])
            .Concat(roster.Assignments.Select(roster.Describe)).Concat(roster.OtherCadres)
            .Concat(roster.Changes.Select(change => change.Before))
            .Concat(roster.Assignments).Concat(roster.SecondPosts).Concat(roster.ChiefPosts);
    }

    private static List<StaffChange> Draw(County county, Month month, SplitMix64 random)
    {
        var assignments = county.Roster.Assignments;
        var members = Enumerable.Range(0, assignments.Count).Where(index =>
            assignments[index] is { EndOn.IsNothing: true } posting && posting.Post == Post.Member && posting.StartOn < month.Start).ToList();
        var count = Math.Min(county.Profile.ReplacementsIn(month), members.Count);
        var changes = new List<StaffChange>(count);
        for (var i = 0; i < count; i++)
        {
            var place = random.Between(0, members.Count - 1);
            // Days of leaving are spread over the month; a single one leaves on the 15th.
            var lastDay = month.Start.AddDays(4 + (20 * ((2 * i) + 1) / (2 * count)));
            changes.Add(Replace(county, month, members[place], lastDay, changes.Count, count));
            members.RemoveAt(place);
        }
        return changes;
    }

    private static StaffChange Replace(County county, Month month, int index, DateOnly lastDay, int changeIndex, int count)
    {
        var assignments = county.Roster.Assignments;
        var leaving = assignments[index];
        var suffix = count == 1 ? "" : CountyRoster.Code("", changeIndex + 1, 2);
        // Only what the first month writes itself needs an identity to be corrected by; later the key and the time tell which record counts.
        var before = month.IsFirst ? leaving with { RecordId = "任职变更前" + suffix } : leaving;
        var after = leaving with
        {
            RecordId = month.IsFirst ? "任职变更后" + suffix : null,
            SupersedesId = month.IsFirst ? before.RecordId : null,
            EndOn = lastDay,
            EndReason = county.Profile.IsDetailed ? Reasons[changeIndex % Reasons.Length] : default(Known<AssignmentEndReason>),
            RecordedAt = Month.At(lastDay, 17),
        };
        var number = assignments.Count + 1;
        var successor = leaving with
        {
            RecordId = null,
            SupersedesId = null,
            AssignmentId = CountyRoster.Code("任职", number, 3),
            CadreId = CountyRoster.Code("干部", number, 3),
            StartOn = lastDay.AddDays(1),
            RecordedAt = Month.At(lastDay.AddDays(1), 10),
        };
        assignments[index] = after;
        assignments.Add(successor);
        return new StaffChange(before, after, successor);
    }
}
