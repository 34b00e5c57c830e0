using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Meetings that were held; of some there is no record.</summary>
internal static class Meetings
{
    /// <summary>The townships' weekly meetings (YZ2020-2-2; whose meeting it is the source leaves open).</summary>
    public static IEnumerable<Fact> Weekly(County county, Month month)
    {
        var random = county.Random("weekly meetings", month);
        return month.Weeks.SelectMany(week => county.Roster.Townships.Where(_ => !random.Chance(county.Faults.WithoutRecord))
            .Select(township => Hold(township.OrgId, MeetingKind.Weekly, week.AddDays(random.Between(0, 2)), county.Faults, random)));
    }

    /// <summary>The coordination group's monthly meeting (YZ2020-2-4).</summary>
    public static IEnumerable<Fact> Monthly(County county, Month month)
    {
        var random = county.Random("monthly meeting", month);
        return [Hold(county.Profile.Office.Id, MeetingKind.Monthly, random.One(month.Workdays), county.Faults, random)];
    }

    /// <summary>Joint conferences of the city and its counties, in some months none (QJ2015-2.1-2); the chair is to be the principal's (QJ2015-2.1-22).</summary>
    public static IEnumerable<Fact> Joint(County county, Month month)
    {
        var random = county.Random("joint conferences", month);
        var bodies = county.Profile.OtherOffices.Prepend(county.Profile.Office).Where(office => office.Role == OrganizationRole.JointConferenceOffice);
        return bodies.Where(_ => random.Chance(80)).Select(body => Hold(body.Id, MeetingKind.JointConference, random.One(month.Workdays), county.Faults, random));
    }

    /// <summary>Meetings of units with the committees of their villages, to exchange views (QJ2015-2.2-16).</summary>
    public static IEnumerable<Fact> Village(County county, Month month)
    {
        var random = county.Random("village meetings", month);
        return county.Roster.Units.Where(_ => random.Chance(30)).Select(unit => Hold(unit.OrgId, MeetingKind.Exchange, random.One(month.Workdays), county.Faults, random) with
        {
            HeardFrom = ValueSet.Of(Participant.Village, Participant.Villagers),
            WithVillageCommittees = county.Faults.Draw(random),
        });
    }

    private static Meeting Hold(string body, MeetingKind kind, DateOnly day, FaultRates faults, SplitMix64 random) => new()
    {
        BodyOrgId = body,
        MeetingKind = kind,
        Date = day,
        Topics = random.Chance(faults.NotRecorded) ? default(Known<ValueSet<string>>) : ValueSet.Of("听取汇报", "部署工作"),
        ChairedByPrincipal = faults.Draw(random),
        RecordedAt = random.Instant(day, 17, 20),
        SourceKind = SourceKind.Document,
    };
}
