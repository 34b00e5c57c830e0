using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Every fact type that conditions and files can name. Immutable, safe for any number of threads.</summary>
/// <example><c>FactVocabulary.BuiltIn.FindType("考勤")!.Name</c> is <c>attendanceDay</c>.</example>
public sealed class FactVocabulary
{
    private readonly Dictionary<string, FactType> _types;
    private readonly Dictionary<Type, FactType> _byClrType;
    private readonly Dictionary<string, SubjectType> _subjects;

    internal FactVocabulary(IReadOnlyList<FactType> types, IReadOnlyList<SubjectType> subjects)
    {
        Types = types;
        SubjectTypes = subjects;
        _types = ByName(types, type => type.Name, type => type.Term.Zh);
        _byClrType = types.ToDictionary(type => type.ClrType);
        _subjects = ByName(subjects, subject => subject.Name, subject => subject.Term.Zh);
    }

    /// <summary>The fact types of this library.</summary>
    public static FactVocabulary BuiltIn { get; } = VocabularyReader.Read(
        typeof(Village), typeof(Organization), typeof(Cadre), typeof(Team), typeof(Household),
        typeof(Assignment), typeof(EligibilityReview), typeof(AttendanceDay), typeof(LeaveGrant), typeof(DutyInterruption), typeof(Exemption),
        typeof(ReportSubmission), typeof(Visit), typeof(PlanDocument), typeof(IssueItem), typeof(TrainingAttendance), typeof(Meeting), typeof(CommunityActivity),
        typeof(ManagementInstrument), typeof(Appraisal), typeof(FeedbackSurvey), typeof(Inspection), typeof(Finding), typeof(Rectification), typeof(Measure), typeof(PersonnelProposal),
        typeof(FacilityItem), typeof(Payment), typeof(CareContact), typeof(FundsAudit),
        typeof(Judgement), typeof(RecordCompleteness), typeof(CalendarDay));

    /// <summary>The fact types, in order.</summary>
    public IReadOnlyList<FactType> Types { get; }

    /// <summary>What rules can be about, in order.</summary>
    public IReadOnlyList<SubjectType> SubjectTypes { get; }

    /// <summary>The fact type of a name in either language; null where there is none.</summary>
    public FactType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The subject type of a name in either language; null where there is none.</summary>
    public SubjectType? FindSubjectType(string name) => _subjects.GetValueOrDefault(name);

    /// <summary>The fact type of a C# record.</summary>
    /// <exception cref="ArgumentException">The record is not registered.</exception>
    public FactType TypeOf(Type clrType) => _byClrType.TryGetValue(clrType, out var type)
        ? type
        : throw new ArgumentException($"The record {clrType.Name} is not registered with the vocabulary.", nameof(clrType));

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, params Func<T, string>[] names)
    {
        var result = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            foreach (var name in names)
                result.TryAdd(name(item), item);
        }
        return result;
    }
}
