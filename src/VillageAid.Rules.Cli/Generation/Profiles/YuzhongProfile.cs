using VillageAid.Rules.Cli.Generation.Topics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Profiles;

/// <summary>
/// Yuzhong county, Gansu, in 2020. Of the source: 114 teams and 346 stationed cadres (YZ2020-1-5), at least three in each of 114 poor
/// villages (YZ2020-1-13), 17 chief leaders (YZ2020-1-9), 230 young cadres (YZ2020-1-8), a mean age of 38 (YZ2020-1-14), 139 members
/// replaced and over 90 promoted in the first half of the year (YZ2020-1-12, 1-11), 1152 household plans for 3563 persons adjusted
/// (YZ2020-2-8), 450 and over 3800 persons at trainings (YZ2020-2-3), the amounts of YZ2020-3-3 to 3-6. Made up: that the cadres were sent
/// on 25 December 2019, the numbers of units, county leaders, paired cadres and households, and what happened when and where.
/// </summary>
internal static class YuzhongProfile
{
    public static CountyProfile Create() => new()
    {
        Name = "yuzhong",
        Code = "620123",
        CountyCodes = ["620123"],
        FirstMonth = new DateOnly(2020, 1, 1),
        Office = new OfficeDefinition("协调领导小组", OrganizationRole.CountyOffice),
        OtherOffices =
        [
            new OfficeDefinition("县四大家", OrganizationRole.CountyLeadership),
            new OfficeDefinition("县委组织部", OrganizationRole.OrganizationDepartment),
            new OfficeDefinition("扶贫办", OrganizationRole.PovertyAlleviationDepartment),
            new OfficeDefinition("财政局", OrganizationRole.Finance),
        ],
        Townships = 17,
        ProvinceTeams = 9,
        CityTeams = 25,
        CountyTeams = 80,
        CadresPerTeam = 3,
        TeamsWithOneMore = 4,
        PoorVillages = 114,
        CountyUnits = 60,
        ChiefLeaders = 17,
        // One for each remote village (YZ2020-1-3): every sixth.
        CountyLeaders = 19,
        PairingCadres = 130,
        HouseholdsPerTeam = 12,
        DualPostEvery = 19,
        // 139 from January to June (YZ2020-1-12); how many later the source cannot know.
        Replacements = [24, 23, 23, 23, 23, 23, 3],
        IsDetailed = true,
        HasEarlyPlans = true,
        SentOn = new DateOnly(2019, 12, 25),
        Attendance = AttendanceStyle.ClockIn,
        // YZ2020-2-10a to 2-10c.
        FindingCodes = [FindingCode.TwoEndRunning, FindingCode.DayCommuting, FindingCode.VagueOnFacts],
        Topics =
        [
            AttendanceSheet.Create, Households.Create, HouseholdPlans.Create, EligibilityReviews.Create, DutyReports.Create, Meetings.Weekly, Meetings.Monthly,
            LeaderVisits.Create, HouseholdVisits.Create, Facilities.Create, YearlyFunds.Create, Allowances.Create, CareContacts.Create, Trainings.Create,
            CovertInspections.Create, Findings.Create, ReplacementMeasures.Create, Appraisals.Daily, Appraisals.Annual, Proposals.Create, VillageActivities.Create,
            CountyInstruments.Yuzhong, Issues.Create, ApprovedExceptions.Create, Judgements.Create, CalendarDays.WholeYear, LedgerStatements.Create,
        ],
        Ledgers =
        [
            new Ledger("考勤", LedgerSubjects.CadresWithoutGaps, IsMonthly: true),
            new Ledger("请假", LedgerSubjects.Cadres, IsMonthly: true),
            new Ledger("任职", LedgerSubjects.Teams | LedgerSubjects.Cadres | LedgerSubjects.Townships | LedgerSubjects.OtherCadres),
            new Ledger("工作队", LedgerSubjects.Villages),
            new Ledger("报送", LedgerSubjects.Townships),
            new Ledger("走访", LedgerSubjects.OtherCadres, IsMonthly: true),
            new Ledger("关怀", LedgerSubjects.Cadres),
            new Ledger("培训", LedgerSubjects.Cadres),
            new Ledger("考核", LedgerSubjects.Cadres),
            new Ledger("问题认定", LedgerSubjects.Cadres),
            new Ledger("配备", LedgerSubjects.Teams),
            new Ledger("经费", LedgerSubjects.Teams | LedgerSubjects.Cadres),
            new Ledger("帮扶活动", LedgerSubjects.Teams, IsMonthly: true),
            new Ledger("会议", LedgerSubjects.Office | LedgerSubjects.Townships, IsMonthly: true),
            new Ledger("检查", LedgerSubjects.Office, Always: true),
            new Ledger("日历", LedgerSubjects.Calendar, Always: true),
            new Ledger("制度", LedgerSubjects.Office | LedgerSubjects.Units, Always: true),
        ],
    };
}
