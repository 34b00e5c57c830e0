using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Appraisals. Grades and scores are made up; no source gives any.</summary>
internal static class Appraisals
{
    /// <summary>The daily appraisal of teams and cadres, summed up each month (YZ2020-2-11).</summary>
    public static IEnumerable<Fact> Daily(County county, Month month)
    {
        var random = county.Random("daily appraisals", month);
        return Subjects(county, month).Where(_ => !random.Chance(county.Faults.AppraisalWithoutRecord)).Select(subject => Blank(subject.Id, subject.Kind, AppraisalKind.Daily, county, month, random));
    }

    /// <summary>The appraisal of the year, in December: by three bodies, on duty, villagers' review and inspections (QJ2015-2.1-16, 2.1-17; YZ2020-2-16b).</summary>
    public static IEnumerable<Fact> Annual(County county, Month month)
    {
        if (month.Start.Month != 12)
            return [];
        var random = county.Random("annual appraisals", month);
        return Subjects(county, month).Where(_ => !random.Chance(county.Faults.AppraisalWithoutRecord)).Select(subject =>
            Grade(Blank(subject.Id, subject.Kind, AppraisalKind.Annual, county, month, random), county, random));
    }

    private static IEnumerable<(string Id, SubjectKind Kind)> Subjects(County county, Month month) =>
        county.Roster.Teams.Select(team => (team.TeamId, SubjectKind.Team)).Concat(county.PostingsIn(month).Select(posting => (posting.CadreId, SubjectKind.Cadre)));

    private static Appraisal Blank(string id, SubjectKind kind, AppraisalKind appraisal, County county, Month month, SplitMix64 random) => new()
    {
        SubjectId = id,
        SubjectKind = kind,
        AppraisalKind = appraisal,
        PeriodStart = appraisal == AppraisalKind.Annual ? new DateOnly(month.Start.Year, 1, 1) : month.Start,
        PeriodEnd = month.End,
        CarriedOut = random.Chance(county.Faults.AppraisalUnknown) ? default(Known<bool>) : true,
        RecordedAt = month.Closing(9, random.Between(0, 59)),
    };

    private static Appraisal Grade(Appraisal appraisal, County county, SplitMix64 random)
    {
        var faults = county.Faults;
        var bodies = county.Profile.OtherOffices.Where(office => office.Role is OrganizationRole.OrganizationDepartment or OrganizationRole.PovertyAlleviationDepartment)
            .Take(2).Select(office => office.Id).Append(county.Roster.Townships[0].OrgId).ToList();
        return appraisal with
        {
            AppraisingOrgIds = random.Chance(faults.NotRecorded) ? default(Known<ValueSet<string>>) : ValueSet.From(bodies.Skip(random.Chance(faults.Lacking) ? 1 : 0)),
            Grade = random.Chance(faults.NotRecorded) ? default(Known<AppraisalGrade>) : (AppraisalGrade)Math.Max(0, random.Between(-1, 3)),
            Score = random.Chance(faults.NotRecorded) ? default(Known<decimal>) : random.Between(60, 99),
            Competent = faults.Draw(random),
            CriteriaCovered = ValueSet.Of(AppraisalCriterion.Responsibility, AppraisalCriterion.Effect),
            DutyRecordUsed = faults.Draw(random),
            DemocraticReviewUsed = faults.Draw(random),
            InspectionResultsUsed = faults.Draw(random),
        };
    }
}
