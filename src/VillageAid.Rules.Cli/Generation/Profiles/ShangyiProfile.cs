using VillageAid.Rules.Cli.Generation.Topics;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Profiles;

/// <summary>
/// Shangyi county, Hebei, in spring 2016. Of the source: 89 teams, 4 of the province, 18 of the city, 67 of the county (SY2016-1-1); 267
/// cadres (SY2016-1-3) in 89 poor villages (SY2016-1-10) of 14 townships; sent off on 24 February (SY2016-2-2). Made up: the number of
/// dispatching units, and what happened when and where.
/// </summary>
internal static class ShangyiProfile
{
    public static CountyProfile Create() => new()
    {
        Name = "shangyi",
        Code = "130725",
        CountyCodes = ["130725"],
        FirstMonth = new DateOnly(2016, 3, 1),
        Office = new OfficeDefinition("驻村办", OrganizationRole.CountyOffice),
        Townships = 14,
        ProvinceTeams = 4,
        CityTeams = 18,
        CountyTeams = 67,
        CadresPerTeam = 3,
        PoorVillages = 89,
        CountyUnits = 40,
        Replacements = [1],
        SentOn = new DateOnly(2016, 2, 24),
        Topics = [AttendanceSheet.Create, ReportLedger.Create, OfficeRecords.Create, CalendarDays.MonthAhead, LedgerStatements.Create],
        Ledgers =
        [
            new Ledger("考勤", LedgerSubjects.CadresWithoutGaps, IsMonthly: true),
            new Ledger("请假", LedgerSubjects.Cadres, IsMonthly: true),
            new Ledger("任职", LedgerSubjects.Teams | LedgerSubjects.Cadres),
            new Ledger("工作队", LedgerSubjects.Villages),
            new Ledger("报送", LedgerSubjects.Teams | LedgerSubjects.Townships | LedgerSubjects.Office),
            new Ledger("考核", LedgerSubjects.Cadres),
            new Ledger("检查", LedgerSubjects.Office, Always: true),
            new Ledger("日历", LedgerSubjects.Calendar, Always: true),
            new Ledger("制度", LedgerSubjects.Office, Always: true),
        ],
    };
}
