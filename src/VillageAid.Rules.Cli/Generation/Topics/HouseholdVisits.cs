using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Visits of paired cadres to their households, about two in three each month, a few of them by telephone. Made up.</summary>
internal static class HouseholdVisits
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("household visits", month);
        var count = 0;
        foreach (var number in HouseholdBook.Numbers(county))
        {
            if (!random.Chance(65))
                continue;
            var day = random.One(month.Days);
            yield return new Visit
            {
                VisitId = month.Code("走访", ++count, 5),
                VisitorCadreId = HouseholdBook.CadreOf(number, county),
                OnBehalfOfCadreId = Known.Nothing,
                TargetId = HouseholdBook.Id(number),
                TargetKind = SubjectKind.Household,
                Date = day,
                Mode = random.Chance(county.Faults.NotRecorded) ? default(Known<VisitMode>) : random.Chance(3) ? VisitMode.Telephone : VisitMode.InPerson,
                Round = Known.Nothing,
                NightsSpent = 0,
                OpinionsRecorded = county.Faults.Draw(random),
                RecordedAt = random.Instant(day, 18, 22),
                SourceKind = SourceKind.SelfReport,
                Confirmation = county.Faults.DrawConfirmation(random),
            };
        }
    }
}
