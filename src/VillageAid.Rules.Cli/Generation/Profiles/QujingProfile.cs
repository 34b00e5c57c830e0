using VillageAid.Rules.Cli.Generation.Topics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Profiles;

/// <summary>
/// Qujing city, Yunnan, from September 2015 on. Of the source: 837 teams with a first secretary each, 475 poor villages, 50 poor townships,
/// 5 poor counties (QJ2015-1-3); mobilised on 25 August, the first round of visits done by the end of October (QJ2015-1-1, 1-5); 834 units
/// with finished schemes by 10 November (QJ2015-1-8); plans due by the end of December (QJ2015-2.3-1). Made up: the numbers of townships,
/// units and further members, the levels of the teams, which counties are poor, and what happened when and where. The ledger holds 12
/// households a team and 4 185 paired cadres; the source counts 227 500 households and over 80 000 cadres (QJ2015-1-4).
/// </summary>
internal static class QujingProfile
{
    public static CountyProfile Create() => new()
    {
        Name = "qujing",
        Code = "530300",
        CountyCodes = QujingCounties.Codes,
        FirstMonth = new DateOnly(2015, 9, 1),
        Office = new OfficeDefinition("市联席办", OrganizationRole.JointConferenceOffice, AdministrativeLevel.City),
        OtherOffices = [.. CityOffices(), .. QujingCounties.Codes.SelectMany(CountyOffices)],
        Townships = 126,
        ProvinceTeams = 60,
        CityTeams = 177,
        CountyTeams = 600,
        CadresPerTeam = 3,
        PoorVillages = 475,
        CountyUnits = 603,
        PairingCadres = 4185,
        HouseholdsPerTeam = 12,
        DualPostEvery = 3,
        Replacements = [6],
        IsDetailed = true,
        SentOn = new DateOnly(2015, 8, 25),
        Attendance = AttendanceStyle.Ledger,
        // QJ2015-1-10 to 1-12, 1-20 to 1-24, 2.1-10, 2.1-11, 2.1-14.
        FindingCodes =
        [
            FindingCode.NoEffectiveMeasures, FindingCode.PhoneVisit, FindingCode.ProxyVisit, FindingCode.PoorCoordination, FindingCode.NotInRole,
            FindingCode.PoorCapability, FindingCode.MeasuresNotFitting, FindingCode.LongAbsence, FindingCode.BelowStandard, FindingCode.SlowOrPoor,
        ],
        // QJ2015-1-14 to 1-17, 2.1-19a, 2.1-19b.
        UnitFindingCodes =
        [
            FindingCode.PoorSupport, FindingCode.RulesNotImplemented, FindingCode.PulledBack, FindingCode.UnitLeaderNeglect, FindingCode.NominalOnly,
            FindingCode.NoEvidentResults,
        ],
        Topics =
        [
            AttendanceSheet.Create, Households.Create, FirstRound.Create, FirstRound.Villages, Interruptions.Create, CountyPlans.Create, HouseholdPlans.Create,
            Meetings.Joint, Meetings.Village, Information.Create, SpotChecks.Create, Findings.Create, ReplacementMeasures.Create, Appraisals.Annual, Surveys.Create,
            Proposals.Create, Trainings.Create, UnitSupport.Create, Audits.Create, CityActivities.Create, CountyInstruments.Qujing, Issues.Create, ApprovedExceptions.Create,
            Judgements.Create, CalendarDays.WholeYear, LedgerStatements.Create,
        ],
        Ledgers =
        [
            new Ledger("考勤", LedgerSubjects.CadresWithoutGaps, IsMonthly: true),
            new Ledger("请假", LedgerSubjects.Cadres, IsMonthly: true),
            new Ledger("任职", LedgerSubjects.Teams | LedgerSubjects.Cadres),
            new Ledger("工作队", LedgerSubjects.Villages),
            new Ledger("走访", LedgerSubjects.Villages | LedgerSubjects.Households | LedgerSubjects.OtherCadres),
            new Ledger("抽回", LedgerSubjects.Cadres | LedgerSubjects.Units),
            new Ledger("问题认定", LedgerSubjects.Cadres | LedgerSubjects.Units),
            new Ledger("规划计划", LedgerSubjects.Units | LedgerSubjects.Villages),
            new Ledger("会议", LedgerSubjects.Office | LedgerSubjects.OtherOffices),
            new Ledger("检查", LedgerSubjects.Office | LedgerSubjects.OtherOffices),
            new Ledger("培训", LedgerSubjects.Cadres),
            new Ledger("考核", LedgerSubjects.Teams | LedgerSubjects.Cadres),
            new Ledger("资金监督", LedgerSubjects.OtherOffices),
            new Ledger("日历", LedgerSubjects.Calendar, Always: true),
            new Ledger("制度", LedgerSubjects.Office | LedgerSubjects.OtherOffices | LedgerSubjects.Townships, Always: true),
        ],
    };

    private static IEnumerable<OfficeDefinition> CityOffices() =>
    [
        new OfficeDefinition("市审计局", OrganizationRole.Audit, AdministrativeLevel.City),
        new OfficeDefinition("市财政局", OrganizationRole.Finance, AdministrativeLevel.City),
        new OfficeDefinition("市纪委", OrganizationRole.DisciplineInspection, AdministrativeLevel.City),
        new OfficeDefinition("市委督查室", OrganizationRole.GovernmentInspectionOffice, AdministrativeLevel.City),
    ];

    private static IEnumerable<OfficeDefinition> CountyOffices(string code) =>
    [
        new OfficeDefinition("县" + code, OrganizationRole.Locality, PlaceCode: code),
        new OfficeDefinition("联席办" + code, OrganizationRole.JointConferenceOffice, PlaceCode: code),
        new OfficeDefinition("组织部" + code, OrganizationRole.OrganizationDepartment, PlaceCode: code),
        new OfficeDefinition("扶贫办" + code, OrganizationRole.PovertyAlleviationDepartment, PlaceCode: code),
    ];
}
