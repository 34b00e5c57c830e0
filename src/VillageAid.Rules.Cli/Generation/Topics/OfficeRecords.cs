using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>What the county office records: its measure, daily appraisals summed up for the month, inspections.</summary>
internal static class OfficeRecords
{
    private const int Inspections = 8;

    // The day the measure for managing stationed cadres came into force is made up; the source gives none (SY2016-2-6).
    private static readonly DateOnly MeasureInForceFrom = new(2016, 2, 26);

    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("office", month);
        IEnumerable<Fact> measure = month.IsFirst ? [CreateMeasure(county.Profile)] : [];
        return
        [
            .. measure,
            .. county.PostingsIn(month).Select(posting => CreateAppraisal(posting.CadreId, county.Faults, random, month)).OfType<Appraisal>(),
            .. random.Pick([.. month.Days.Where(day => !Month.IsWeekend(day))], Inspections).Select((day, index) => CreateInspection(county, month, index + 1, day, random)),
        ];
    }

    private static ManagementInstrument CreateMeasure(CountyProfile profile) => new()
    {
        OwnerId = profile.Office.Id,
        OwnerKind = SubjectKind.CountyOffice,
        InstrumentCode = InstrumentCode.CadreManagementMeasure,
        InForceFrom = MeasureInForceFrom,
        InForceTo = Known.Nothing,
        RecordedAt = Month.At(MeasureInForceFrom, 10),
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

    private static Inspection CreateInspection(County county, Month month, int number, DateOnly day, SplitMix64 random) => new()
    {
        InspectionId = month.Code("检查", number, 2),
        InspectingOrgId = county.Profile.Office.Id,
        Date = day,
        Mode = random.Chance(70) ? InspectionMode.FollowUp : InspectionMode.SpotCheck,
        RecordedAt = Month.At(day, 18),
    };
}
