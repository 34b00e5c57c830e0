using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>
/// Makes any record open in any way, far more often than real ledgers have it: alleged, contested, rebutted, without an instant, recorded twice, without what
/// leads to others. For finding where two ways of judging differ, not for measuring.
/// </summary>
internal static class Contests
{
    public static IEnumerable<Fact> Add(IEnumerable<Fact> facts, int seed)
    {
        var random = SplitMix64.For(seed, "contests");
        foreach (var fact in facts)
        {
            // The calendar and the bodies stay as they are: every deadline and every office would hang on them.
            if (fact is CalendarDay or Organization || fact is RecordCompleteness { RecordType: "日历" })
            {
                yield return fact;
                continue;
            }
            var open = Open(fact, random);
            yield return open with { Confirmation = Draw(open, random), RecordedAt = random.Chance(3) ? null : open.RecordedAt };
            if (random.Chance(2) && open.SupersedesId is null)
                yield return Open(open, random) with { Confirmation = Draw(open, random), RecordedAt = random.Chance(50) ? open.RecordedAt : open.RecordedAt?.AddHours(random.Between(-30, 30)) };
        }
    }

    private static Confirmation? Draw(Fact fact, SplitMix64 random) => random.Between(1, 100) switch
    {
        1 => Confirmation.Alleged,
        2 => Confirmation.Disputed,
        3 => Confirmation.Rebutted,
        4 => Confirmation.Confirmed,
        _ => fact.Confirmation,
    };

    private static Fact Open(Fact fact, SplitMix64 random) => fact switch
    {
        Assignment posting => random.Between(1, 40) switch
        {
            1 => posting with { TeamId = default },
            2 => posting with { TeamId = Known.Nothing },
            3 => posting with { EndOn = default },
            4 => posting with { EndOn = new DateOnly(2020, 3, 25) },
            5 => posting with { StartOn = new DateOnly(2020, 3, 4) },
            6 => posting with { TeamId = "工作队999" },
            7 => posting with { TeamId = Known.Nothing, TownshipId = "乡镇01" },
            8 => posting with { EndOn = new DateOnly(2020, 3, 10) },
            _ => posting,
        },
        Cadre cadre => random.Between(1, 40) switch
        {
            1 => cadre with { CadreKind = default },
            2 => cadre with { HomeOrgId = default },
            3 => cadre with { CadreKind = CadreKind.CountyLeader },
            _ => cadre,
        },
        Village village => random.Chance(3) ? village with { CountyCode = "620122" } : village,
        LeaveGrant leave => random.Chance(15) ? leave with { ToDate = leave.ToDate.AddDays(random.Between(0, 4)) } : leave,
        RecordCompleteness statement => random.Between(1, 40) switch
        {
            1 => statement with { Complete = false },
            2 => statement with { Complete = default },
            3 => statement with { PeriodEnd = new DateOnly(2020, 3, 15) },
            4 => statement with { PeriodStart = new DateOnly(2020, 3, 12) },
            _ => statement,
        },
        ReportSubmission report => random.Chance(4) ? report with { SubmittedAt = default } : report,
        Payment payment => random.Chance(8) ? payment with { PaidOn = default } : payment,
        Visit visit => random.Between(1, 40) switch
        {
            1 => visit with { Date = new DateOnly(2020, 3, random.Between(1, 31)) },
            2 => visit with { Mode = VisitMode.Telephone },
            _ => visit,
        },
        _ => fact,
    };
}
