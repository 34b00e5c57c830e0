using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>A random small county: cadres with attendance, leave and postings, teams with reports, ledgers closed or open. The same seed gives the same world.</summary>
internal sealed class World(int seed)
{
    private readonly Random _random = new(seed);

    public const string HomeCounty = "130725";

    /// <summary>The records, each key once, none put in order by an instant.</summary>
    public IReadOnlyList<Fact> Build()
    {
        var facts = new List<Fact> { new Organization { OrgId = "办", Roles = [OrganizationRole.CountyOffice], PlaceCode = HomeCounty } };
        foreach (var cadre in new[] { "甲", "乙" })
            facts.AddRange(Cadre(cadre, HomeCounty));
        facts.AddRange(Cadre("丙", "130726"));
        facts.AddRange(Enumerable.Range(1, 31).Where(_ => Chance(0.1)).Select(day => new CalendarDay { Date = new(2016, 3, day), IsWorkday = Chance(0.5) }));
        if (Chance(0.5))
            facts.Add(Closed("日历", "全国"));
        return facts;
    }

    private IEnumerable<Fact> Cadre(string id, string county)
    {
        yield return new Village { VillageId = "村" + id, CountyCode = county, IsDesignatedPoor = Perhaps(true) };
        yield return new Team { TeamId = "队" + id, VillageId = "村" + id };
        yield return new Cadre { CadreId = id };
        yield return Posting(id);
        foreach (var fact in Attendance(id).Concat(Leave(id)).Concat(Reports("队" + id)).Concat(Appraisals(id)))
            yield return Chance(0.05) ? fact with { Confirmation = Pick(Confirmation.Alleged, Confirmation.Disputed, Confirmation.Confirmed, Confirmation.Rebutted) } : fact;
        foreach (var (type, subject) in new[] { ("考勤", id), ("请假", id), ("任职", id), ("任职", "队" + id), ("工作队", "村" + id), ("考核", id), ("报送", "队" + id) })
        {
            if (Chance(0.6))
                yield return Closed(type, subject);
        }
    }

    // Long before and beyond the month, so that a cadre of another county is one whatever else is missing.
    private Assignment Posting(string id) => new()
    {
        AssignmentId = "任" + id, CadreId = id, TeamId = "队" + id, StartOn = Chance(0.8) ? new(2016, 1, 4) : new(2016, 3, 1 + _random.Next(20)),
        EndOn = Chance(0.7) ? Known.Nothing : Chance(0.5) ? new DateOnly(2016, 3, 21 + _random.Next(10)) : default(Known<DateOnly>),
        Post = Perhaps(Pick(Post.FirstSecretary, Post.Member)), AppointmentDocRef = Chance(0.5) ? "文号" : Known.Nothing,
    };

    private IEnumerable<Fact> Attendance(string id)
    {
        var present = 0.3 + (0.7 * _random.NextDouble());
        var recorded = Chance(0.5) ? 1 : 0.9;
        return Enumerable.Range(1, 31).Where(_ => Chance(recorded)).Select(day => new AttendanceDay
        {
            CadreId = id, Date = new(2016, 3, day), SignIn = Perhaps(Chance(0.95)), OvernightInVillage = Perhaps(Chance(present)),
            Status = Perhaps(Chance(present) ? AttendanceStatus.Present : Pick(AttendanceStatus.Absent, AttendanceStatus.Leave, AttendanceStatus.OfficialElsewhere)),
        });
    }

    private IEnumerable<Fact> Leave(string id) => Enumerable.Range(0, _random.Next(3)).Select(index => new LeaveGrant
    {
        CadreId = id, FromDate = new(2016, 3, 1 + (index * 10)), ToDate = new(2016, 3, 2 + (index * 10) + _random.Next(8)),
        ApprovedByOrgs = Chance(0.2) ? ValueSet.Of<string>() : Perhaps(ValueSet.Of("办")),
    });

    private IEnumerable<Fact> Reports(string team) => new[] { 29 - 31, 7, 14, 21, 28 }.Where(_ => Chance(0.8)).Select(day => new ReportSubmission
    {
        SubjectId = team, SubjectKind = SubjectKind.Team, ReportKind = ReportKind.WeeklyProgress, PeriodStart = new DateOnly(2016, 3, 1).AddDays(day - 1),
        SubmittedAt = Chance(0.1) ? Known.Nothing : Perhaps(Case.At(2016, 3, 1, 8 + _random.Next(12)).AddDays(day + 1 + _random.Next(4))),
        HasProgress = Perhaps(Chance(0.8)), HasWorkLog = Perhaps(Chance(0.8)),
    });

    private IEnumerable<Fact> Appraisals(string id) => Chance(0.5)
        ? [new Appraisal { SubjectId = id, SubjectKind = SubjectKind.Cadre, AppraisalKind = AppraisalKind.Daily, PeriodStart = new(2016, 3, 1), CarriedOut = Perhaps(Chance(0.7)) }]
        : [];

    private static RecordCompleteness Closed(string type, string subject) => Case.Complete(type, subject, new(2016, 2, 1), new(2016, 4, 30));

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public T Pick<T>(params IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => _random.Next())];

    private Known<T> Perhaps<T>(T value) => Chance(0.95) ? value : Known<T>.Unknown;
}
