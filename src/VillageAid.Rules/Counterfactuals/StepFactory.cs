using VillageAid.Rules.Binding;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Makes steps, as far as they may be suggested; what stands is noted.</summary>
/// <param name="graph">The facts.</param>
/// <param name="isOver">Whether the occasion of the verdict is over, so that nothing of it can still be done.</param>
/// <param name="today">The day of the verdict; the facts may be seen as of a later one.</param>
internal sealed class StepFactory(CaseGraph graph, bool isOver, DateOnly today)
{
    private readonly Dictionary<FactIdentity, StandingRecord> _standing = [];

    /// <summary>What would have to be otherwise and stands, in the order it was met.</summary>
    public IReadOnlyList<StandingRecord> Standing => [.. _standing.Values];

    /// <summary>A record with other values; null where it already has them, is not known for certain, or is not to be changed.</summary>
    public Step? Correct(PresentRecord record, IReadOnlyDictionary<Field, Known<object>> wanted)
    {
        if (!record.IsPlain)
            return null;
        var sets = wanted.Select(pair => (Field: pair.Key, Value: Resolve(record, pair.Key, pair.Value))).Where(pair => pair.Value != pair.Field.Read(record.Fact)).ToList();
        if (sets.Count == 0 || sets.Exists(pair => pair.Value.IsUnknown || pair.Field.IsCommon || (pair.Value.IsNothing && !pair.Field.MayBeNothing)))
            return null;
        var isSupply = sets.TrueForAll(pair => pair.Field.Read(record.Fact).IsUnknown);
        if (!isSupply && sets.Exists(pair => Changeable.IsForTheWorse(pair.Field, pair.Field.Read(record.Fact), pair.Value)))
            return null;
        if (!isSupply && (Changeable.WhyStanding(record.Type) is not null || sets.Exists(pair => pair.Field.IsKey || pair.Field.NamesOwner)))
        {
            Stands(record);
            return null;
        }
        return new Step
        {
            Kind = ChangeKind.Correct, Mood = isSupply ? ChangeMood.Supply : MoodOf(record.Type, sets.Select(pair => pair.Value), isKnown: true), Target = record.Fact,
            Type = record.Type, Original = record.Fact, Sets = sets.ToDictionary(pair => pair.Field, pair => pair.Value),
        };
    }

    /// <summary>A doubtful record confirmed, or found untrue; none where it is certain.</summary>
    public IEnumerable<Step> Resolve(PresentRecord record, bool isConfirmed) => record.Versions.Where(fact => !KeyResolution.IsCertain(fact)).Take(1).Select(fact => new Step
    {
        Kind = isConfirmed ? ChangeKind.Confirm : ChangeKind.Rebut, Mood = ChangeMood.Supply, Target = fact, Type = record.Type, Original = fact,
        Confirmation = isConfirmed ? Confirmation.Confirmed : Confirmation.Rebutted,
    });

    /// <summary>A further record; null where none may be suggested.</summary>
    public Step? Add(Fact fact, FactType type, IReadOnlyDictionary<Field, Known<object>> sets, bool isOpen)
    {
        if (!Changeable.MayAdd(type) || (!isOpen && sets.Any(pair => Changeable.IsForTheWorse(pair.Key, default, pair.Value))))
            return null;
        var whole = fact.Copy();
        foreach (var (field, value) in sets)
            field.Write(whole, value);
        if (type.Key.Any(field => !field.Read(whole).HasValue))
            return null;
        return new Step
        {
            Kind = ChangeKind.Add, Mood = IsToCome(type, whole) ? ChangeMood.Act : isOpen ? ChangeMood.Supply : MoodOf(type, sets.Values, isKnown: false), Target = FactIdentity.Of(type, whole), Type = type, Added = fact, Sets = sets,
        };
    }

    /// <summary>A statement that an owner's records of a type are all in.</summary>
    public Step? Complete(FactType type, string owner, DateOnly from, DateOnly to)
    {
        var statements = graph.Vocabulary.Types.FirstOrDefault(one => one.ClrType == typeof(RecordCompleteness));
        if (statements is null)
            return null;
        var statement = new RecordCompleteness { RecordType = type.Term.Zh, SubjectId = owner, PeriodStart = from, PeriodEnd = to, Complete = true };
        var identity = FactIdentity.Of(statements, statement);
        // One that says something else, or not for as long, is corrected.
        var known = graph.Of(statements).Select(record => record.Fact).FirstOrDefault(fact => FactIdentity.Of(statements, fact).Equals(identity));
        return new Step
        {
            Kind = ChangeKind.StateComplete, Mood = ChangeMood.Supply, Target = identity, Type = statements,
            Original = known, Added = statement,
            Sets = known is null ? new Dictionary<Field, Known<object>>() : statements.Fields.Where(field => !field.IsCommon && !field.IsKey && field.Read(statement).HasValue).ToDictionary(field => field, field => field.Read(statement)),
        };
    }

    /// <summary>A person's answer.</summary>
    public Step? Judge(PresentRecord subject, string question, bool answer)
    {
        var judgements = graph.Vocabulary.Types.FirstOrDefault(type => type.ClrType == typeof(Judgement));
        if (judgements?.Fields.Single(field => field.Property?.Name == nameof(Judgement.SubjectKind)).Enumeration!.Members.FirstOrDefault(member => member.SubjectClrType == subject.Type.ClrType) is not { } kind)
            return null;
        var judgement = new Judgement { Question = question, SubjectId = subject.Type.IdOf(subject.Fact), SubjectKind = kind.To<SubjectKind>(), JudgedOn = graph.AsOfDate, Answer = answer };
        return new Step { Kind = ChangeKind.Judge, Mood = ChangeMood.Supply, Target = FactIdentity.Of(judgements, judgement), Type = judgements, Added = judgement, Value = answer };
    }

    /// <summary>An open parameter with a value.</summary>
    public static Step Set(ParameterSymbol parameter, object value) =>
        new() { Kind = ChangeKind.SetParameter, Mood = ChangeMood.Supply, Target = parameter, Parameter = parameter, Value = value };

    /// <summary>Notes that a record would have to be otherwise and stands.</summary>
    public void Stands(PresentRecord record)
    {
        if (record.IsPlain && Changeable.WhyStanding(record.Type) is { } why)
            _standing.TryAdd(record.Identity, new StandingRecord(record.Identity, why));
    }

    private bool IsToCome(FactType type, Fact fact) => type.WindowDate?.Read(fact) is { HasValue: true, Value: DateOnly day } && day > today;

    // What is as of an instant can be otherwise tomorrow; what happened on a day cannot, nor what bears a day that is over.
    private ChangeMood MoodOf(FactType type, IEnumerable<Known<object>> values, bool isKnown) =>
        isOver || (isKnown && type.Kind == FactKind.Event) || values.Any(IsPast) ? ChangeMood.WouldHaveNeeded : ChangeMood.Act;

    private bool IsPast(Known<object> value) => value.HasValue && value.Value switch
    {
        DateOnly day => day < graph.AsOfDate,
        DateTimeOffset instant => instant < graph.AsOf,
        _ => false,
    };

    private static Known<object> Resolve(PresentRecord record, Field field, Known<object> wanted)
    {
        if (!wanted.HasValue)
            return wanted;
        var raw = wanted.Value is Change change ? field.Read(record.Fact) is { HasValue: true, Value: decimal now } ? now + change.By : null : wanted.Value;
        return raw is not null && TargetArithmetic.ToField(field, raw) is { } fitting ? Known.Of(fitting) : default;
    }
}
