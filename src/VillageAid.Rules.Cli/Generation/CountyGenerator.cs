using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Makes the ledger of a county, month by month: synthetic records under pseudonyms, with the gaps and faults that real ledgers have.</summary>
internal static class CountyGenerator
{
    /// <summary>The most months of a run.</summary>
    public const int MaxMonths = 60;

    /// <summary>
    /// The records, made while they are read, in a fixed order. The same profile, seed and months give the same records, and the records of
    /// a shorter run come first in a longer one.
    /// </summary>
    /// <param name="profile">The county.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="from">The first day of the first month; null for the month with which the county begins.</param>
    /// <param name="months">The number of months.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> begins no month, or one before the county's; or there are too few or too many months.</exception>
    public static IEnumerable<Fact> Generate(CountyProfile profile, int seed, DateOnly? from = null, int months = 1)
    {
        var start = from ?? profile.FirstMonth;
        if (start.Day != 1 || start < profile.FirstMonth)
            throw new ArgumentException($"{start:O} begins no month from {profile.FirstMonth:O} on.", nameof(from));
        if (months is < 1 or > MaxMonths)
            throw new ArgumentException($"{months} is not from 1 to {MaxMonths}.", nameof(months));
        return MakeMonths(profile, seed, start, months);
    }

    private static IEnumerable<Fact> MakeMonths(CountyProfile profile, int seed, DateOnly start, int months)
    {
        var roster = CountyRoster.Create(profile, seed);
        var county = new County(profile, seed, roster);
        for (var index = 0; index < months; index++)
        {
            var month = Month.Of(start, index);
            foreach (var fact in StaffChanges.Make(county, month))
                yield return fact;
            foreach (var fact in profile.Topics.SelectMany(topic => topic(county, month)))
                yield return fact;
        }
    }
}
