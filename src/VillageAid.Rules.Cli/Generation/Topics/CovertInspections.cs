using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Inspections: a covert group that goes straight to the village without notice (YZ2020-2-14), and checks by video (YZ2020-2-13). How many is made up.</summary>
internal static class CovertInspections
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("inspections", month);
        return Enumerable.Range(1, InspectionDays.AtLeast * county.Profile.Scale).Select(number => Inspect(number, county, month, random));
    }

    private static Inspection Inspect(int number, County county, Month month, SplitMix64 random)
    {
        var day = InspectionDays.Of(number, county, month);
        var isCovert = random.Chance(65);
        return new Inspection
        {
            InspectionId = InspectionDays.Id(number, month),
            InspectingOrgId = county.Profile.Office.Id,
            SubjectId = random.One(county.Roster.Teams).TeamId,
            SubjectKind = SubjectKind.Team,
            Date = day,
            Mode = isCovert ? InspectionMode.Covert : InspectionMode.Video,
            IsRegular = false,
            // Covert inspections that were announced, or of which nobody noted it.
            Announced = !isCovert ? false : random.Chance(county.Faults.NotRecorded) ? default(Known<bool>) : random.Chance(county.Faults.Lacking),
            DirectToVillage = isCovert ? county.Faults.Draw(random) : false,
            ResultNotifiedOn = random.Chance(county.Faults.NotRecorded) ? default(Known<DateOnly>) : day,
            RecordedAt = random.Instant(day, 18, 21),
        };
    }
}
