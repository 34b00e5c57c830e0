using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Cli.Generation.Topics;

/// <summary>Statements that a subject's records are all in, for most subjects but not for all.</summary>
internal static class LedgerStatements
{
    public static IEnumerable<Fact> Create(County county, Month month)
    {
        var random = county.Random("statements", month);
        var cadres = county.PostingsIn(month).Select(posting => posting.CadreId).ToList();
        var gaps = AttendanceSheet.CadresWithGaps(county, month);
        foreach (var ledger in county.Profile.Ledgers)
        {
            if (SpanOf(ledger, county, month) is not { } span)
                continue;
            foreach (var subject in SubjectsOf(ledger.Subjects, county, cadres, gaps))
            {
                if (!random.Chance(county.Faults.NoCompleteness) || ledger.Always)
                    yield return State(ledger.RecordType, subject, span.Start, span.End, county, month);
            }
        }
    }

    // Spans of the posting follow each other without a gap, so that together they cover it.
    private static (DateOnly Start, DateOnly End)? SpanOf(Ledger ledger, County county, Month month) =>
        ledger.Subjects == LedgerSubjects.Calendar ? (month.OpensYear ? CalendarSpan(month.Start.Year) : null)
        : ledger.IsMonthly ? (month.Start, month.End)
        : (month.IsFirst ? county.Profile.SentOn : month.FirstWeekStart, month.LastWeekEnd);

    // The calendar of holidays is published for a year at a time.
    private static (DateOnly Start, DateOnly End)? CalendarSpan(int year)
    {
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        return last < PublicCalendar.First || first > PublicCalendar.Last ? null : (first < PublicCalendar.First ? PublicCalendar.First : first, last);
    }

    private static IEnumerable<string> SubjectsOf(LedgerSubjects subjects, County county, List<string> cadres, HashSet<string> gaps)
    {
        var roster = county.Roster;
        var lists = new (LedgerSubjects Flag, Func<IEnumerable<string>> Ids)[]
        {
            (LedgerSubjects.Teams, () => roster.Teams.Select(team => team.TeamId)),
            (LedgerSubjects.Cadres, () => cadres),
            (LedgerSubjects.CadresWithoutGaps, () => cadres.Where(cadre => !gaps.Contains(cadre))),
            (LedgerSubjects.Townships, () => roster.Townships.Select(township => township.OrgId)),
            (LedgerSubjects.Office, () => [county.Profile.Office.Id]),
            (LedgerSubjects.OtherOffices, () => county.Profile.OtherOffices.Select(office => office.Id)),
            (LedgerSubjects.Villages, () => roster.Villages.Select(village => village.VillageId)),
            (LedgerSubjects.Units, () => roster.Units.Select(unit => unit.OrgId)),
            (LedgerSubjects.Households, () => Enumerable.Range(1, county.Profile.Households).Select(HouseholdBook.Id)),
            (LedgerSubjects.Calendar, () => [county.Profile.Code]),
            (LedgerSubjects.OtherCadres, () => roster.OtherCadres.Select(cadre => cadre.CadreId)),
        };
        return lists.Where(list => subjects.HasFlag(list.Flag)).SelectMany(list => list.Ids());
    }

    private static RecordCompleteness State(string type, string subject, DateOnly start, DateOnly end, County county, Month month) => new()
    {
        RecordType = type,
        SubjectId = subject,
        PeriodStart = start,
        PeriodEnd = end,
        Complete = true,
        AssertedByOrg = county.Profile.Office.Id,
        RecordedAt = month.Closing(15),
    };
}
