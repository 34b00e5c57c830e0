using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>A few exceptions from attendance for some days; some were never approved, of some nobody noted it. No source speaks of them: made up.</summary>
internal static class ApprovedExceptions
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("exceptions", month);
        return random.Pick(county.WholeMonthPostings(month), 3 * county.Profile.Scale).Select(posting => Except(posting.CadreId, county, month, random));
    }

    private static Exemption Except(string cadre, County county, Month month, SplitMix64 random)
    {
        var first = month.Start.AddDays(random.Between(2, 15));
        var draw = random.Between(1, 3);
        return new Exemption
        {
            SubjectId = cadre,
            SubjectKind = SubjectKind.Cadre,
            Matter = "驻村考勤",
            FromDate = first,
            ToDate = first.AddDays(random.Between(0, 6)),
            ApprovedByOrgs = draw == 1 ? ValueSet.Of(county.Profile.Office.Id) : draw == 2 ? ValueSet.Of<string>() : default(Known<ValueSet<string>>),
            ApprovedOn = draw == 1 ? first.AddDays(-1) : draw == 2 ? Known.Nothing : default(Known<DateOnly>),
            RecordedAt = random.Instant(first, 9, 12),
        };
    }
}
