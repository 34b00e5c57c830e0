using VillageAid.Rules.Facts;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Makes the ledger of a county for a month: synthetic records under pseudonyms, with the gaps and faults that real ledgers have.</summary>
internal static class CountyGenerator
{
    /// <summary>The records, in a fixed order. The same profile, seed and month give the same records.</summary>
    /// <exception cref="ArgumentException"><paramref name="period"/> is no calendar month that begins after the cadres were sent.</exception>
    public static IReadOnlyList<Fact> Generate(CountyProfile profile, int seed, Period period)
    {
        if (period.Start.Day != 1 || period.End != period.Start.AddMonths(1).AddDays(-1) || period.Start <= profile.SentOn)
            throw new ArgumentException($"{period} is no calendar month after {profile.SentOn:O}.", nameof(period));
        var month = new Month(period);
        var roster = CountyRoster.Create(profile, seed, month);
        var attendance = AttendanceSheet.Create(roster, profile, seed, month);
        return
        [
            .. roster.Facts,
            .. attendance.Days,
            .. attendance.Leaves,
            .. ReportLedger.Create(roster, profile.Faults, seed, month),
            .. OfficeRecords.Create(roster, profile, seed, month),
            .. LedgerStatements.Create(roster, attendance.CadresWithGaps, profile, seed, month),
        ];
    }
}
