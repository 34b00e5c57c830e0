using VillageAid.Rules.Cli.Generation;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Counties;

/// <summary>Adds to a county's records what ledgers have and the generator is sparing with, or takes out what it leaves open.</summary>
internal static class Gaps
{
    private static readonly DateOnly LastDay = new(2020, 12, 31);

    private static readonly DateTimeOffset Promised = new(2020, 2, 28, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Alleged and contested days, days recorded twice, visits made for somebody else.</summary>
    public static IEnumerable<Fact> Add(IEnumerable<Fact> facts, int seed)
    {
        var random = SplitMix64.For(seed, "gaps");
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case AttendanceDay day:
                    var contested = random.Between(1, 1000) switch
                    {
                        <= 3 => day with { Confirmation = Confirmation.Disputed },
                        <= 6 => day with { Confirmation = Confirmation.Alleged },
                        <= 8 => day with { Confirmation = Confirmation.Rebutted },
                        _ => day,
                    };
                    yield return contested;
                    if (random.Between(1, 1000) is var second and <= 4)
                        yield return Again(day, second);
                    break;
                case Visit { TargetKind: SubjectKind.Household } visit:
                    yield return ByProxy(visit, random);
                    break;
                // Some ledgers are promised when the month begins, and the calendar is known before.
                case RecordCompleteness statement when statement.RecordType == "日历" || random.Chance(50):
                    yield return statement with { RecordedAt = Promised };
                    break;
                default:
                    yield return fact;
                    break;
            }
        }
    }

    /// <summary>Every value known, every record certain, every ledger stated to be all in until the year's end.</summary>
    public static IEnumerable<Fact> Fill(IEnumerable<Fact> facts)
    {
        var random = SplitMix64.For(CountyMonth.Seed, "fill");
        foreach (var fact in facts)
        {
            var certain = fact with { Confirmation = null };
            yield return certain switch
            {
                Payment payment => payment with { AmountCny = payment.AmountCny.HasValue ? payment.AmountCny : 15_000m },
                Visit { TargetKind: SubjectKind.Household } visit => ByProxy(visit, random),
                RecordCompleteness statement => statement with { PeriodEnd = LastDay },
                _ => certain,
            };
        }
    }

    // A later one that corrects, one of the same instant that differs, one that is only alleged.
    private static AttendanceDay Again(AttendanceDay day, int kind) => kind switch
    {
        1 => day with { Status = AttendanceStatus.Present, RecordedAt = day.RecordedAt?.AddHours(3) },
        2 => day with { SignIn = true, MorningCheckIn = true },
        3 => day with { EveningCheckIn = false, Confirmation = Confirmation.Alleged, RecordedAt = day.RecordedAt?.AddHours(5) },
        _ => day with { OvernightInVillage = true, RecordedAt = null },
    };

    private static Visit ByProxy(Visit visit, SplitMix64 random) =>
        random.Chance(2) && visit.VisitorCadreId.StartsWith("责任人", StringComparison.Ordinal) ? visit with { OnBehalfOfCadreId = visit.VisitorCadreId, VisitorCadreId = "责任人01" } : visit;
}
