using VillageAid.Rules.Facts;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Every fact type that conditions and files can name. Immutable, safe for any number of threads.</summary>
/// <example><c>FactVocabulary.BuiltIn.FindType("考勤")!.Name</c> is <c>attendanceDay</c>.</example>
public sealed class FactVocabulary
{
    private readonly Dictionary<string, FactType> _types;
    private readonly Dictionary<Type, FactType> _byClrType;
    private readonly Dictionary<string, SubjectType> _subjects;

    internal FactVocabulary(IReadOnlyList<FactType> types, IReadOnlyList<SubjectType> subjects, IReadOnlyList<Type> records, VocabularyDeclaration declared)
    {
        Records = records;
        Declared = declared;
        Types = types;
        SubjectTypes = subjects;
        _types = ByName(types, type => type.Name, type => type.Term.Zh);
        _byClrType = types.Where(type => !type.IsDeclared).ToDictionary(type => type.ClrType);
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

    /// <summary>The C# records it was read from.</summary>
    internal IReadOnlyList<Type> Records { get; }

    /// <summary>What packs added to them.</summary>
    internal VocabularyDeclaration Declared { get; }

    /// <summary>The fact type of a name in either language; null where there is none.</summary>
    public FactType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The subject type of a name in either language; null where there is none.</summary>
    public SubjectType? FindSubjectType(string name) => _subjects.GetValueOrDefault(name);

    /// <summary>
    /// This vocabulary and the fact types of a host's own records: sealed, derived from <see cref="Fact"/>, with the attributes that this library's
    /// records have. Register records that refer to each other in one call.
    /// </summary>
    /// <exception cref="ArgumentException">A record cannot be a fact type; the message lists everything that is wrong.</exception>
    /// <example><code>var vocabulary = FactVocabulary.BuiltIn.With(typeof(Household), typeof(ElderCare));</code></example>
    public FactVocabulary With(params Type[] records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var problems = RecordProblems.Find(records, this);
        if (problems.Count > 0)
            throw new ArgumentException("The records cannot be registered:\n" + string.Join('\n', problems.Select(problem => "- " + problem)), nameof(records));
        return records.Length == 0 ? this : VocabularyReader.Read([.. Records, .. records], Declared);
    }

    /// <summary>This vocabulary with what packs declare. The declaration must have been checked against it.</summary>
    internal FactVocabulary Declaring(VocabularyDeclaration more) => more.IsEmpty ? this : VocabularyReader.Read(Records, Declared.And(more));

    /// <summary>The fact type of a record: of a C# record by its class, of a declared one by its name.</summary>
    /// <exception cref="ArgumentException">The vocabulary has no such type.</exception>
    public FactType TypeOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return FindTypeOf(fact) ?? throw new ArgumentException(fact is DeclaredFact declared
            ? $"No pack declares the fact type `{declared.FactType}`."
            : $"The record {fact.GetType().Name} is not registered with the vocabulary.", nameof(fact));
    }

    internal FactType? FindTypeOf(Fact fact) => fact is DeclaredFact declared
        ? FindType(declared.FactType) is { IsDeclared: true } found ? found : null
        : _byClrType.GetValueOrDefault(fact.GetType());

    /// <summary>The fact type of a C# record; for a record at hand ask <see cref="TypeOf(Fact)"/>, which knows declared types too.</summary>
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
