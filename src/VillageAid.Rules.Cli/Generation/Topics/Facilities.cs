using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// The six haves and the four unifieds of each team (YZ2020-3-1a to 3-2d): all items are checked in the first month; each quarter those that
/// were not there are checked again, and most have come.
/// </summary>
internal static class Facilities
{
    private static readonly (FacilityStandard Standard, FacilityItemCode Item)[] Items =
    [
        .. new[] { FacilityItemCode.OfficePlace, FacilityItemCode.DesksAndChairs, FacilityItemCode.Computer, FacilityItemCode.Television, FacilityItemCode.Printer, FacilityItemCode.FilingCabinet }
            .Select(item => (FacilityStandard.SixHavesOffice, item)),
        .. new[] { FacilityItemCode.DoorSign, FacilityItemCode.WorkBadge, FacilityItemCode.DisplayBoard, FacilityItemCode.LedgerMaterial }
            .Select(item => (FacilityStandard.FourUnified, item)),
    ];

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        if (!month.IsFirst && month.Start.Month % 3 != 1)
            yield break;
        for (var team = 0; team < county.Roster.Teams.Count; team++)
        {
            for (var item = 0; item < Items.Length; item++)
            {
                if (Check(county, month, team, item) is { } check)
                    yield return check;
            }
        }
    }

    private static FacilityItem? Check(County county, Month month, int team, int item)
    {
        var first = county.Random("facilities", (team * Items.Length) + item);
        var withoutRecord = first.Chance(county.Faults.WithoutRecord);
        var present = county.Faults.Draw(first);
        if (withoutRecord || (!month.IsFirst && present == true))
            return null;
        var day = month.Workdays[first.Between(0, 14)];
        var now = month.IsFirst ? present : first.Chance(80);
        return new FacilityItem
        {
            TeamId = county.Roster.Teams[team].TeamId,
            Standard = Items[item].Standard,
            ItemCode = Items[item].Item,
            Present = now,
            ProvidedByOrg = now == true ? county.Roster.Teams[team].LeadOrgId : now == false ? Known.Nothing : default(Known<string>),
            CheckedOn = day,
            RecordedAt = first.Instant(day, 16, 19),
            SourceKind = SourceKind.Inspection,
            Confirmation = county.Faults.DrawConfirmation(first),
        };
    }
}
