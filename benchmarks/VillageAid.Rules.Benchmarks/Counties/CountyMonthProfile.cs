using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Cli.Generation.Topics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>The county that is measured: as many teams and cadres as Qujing (QJ2015-1-3), and a ledger with all that the policy pack reads.</summary>
internal static class CountyMonthProfile
{
    // A small county has a ledger so poor that every case comes up in it.
    private static FaultRates Wild { get; } = new()
    {
        LeaveNotApproved = 25,
        LeaveApprovalUnknown = 25,
        TakesLeave = 60,
        StatusUnknown = 6,
        SignInUnknown = 6,
        CadresWithGaps = 10,
        ReportWithoutRecord = 15,
        ReportNotSent = 8,
        WorkLogUnknown = 15,
        AppraisalWithoutRecord = 15,
        AppraisalUnknown = 10,
        NoCompleteness = 30,
        NotRecorded = 12,
        WithoutRecord = 12,
        Contested = 10,
        Unverified = 10,
    };

    public static CountyProfile WithGaps(CountySize size) => Create(size, size == CountySize.Small ? Wild : new FaultRates { CadresWithGaps = 40 });

    /// <summary>Faults remain, gaps do not.</summary>
    public static CountyProfile AllKnown(CountySize size) => Create(size, new FaultRates
    {
        LeaveApprovalUnknown = 0,
        StatusUnknown = 0,
        SignInUnknown = 0,
        PlatformFailureDays = [],
        CadresWithGaps = 0,
        ReportWithoutRecord = 0,
        WorkLogUnknown = 0,
        AppraisalWithoutRecord = 0,
        AppraisalUnknown = 0,
        NoCompleteness = 0,
        NotRecorded = 0,
        WithoutRecord = 0,
        Contested = 0,
        Unverified = 0,
    }) with { Replacements = [0] };

    private static CountyProfile Create(CountySize size, FaultRates faults) => Shrink(size, new CountyProfile
    {
        Name = "county-month",
        Code = "620123",
        CountyCodes = ["620123"],
        FirstMonth = new DateOnly(2020, 3, 1),
        Office = new OfficeDefinition("驻村办", OrganizationRole.CountyOffice),
        OtherOffices = [new OfficeDefinition("县四大家", OrganizationRole.CountyLeadership), new OfficeDefinition("财政局", OrganizationRole.Finance)],
        Townships = 17,
        ProvinceTeams = 60,
        CityTeams = 177,
        CountyTeams = 600,
        CadresPerTeam = 3,
        PoorVillages = 475,
        CountyUnits = 603,
        CountyLeaders = 20,
        PairingCadres = 279,
        HouseholdsPerTeam = 2,
        Replacements = [12],
        SentOn = new DateOnly(2019, 12, 25),
        FindingCodes = [FindingCode.DayCommuting, FindingCode.TwoEndRunning, FindingCode.LongAbsence],
        Faults = faults,
        Topics =
        [
            AttendanceMarksOfAll.Create, ReportLedger.Create, OfficeRecords.Create, Findings.Create, Facilities.Create, YearlyFunds.Create,
            Households.Create, LeaderVisits.Create, HouseholdVisits.Create, CalendarDays.WholeYear, LedgerStatements.Create,
        ],
        Ledgers =
        [
            new Ledger("考勤", LedgerSubjects.CadresWithoutGaps, IsMonthly: true),
            new Ledger("请假", LedgerSubjects.Cadres, IsMonthly: true),
            new Ledger("任职", LedgerSubjects.Teams | LedgerSubjects.Cadres | LedgerSubjects.OtherCadres),
            new Ledger("户", LedgerSubjects.OtherCadres),
            new Ledger("报送", LedgerSubjects.Teams | LedgerSubjects.Townships | LedgerSubjects.Office),
            new Ledger("走访", LedgerSubjects.Households | LedgerSubjects.OtherCadres),
            new Ledger("考核", LedgerSubjects.Cadres),
            new Ledger("问题认定", LedgerSubjects.Cadres),
            new Ledger("配备", LedgerSubjects.Teams),
            new Ledger("经费", LedgerSubjects.Teams),
            new Ledger("日历", LedgerSubjects.Calendar, Always: true),
        ],
    });

    private static CountyProfile Shrink(CountySize size, CountyProfile profile) => size == CountySize.Small
        ? profile with { Townships = 3, ProvinceTeams = 3, CityTeams = 7, CountyTeams = 20, PoorVillages = 15, CountyUnits = 20, CountyLeaders = 5, PairingCadres = 10, Replacements = [Math.Min(profile.Replacements[0], 3)] }
        : profile.Times((int)size);
}
