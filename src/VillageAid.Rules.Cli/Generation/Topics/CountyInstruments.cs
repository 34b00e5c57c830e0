using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Rule documents, ledgers and village institutions in force; a few are known to be missing, of a few nobody noted it. The days are made up.</summary>
internal static class CountyInstruments
{
    private static readonly InstrumentCode[] VillageRules =
        [InstrumentCode.SiyiLianggongkai, InstrumentCode.VillageRules, InstrumentCode.VillageProcedure, InstrumentCode.VillageSupervision];

    /// <summary>Yuzhong: the leading group (YZ2020-1-1), the two measures (YZ2020-1-7, 2-11), the units' three bindings (YZ2020-3-8), three meetings and one lecture (YZ2020-2-2).</summary>
    public static IEnumerable<Fact> Yuzhong(County county, Month month)
    {
        var random = county.Random("instruments", month);
        if (month.IsFirst)
        {
            foreach (var code in (InstrumentCode[])[InstrumentCode.LeadingGroup, InstrumentCode.CadreSelectionMeasure, InstrumentCode.DailyAppraisalMeasure])
                yield return Adopt(county.Profile.Office.Id, county.Profile.Office.Kind, code, county, random);
            foreach (var unit in county.Roster.Units)
            {
                yield return Adopt(unit.OrgId, SubjectKind.DispatchingUnit, InstrumentCode.ThreeBindings, county, random) with
                {
                    ItemsPresent = random.Chance(county.Faults.NotRecorded) ? default(Known<ValueSet<string>>) : ValueSet.From(((string[])["项目", "资金", "责任"]).Skip(random.Chance(county.Faults.Lacking) ? 1 : 0)),
                };
            }
        }
        foreach (var village in county.Roster.Villages)
        {
            // Noted anew each month with the day it was last used.
            yield return Adopt(village.VillageId, SubjectKind.Village, InstrumentCode.ThreeMeetingsOneLecture, county, random) with
            {
                InForceFrom = county.Profile.SentOn,
                LastUsedOn = random.Chance(county.Faults.NotRecorded) ? default(Known<DateOnly>) : random.One(month.Days),
                RecordedAt = month.Closing(11, random.Between(0, 59)),
            };
        }
    }

    /// <summary>Qujing: joint conferences (QJ2015-1-2), their means (2.1-6), daily ledgers of three bodies (2.1-9), mechanisms and platforms (2.1-15, 2.4-3, 2.6-1), village rules (2.2-17).</summary>
    public static IEnumerable<Fact> Qujing(County county, Month month)
    {
        if (!month.IsFirst)
            return [];
        var random = county.Random("instruments", month);
        var offices = county.Profile.OtherOffices.Prepend(county.Profile.Office).SelectMany(office => CodesOf(office.Role).Select(code => (office.Id, office.Kind, Code: code)));
        var townships = county.Roster.Townships.SelectMany(township => ((InstrumentCode[])[InstrumentCode.DailyLedger, InstrumentCode.TownshipNetwork]).Select(code => (Id: township.OrgId, Kind: SubjectKind.Township, Code: code)));
        var villages = county.Roster.Villages.SelectMany(village => VillageRules.Select(code => (Id: village.VillageId, Kind: SubjectKind.Village, Code: code)));
        return offices.Concat(townships).Concat(villages).Where(_ => !random.Chance(county.Faults.WithoutRecord))
            .Select(owner => Adopt(owner.Id, owner.Kind, owner.Code, county, random));
    }

    private static InstrumentCode[] CodesOf(OrganizationRole role) => role switch
    {
        OrganizationRole.JointConferenceOffice => [InstrumentCode.JointConference, InstrumentCode.OfficeResources, InstrumentCode.AppraisalMechanism],
        OrganizationRole.OrganizationDepartment or OrganizationRole.PovertyAlleviationDepartment => [InstrumentCode.DailyLedger],
        OrganizationRole.Locality => [InstrumentCode.CountyPlatform],
        OrganizationRole.DisciplineInspection or OrganizationRole.GovernmentInspectionOffice => [InstrumentCode.DisciplineAppraisalMechanism],
        _ => [],
    };

    private static ManagementInstrument Adopt(string owner, SubjectKind kind, InstrumentCode code, County county, SplitMix64 random)
    {
        var day = county.Profile.SentOn.AddDays(random.Between(0, 6));
        var isThere = county.Faults.Draw(random);
        return new ManagementInstrument
        {
            OwnerId = owner,
            OwnerKind = kind,
            InstrumentCode = code,
            InForceFrom = isThere.IsUnknown ? default(Known<DateOnly>) : isThere == true ? day : Known.Nothing,
            InForceTo = Known.Nothing,
            ItemsPresent = code == InstrumentCode.DailyLedger ? ValueSet.Of("驻村情况", "工作情况") : default(Known<ValueSet<string>>),
            RecordedAt = random.Instant(day.AddDays(1), 9, 17),
            SourceKind = SourceKind.Document,
        };
    }
}
