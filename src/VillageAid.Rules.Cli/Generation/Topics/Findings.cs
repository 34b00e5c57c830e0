using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>
/// Findings about cadres and units, in every state of confirmation, with what follows a confirmed one. The codes are those that the
/// county's source names; how many there are is made up: of a hundred teams about ten a month.
/// </summary>
internal static class Findings
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("findings", month);
        var postings = county.WholeMonthPostings(month);
        var count = Math.Max(county.Profile.Teams / 10, 12);
        for (var number = 1; number <= count; number++)
        {
            var isUnit = county.Profile.UnitFindingCodes.Count > 0 && random.Chance(25);
            var subject = isUnit ? random.One(county.Roster.Units).OrgId : random.One(postings).CadreId;
            var code = random.One(isUnit ? county.Profile.UnitFindingCodes : county.Profile.FindingCodes);
            var finding = Find(number, subject, isUnit ? SubjectKind.DispatchingUnit : SubjectKind.Cadre, code, county, month, random);
            yield return finding;
            foreach (var fact in FindingSequel.Of(finding, county, month, random))
                yield return fact;
        }
    }

    private static Finding Find(int number, string subject, SubjectKind kind, FindingCode code, County county, Month month, SplitMix64 random)
    {
        int? inspection = random.Chance(50) ? random.Between(1, InspectionDays.AtLeast) : null;
        var day = inspection is { } held ? InspectionDays.Of(held, county, month) : random.One(month.Workdays);
        return new Finding
        {
            FindingId = month.Code("问题", number, 3),
            SubjectId = subject,
            SubjectKind = kind,
            FindingCode = code,
            OccurredFrom = random.Chance(county.Faults.NotRecorded) ? default(Known<DateOnly>) : day.AddDays(-random.Between(1, 9)),
            OccurredTo = day,
            FoundOn = day,
            FoundByOrg = county.Profile.Office.Id,
            FoundVia = ValueSet.Of(inspection is not null ? FindingRoute.Inspection : (FindingRoute)random.Between(0, 4)),
            InspectionId = inspection is { } source ? InspectionDays.Id(source, month) : Known.Nothing,
            SubjectHeard = county.Faults.Draw(random),
            RecordedAt = random.Instant(day, 17, 20),
            Confirmation = DrawState(number, random),
            Confidentiality = Confidentiality.Restricted,
        };
    }

    // The first ones go through every state once, so that none is missing in a small county.
    private static Confirmation DrawState(int number, SplitMix64 random)
    {
        var draw = random.Between(1, 100);
        return number <= 6 ? (Confirmation)(number - 1)
            : draw <= 60 ? Confirmation.Confirmed
            : (Confirmation)(draw % 6);
    }
}
