using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>What the county office records: its measure, daily appraisals summed up for the month, inspections, and the calendar.</summary>
internal static class OfficeRecords
{
    private const int Inspections = 8;

    public static IEnumerable<Fact> Create(CountyRoster roster, CountyProfile profile, int seed, Month month)
    {
        var random = SplitMix64.For(seed, "office");
        return
        [
            CreateMeasure(profile),
            .. roster.Cadres.Select(cadre => CreateAppraisal(cadre.CadreId, profile.Faults, random, month)).OfType<Appraisal>(),
            .. random.Pick([.. month.Days.Where(day => !Month.IsWeekend(day))], Inspections).Select((day, index) => CreateInspection(index + 1, day, random)),
            .. profile.Holidays.Select(day => new CalendarDay { Date = day, IsWorkday = false }),
        ];
    }

    private static ManagementInstrument CreateMeasure(CountyProfile profile) => new()
    {
        OwnerId = CountyRoster.OfficeId,
        OwnerKind = SubjectKind.CountyOffice,
        InstrumentCode = InstrumentCode.CadreManagementMeasure,
        InForceFrom = profile.MeasureInForceFrom,
        InForceTo = Known.Nothing,
        RecordedAt = Month.At(profile.MeasureInForceFrom, 10),
        SourceKind = SourceKind.Document,
    };

    private static Appraisal? CreateAppraisal(string cadre, FaultRates faults, SplitMix64 random, Month month)
    {
        if (random.Chance(faults.AppraisalWithoutRecord))
            return null;
        return new Appraisal
        {
            SubjectId = cadre,
            SubjectKind = SubjectKind.Cadre,
            AppraisalKind = AppraisalKind.Daily,
            PeriodStart = month.Start,
            PeriodEnd = month.End,
            CarriedOut = random.Chance(faults.AppraisalUnknown) ? default(Known<bool>) : true,
            RecordedAt = month.Closing(9, random.Between(0, 59)),
        };
    }

    private static Inspection CreateInspection(int number, DateOnly day, SplitMix64 random) => new()
    {
        InspectionId = CountyRoster.Code("检查", number, 2),
        InspectingOrgId = CountyRoster.OfficeId,
        Date = day,
        Mode = random.Chance(70) ? InspectionMode.FollowUp : InspectionMode.SpotCheck,
        RecordedAt = Month.At(day, 18),
    };
}
