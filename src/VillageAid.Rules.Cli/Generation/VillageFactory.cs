using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation;

/// <summary>Makes the villages, and the team of each.</summary>
internal sealed class VillageFactory(CountyProfile profile, IReadOnlyList<Organization> units, DateTimeOffset recordedAt)
{
    public IReadOnlyList<Village> CreateVillages() => [.. Enumerable.Range(1, profile.Teams).Select(CreateVillage)];

    public IReadOnlyList<Team> CreateTeams() =>
        [.. Enumerable.Range(1, profile.Teams).Select(number => new Team
        {
            TeamId = CountyRoster.Code("工作队", number, 2),
            VillageId = CountyRoster.Code("村", number, 2),
            LeadOrgId = units[UnitOf(number)].OrgId,
            Level = BodyFactory.LevelOf(number, profile),
            EstablishedOn = profile.SentOn,
            DisbandedOn = Known.Nothing,
            HandoverOn = !profile.IsDetailed || number % 37 == 0 ? default(Known<DateOnly>) : number % 41 == 0 ? Known.Nothing : profile.SentOn.AddDays(1),
            RecordedAt = recordedAt,
        })];

    private Village CreateVillage(int number)
    {
        var township = (number - 1) % profile.Townships;
        var village = new Village
        {
            VillageId = CountyRoster.Code("村", number, 2),
            TownshipId = CountyRoster.Code("乡镇", township + 1, 2),
            CountyCode = profile.CountyCodes[township % profile.CountyCodes.Count],
            IsDesignatedPoor = number <= profile.PoorVillages,
            RecordedAt = recordedAt,
        };
        if (!profile.IsDetailed)
            return village;
        // Which villages are remote, how poor and of what kind is made up; of a few nobody noted it.
        return village with
        {
            IsRemote = number % 23 == 0 ? default(Known<bool>) : number % 6 == 0,
            PovertyDepth = number % 19 == 0 ? default(Known<PovertyDepth>) : number % 4 == 0 ? PovertyDepth.Deep : PovertyDepth.Ordinary,
            RegisteredPoorPersons = 120 + (number * 37 % 260),
            Profiles = number % 31 == 0 ? default(Known<ValueSet<VillageProfile>>) : ValueSet.Of((VillageProfile)(number % 4)),
            ClassifiedByOrg = profile.Office.Id,
            ExitYear = Known.Nothing,
        };
    }

    private int UnitOf(int team)
    {
        var above = profile.ProvinceTeams + profile.CityTeams;
        return team <= above ? team - 1 : above + ((team - above - 1) % profile.CountyUnits);
    }
}
