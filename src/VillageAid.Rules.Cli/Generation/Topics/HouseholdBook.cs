using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Where a household is and who answers for it, by its number; nothing of it needs to be held.</summary>
internal static class HouseholdBook
{
    /// <summary>A household's code.</summary>
    public static string Id(int number) => CountyRoster.Code("户", number, 4);

    /// <summary>Every household's number.</summary>
    public static IEnumerable<int> Numbers(County county) => Enumerable.Range(1, county.Profile.Households);

    /// <summary>The village it lives in.</summary>
    public static Village VillageOf(int number, County county) => county.Roster.Villages[(number - 1) / county.Profile.HouseholdsPerTeam];

    /// <summary>The unit that answers for it: the one that leads the village's team.</summary>
    public static string UnitOf(int number, County county) => county.Roster.Teams[(number - 1) / county.Profile.HouseholdsPerTeam].LeadOrgId.Value;

    /// <summary>The cadre who is paired with it.</summary>
    public static string CadreOf(int number, County county) =>
        CountyRoster.Code("责任人", (int)((number - 1L) * county.Profile.PairingCadres / county.Profile.Households) + 1, 2);

    /// <summary>The persons in it. The first 1152 have 3563 together (YZ2020-2-8): 107 of four, the others of three.</summary>
    public static int PersonsOf(int number) => number % 1152 is >= 1 and <= 107 ? 4 : 3;

    /// <summary>The county leader who takes it: each takes the first household of a remote village, every sixth one (YZ2020-1-3). Null where none does.</summary>
    public static string? LeaderOf(int number, County county)
    {
        var village = ((number - 1) / county.Profile.HouseholdsPerTeam) + 1;
        var isFirst = (number - 1) % county.Profile.HouseholdsPerTeam == 0;
        return isFirst && village % 6 == 0 && village / 6 <= county.Profile.CountyLeaders ? CountyRoster.Code("县领导", village / 6, 2) : null;
    }

    /// <summary>The first household of a county leader's village.</summary>
    public static string HouseholdOfLeader(int leader, County county) => Id((((leader * 6) - 1) * county.Profile.HouseholdsPerTeam) + 1);
}
