using System.Text.RegularExpressions;
using VillageAid.Rules.Benchmarks.Counties;
using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation;

/// <summary><c>agree</c>: whether hand-written code and engine say the same of many small counties with poor ledgers, as of many instants. Measures nothing.</summary>
internal static partial class AgreeCommand
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    private static readonly DateTimeOffset[] Instants =
    [
        new(2020, 3, 1, 8, 0, 0, Offset), new(2020, 3, 12, 17, 0, 0, Offset), new(2020, 3, 12, 17, 0, 1, Offset), new(2020, 3, 31, 23, 59, 58, Offset), new(2020, 3, 31, 23, 59, 59, Offset),
        new(2020, 4, 1, 15, 0, 0, Offset), new(2020, 4, 2, 17, 30, 0, Offset), new(2020, 4, 20, 9, 0, 0, Offset), new(2021, 1, 5, 9, 0, 0, Offset),
    ];

    public static void Run(int first, int seeds)
    {
        var differing = 0;
        for (var seed = first; seed < first + seeds; seed++)
        {
            foreach (var instant in Instants)
                differing += Agrees(new Case(CountyMonth.Wild(seed, instant), new PackCopies(25))) ? 0 : 1;
        }
        if (differing > 0)
            throw new InvalidOperationException($"{differing} of {seeds * Instants.Length} counties differ.");
    }

    private static bool Agrees(Case one)
    {
        try
        {
            Contestants.DemandAgreement(one);
            Race.Print($"{one}, {one.Verdicts:N0} verdicts: agree");
            return true;
        }
        catch (DisagreementException differing)
        {
            Race.Print($"{one}: {differing.Message}");
            foreach (var fact in one.County.Facts.All.Where(fact => differing.Subject is not null && fact is not AttendanceDay && fact.ToString().Contains(differing.Subject, StringComparison.Ordinal)))
                Race.Print($"  {Empty().Replace(fact.ToString(), "")}");
            return false;
        }
    }

    // What a record says nothing of.
    [GeneratedRegex(@"\w+ = (Unknown)?(, )")]
    private static partial Regex Empty();
}
