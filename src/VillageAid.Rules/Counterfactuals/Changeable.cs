using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>
/// What may honestly be suggested, by kind of fact. Whatever is Unknown may be supplied, and whatever is doubtful confirmed or rebutted. What is on record and certain
/// is suggested to be otherwise only where the cadre, the team or the unit does it: not what an authority has settled, nor who somebody is.
/// </summary>
internal static class Changeable
{
    private static readonly LocalizedText Identity = new("身份、归属和派驻关系不在可以改变之列", "who somebody is, belongs to and is posted to is not to be changed");
    private static readonly LocalizedText Settled = new("有权机关已经认定，不能当作没有", "an authority has settled it; it is not to be wished away");

    // Who and where somebody is, and what days are.
    private static readonly HashSet<Type> Identities =
        [typeof(Village), typeof(Organization), typeof(Cadre), typeof(Team), typeof(Household), typeof(Assignment), typeof(CalendarDay)];

    // What somebody with the power to do so has found, decided or examined.
    private static readonly HashSet<Type> Decisions =
        [typeof(Finding), typeof(Measure), typeof(Rectification), typeof(Appraisal), typeof(Inspection), typeof(FundsAudit), typeof(FeedbackSurvey), typeof(Judgement),
         typeof(PersonnelProposal), typeof(EligibilityReview), typeof(Exemption), typeof(DutyInterruption), typeof(RecordCompleteness)];

    /// <summary>Why what a certain record of a type says stands; null where it may be suggested to be otherwise.</summary>
    public static LocalizedText? WhyStanding(FactType type) => IsIdentity(type) ? Identity : Decisions.Contains(type.ClrType) ? Settled : null;

    /// <summary>Whether one more record of a type may be suggested.</summary>
    public static bool MayAdd(FactType type) => !IsIdentity(type);

    /// <summary>Whether nobody may be told to do worse: a day on the post is never suggested to have been none, nor one more day away.</summary>
    public static bool IsForTheWorse(Field field, Known<object> before, Known<object> after) => field.Property?.DeclaringType == typeof(AttendanceDay)
        && (IsGood(before) || (after.HasValue && after.Value is EnumerationMember { ClrValue: AttendanceStatus.Absent or VideoCheck.Failed } or false));

    private static bool IsGood(Known<object> value) => value.HasValue && value.Value is EnumerationMember { ClrValue: AttendanceStatus.Present or VideoCheck.Passed } or true;

    // A type of a host or a pack that rules can be about names somebody too.
    private static bool IsIdentity(FactType type) => Identities.Contains(type.ClrType) || type.Place is not null;
}
