using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Benchmarks.Evaluation.ByHand;

// Records with an identity of their own have no day of their own: a register is a state.
internal struct VillageBook : IBook<Village>
{
    public static string OwnerOf(Village fact) => fact.VillageId;

    public static DateOnly DayOf(Village fact) => default;

    public static bool IsSameKey(Village one, Village other) => one.VillageId == other.VillageId;
}

internal struct TeamBook : IBook<Team>
{
    public static string OwnerOf(Team fact) => fact.TeamId;

    public static DateOnly DayOf(Team fact) => default;

    public static bool IsSameKey(Team one, Team other) => one.TeamId == other.TeamId;
}

internal struct CadreBook : IBook<Cadre>
{
    public static string OwnerOf(Cadre fact) => fact.CadreId;

    public static DateOnly DayOf(Cadre fact) => default;

    public static bool IsSameKey(Cadre one, Cadre other) => one.CadreId == other.CadreId;
}

internal struct BodyBook : IBook<Organization>
{
    public static string OwnerOf(Organization fact) => fact.OrgId;

    public static DateOnly DayOf(Organization fact) => default;

    public static bool IsSameKey(Organization one, Organization other) => one.OrgId == other.OrgId;
}

internal struct HouseholdBook : IBook<Household>
{
    public static string OwnerOf(Household fact) => fact.HouseholdId;

    public static DateOnly DayOf(Household fact) => default;

    public static bool IsSameKey(Household one, Household other) => one.HouseholdId == other.HouseholdId;
}

internal struct AttendanceBook : IBook<AttendanceDay>
{
    public static string OwnerOf(AttendanceDay fact) => fact.CadreId;

    public static DateOnly DayOf(AttendanceDay fact) => fact.Date;

    public static bool IsSameKey(AttendanceDay one, AttendanceDay other) => one.Date == other.Date;
}

internal struct PostingBook : IBook<Assignment>
{
    public static string OwnerOf(Assignment fact) => fact.CadreId;

    public static DateOnly DayOf(Assignment fact) => fact.StartOn;

    public static bool IsSameKey(Assignment one, Assignment other) => one.AssignmentId == other.AssignmentId;
}

internal struct LeaveBook : IBook<LeaveGrant>
{
    public static string OwnerOf(LeaveGrant fact) => fact.CadreId;

    public static DateOnly DayOf(LeaveGrant fact) => fact.FromDate;

    public static bool IsSameKey(LeaveGrant one, LeaveGrant other) => one.FromDate == other.FromDate;
}

internal struct AppraisalBook : IBook<Appraisal>
{
    public static string? OwnerOf(Appraisal fact) => fact.SubjectKind == SubjectKind.Cadre ? fact.SubjectId : null;

    public static DateOnly DayOf(Appraisal fact) => fact.PeriodStart;

    public static bool IsSameKey(Appraisal one, Appraisal other) => one.AppraisalKind == other.AppraisalKind && one.PeriodStart == other.PeriodStart;
}

internal struct FindingBook : IBook<Finding>
{
    public static string? OwnerOf(Finding fact) => fact.SubjectKind == SubjectKind.Cadre ? fact.SubjectId : null;

    public static DateOnly DayOf(Finding fact) => fact.FoundOn;

    public static bool IsSameKey(Finding one, Finding other) => one.FindingId == other.FindingId;
}

internal struct TeamReportBook : IBook<ReportSubmission>
{
    public static string? OwnerOf(ReportSubmission fact) => fact.SubjectKind == SubjectKind.Team ? fact.SubjectId : null;

    public static DateOnly DayOf(ReportSubmission fact) => fact.PeriodStart;

    public static bool IsSameKey(ReportSubmission one, ReportSubmission other) => one.PeriodStart == other.PeriodStart && one.ReportKind == other.ReportKind;
}

internal struct BodyReportBook : IBook<ReportSubmission>
{
    public static string? OwnerOf(ReportSubmission fact) =>
        fact.SubjectKind is SubjectKind.Cadre or SubjectKind.Team or SubjectKind.Village or SubjectKind.Household or SubjectKind.VillageBody or SubjectKind.VillageSecretary ? null : fact.SubjectId;

    public static DateOnly DayOf(ReportSubmission fact) => fact.PeriodStart;

    public static bool IsSameKey(ReportSubmission one, ReportSubmission other) => one.PeriodStart == other.PeriodStart && one.ReportKind == other.ReportKind;
}

internal struct FacilityBook : IBook<FacilityItem>
{
    public static string? OwnerOf(FacilityItem fact) => fact.Standard == FacilityStandard.SixHavesOffice ? fact.TeamId : null;

    public static DateOnly DayOf(FacilityItem fact) => fact.CheckedOn;

    public static bool IsSameKey(FacilityItem one, FacilityItem other) => one.ItemCode == other.ItemCode;
}

internal struct FundsBook : IBook<Payment>
{
    public static string? OwnerOf(Payment fact) => fact is { PayeeKind: SubjectKind.Team, PaymentKind: PaymentKind.TeamWorkFunds } ? fact.PayeeId : null;

    public static DateOnly DayOf(Payment fact) => fact.PeriodStart;

    public static bool IsSameKey(Payment one, Payment other) => one.PeriodStart == other.PeriodStart;
}

internal struct VisitorBook : IBook<Visit>
{
    public static string OwnerOf(Visit fact) => fact.VisitorCadreId;

    public static DateOnly DayOf(Visit fact) => fact.Date;

    public static bool IsSameKey(Visit one, Visit other) => one.VisitId == other.VisitId;
}

internal struct VisitedBook : IBook<Visit>
{
    public static string? OwnerOf(Visit fact) => fact.TargetKind == SubjectKind.Household ? fact.TargetId : null;

    public static DateOnly DayOf(Visit fact) => fact.Date;

    public static bool IsSameKey(Visit one, Visit other) => one.VisitId == other.VisitId;
}

internal struct ProxyBook : IBook<Visit>
{
    public static string? OwnerOf(Visit fact) => fact.OnBehalfOfCadreId.TryGetValue(out var cadre) ? cadre : null;

    public static DateOnly DayOf(Visit fact) => fact.Date;

    public static bool IsSameKey(Visit one, Visit other) => one.VisitId == other.VisitId;
}

internal struct PairingBook : IBook<Household>
{
    public static string? OwnerOf(Household fact) => fact.ResponsibleCadreId.TryGetValue(out var cadre) ? cadre : null;

    public static DateOnly DayOf(Household fact) => default;

    public static bool IsSameKey(Household one, Household other) => one.HouseholdId == other.HouseholdId;
}
