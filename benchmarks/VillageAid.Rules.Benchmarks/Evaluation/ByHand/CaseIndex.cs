using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

/// <summary>Everything that the rules read, by owner and by day.</summary>
internal sealed class CaseIndex
{
    public CaseIndex(FactSet facts, Period month, DateTimeOffset asOf)
    {
        IReadOnlyList<Fact> Of(string type) => facts.Of(facts.Vocabulary.FindType(type)!);

        var ledgers = new Ledgers(Of("台账齐全"), asOf);
        Windows = new Windows(month, asOf, Of("日历"), ledgers);
        Villages = Register<Village>.Of<VillageBook>(Of("村"), asOf);
        Teams = Register<Team>.Of<TeamBook>(Of("工作队"), asOf);
        Bodies = Register<Organization>.Of<BodyBook>(Of("单位"), asOf);
        Cadres = Register<Cadre>.Of<CadreBook>(Of("干部"), asOf);
        Households = Register<Household>.Of<HouseholdBook>(Of("户"), asOf);
        Places = new Places(Villages, Teams, Bodies, Households);
        // A household's latest record says who answers for it.
        var latest = Households.Cells.Select(cell => (Fact)cell.Fact!).ToArray();
        var unpaired = Households.Cells.Where(cell => cell.Fact!.ResponsibleCadreId.IsUnknown).Select(cell => cell.Fact!).ToList();
        Postings = new Postings(this, Book<Assignment>.Of<PostingBook, Cadre>(Of("任职"), Cadres, asOf), Book<Household>.Of<PairingBook, Cadre>(latest, Cadres, asOf), unpaired, ledgers);
        Attendance = new AttendanceTable(Of("考勤"), Cadres, Windows, ledgers.Of("考勤"), asOf);
        Facilities = new FacilityTable(Of("配备"), Teams, Windows, ledgers.Of("配备"), asOf);
        Leave = Book<LeaveGrant>.Of<LeaveBook, Cadre>(Of("请假"), Cadres, asOf);
        Appraisals = Book<Appraisal>.Of<AppraisalBook, Cadre>(Of("考核"), Cadres, asOf);
        Findings = Book<Finding>.Of<FindingBook, Cadre>(Of("问题认定"), Cadres, asOf);
        TeamReports = Book<ReportSubmission>.Of<TeamReportBook, Team>(Of("报送"), Teams, asOf);
        BodyReports = Book<ReportSubmission>.Of<BodyReportBook, Organization>(Of("报送"), Bodies, asOf);
        Funds = Book<Payment>.Of<FundsBook, Team>(Of("经费"), Teams, asOf);
        Visits = Book<Visit>.Of<VisitorBook, Cadre>(Of("走访"), Cadres, asOf);
        VisitsReceived = Book<Visit>.Of<VisitedBook, Household>(Of("走访"), Households, asOf);
        VisitsByProxy = Book<Visit>.Of<ProxyBook, Cadre>(Of("走访"), Cadres, asOf);
        var seen = Seen.Of<Visit, VisitorBook>(Of("走访"), asOf);
        foreach (var fact in Of("走访"))
        {
            if (((Visit)fact).OnBehalfOfCadreId.IsUnknown && seen.Includes(fact, ((Visit)fact).Date))
                throw new InvalidOperationException("A visit that does not say for whom; this baseline knows none.");
        }
        (LeaveLedger, AppraisalLedger, FindingLedger) = (ledgers.Of("请假"), ledgers.Of("考核"), ledgers.Of("问题认定"));
        (ReportLedger, FundsLedger, VisitLedger) = (ledgers.Of("报送"), ledgers.Of("经费"), ledgers.Of("走访"));
    }

    public Windows Windows { get; }

    public Register<Village> Villages { get; }

    public Register<Team> Teams { get; }

    public Register<Organization> Bodies { get; }

    public Register<Cadre> Cadres { get; }

    public Register<Household> Households { get; }

    public Places Places { get; }

    public Postings Postings { get; }

    public AttendanceTable Attendance { get; }

    public FacilityTable Facilities { get; }

    public Book<LeaveGrant> Leave { get; }

    public Book<Appraisal> Appraisals { get; }

    public Book<Finding> Findings { get; }

    public Book<ReportSubmission> TeamReports { get; }

    public Book<ReportSubmission> BodyReports { get; }

    public Book<Payment> Funds { get; }

    public Book<Visit> Visits { get; }

    public Book<Visit> VisitsReceived { get; }

    public Book<Visit> VisitsByProxy { get; }

    public Ledger LeaveLedger { get; }

    public Ledger AppraisalLedger { get; }

    public Ledger FindingLedger { get; }

    public Ledger ReportLedger { get; }

    public Ledger FundsLedger { get; }

    public Ledger VisitLedger { get; }
}
