using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.RandomPolicies;

/// <summary>
/// A small county of random records: two cadres in two teams of two villages with their unit, township and households, and around them records of
/// any type with any fields recorded, Unknown or Nothing, confirmed or not, their ledgers closed or open.
/// </summary>
public sealed partial class RandomFacts(Draw draw, FactVocabulary vocabulary)
{
    private const int MostRecords = 24;

    private static readonly string[] Common = ["考勤", "考勤", "考勤", "问题认定", "问题认定", "处理措施", "报送", "整改", "请假", "走访", "配备", "人工判断", "台账齐全", "台账齐全", "台账齐全"];

    private static readonly Dictionary<string, string[]> Identities = new(StringComparer.Ordinal)
    {
        ["cadre"] = ["甲", "乙"], ["team"] = ["队1", "队2"], ["village"] = ["村1", "村2"], ["organization"] = ["局1", "镇1", "办1"], ["household"] = ["户1", "户2"],
        ["finding"] = ["问1", "问2", "问3"], ["measure"] = ["措1", "措2"], ["assignment"] = ["任1", "任2"], ["inspection"] = ["查1"],
    };

    private readonly Dictionary<FactType, Dictionary<Field, FactType>> _references = vocabulary.Types.ToDictionary(
        type => type, type => type.Members.OfType<Link>().DistinctBy(link => link.Field).ToDictionary(link => link.Field, link => link.Target));

    private readonly Dictionary<FactType, (Field Reference, Field Kind)> _subjects = vocabulary.Types
        .SelectMany(type => type.Members.OfType<Collection>()).Where(collection => collection.OwnerKind is not null)
        .DistinctBy(collection => collection.Element).ToDictionary(collection => collection.Element, collection => (collection.Reference, collection.OwnerKind!));

    /// <summary>The county's place code; what lies elsewhere has another.</summary>
    public const string County = "130725";

    /// <summary>The records.</summary>
    public IReadOnlyList<Fact> Build() => [.. Base(), .. Enumerable.Range(0, draw.Below(MostRecords + 1)).Select(_ => Any())];

    private IEnumerable<Fact> Base()
    {
        var township = Role(OrganizationRole.Township);
        yield return Make("单位", ("orgId", "局1"), ("roles", Role(OrganizationRole.DispatchingUnit)), ("placeCode", County));
        yield return Make("单位", ("orgId", "镇1"), ("roles", township), ("placeCode", County + "100"));
        for (var i = 1; i <= 2; i++)
        {
            yield return Make("村", ("villageId", "村" + i), ("countyCode", County));
            yield return Make("工作队", ("teamId", "队" + i), ("villageId", "村" + i));
            // Only who is stationed has a posting.
            var isStationed = draw.Chance(0.8);
            yield return Make("干部", ("cadreId", Identities["cadre"][i - 1]), ("homeOrgId", "局1"), ("cadreKind", KindOf(isStationed ? CadreKind.VillageStationed : CadreKind.HouseholdPairing)));
            if (isStationed)
                yield return Make("任职", ("assignmentId", "任" + i), ("cadreId", Identities["cadre"][i - 1]), ("teamId", "队" + i), ("startOn", new DateOnly(2016, 1, 4)));
            yield return Make("户", ("householdId", "户" + i), ("villageId", "村" + i));
        }
    }

    private EnumerationMember KindOf(CadreKind kind) =>
        vocabulary.FindType("cadre")!.Fields.Single(field => field.Name == "cadreKind").Enumeration!.Members.Single(member => Equals(member.ClrValue, kind));

    private ValueSet<object> Role(OrganizationRole role) =>
        ValueSet.From<object>([vocabulary.FindType("organization")!.Fields.Single(field => field.Name == "roles").Enumeration!.Members.Single(member => Equals(member.ClrValue, role))]);

    /// <summary>One more record of any type.</summary>
    public Fact Any()
    {
        var type = draw.Chance(0.75) ? vocabulary.FindType(draw.Pick(Common))! : draw.Pick(vocabulary.Types);
        return Like(type);
    }

    /// <summary>One more record of a type.</summary>
    public Fact Like(FactType type) => type.ClrType == typeof(RecordCompleteness) ? Closed() : Make(type.Name);

    private RecordCompleteness Closed() => new()
    {
        RecordType = draw.Pick(vocabulary.Types).Term.Zh is var any && draw.Chance(0.7) ? draw.Pick(Common) : any,
        SubjectId = draw.Pick(Identities[draw.Pick("cadre", "cadre", "team", "organization", "village")]),
        PeriodStart = new(2016, 2, 1), PeriodEnd = new(2016, 4, 30), Complete = true,
    };

    /// <summary>A record of a type: the fields given, the others at random.</summary>
    private Fact Make(string typeName, params (string Field, object Value)[] given)
    {
        var type = vocabulary.FindType(typeName)!;
        var fact = type.Create();
        var values = given.ToDictionary(pair => pair.Field, pair => pair.Value, StringComparer.Ordinal);
        // What kind of subject it is decides whose identity it is.
        foreach (var field in type.Fields.Where(field => !field.IsCommon).OrderBy(field => field.Type is DataType.Enumerated ? 0 : 1))
            field.Write(fact, values.TryGetValue(field.Name, out var value) ? Known.Of(value) : Perhaps(type, field, fact));
        PutInOrder(type, fact);
        return given.Length == 0 ? Confirm(fact) : fact;
    }

    // What ends before it begins is reported when it is loaded.
    private static void PutInOrder(FactType type, Fact fact)
    {
        foreach (var (earlier, later) in type.DateOrders)
        {
            if (earlier.Read(fact) is { HasValue: true, Value: DateOnly first } && later.Read(fact) is { HasValue: true, Value: DateOnly last } && last < first)
                later.Write(fact, Known.Of<object>(first));
        }
    }

    private Fact Confirm(Fact fact) => !draw.Chance(0.2) ? fact : fact with
    {
        Confirmation = draw.Pick(Confirmation.Confirmed, Confirmation.Alleged, Confirmation.Unverified, Confirmation.Disputed, Confirmation.Rebutted, Confirmation.Withdrawn),
    };

    private Known<object> Perhaps(FactType type, Field field, Fact fact)
    {
        if (field.MayBeNothing && draw.Chance(0.3))
            return Known.Nothing;
        return field.MayBeUnknown && draw.Chance(0.15) ? default : Known.Of(Value(type, field, fact));
    }

    private object Value(FactType type, Field field, Fact fact) => field.Type switch
    {
        DataType.List { Element: DataType.Enumerated { Enumeration: var members } } => ValueSet.From<object>(members.Members.Where(_ => draw.Chance(0.4))),
        DataType.List => ValueSet.From<object>(Identities["organization"].Where(_ => draw.Chance(0.5))),
        DataType.Enumerated { Enumeration: var choices } => draw.PickEarly(Meaningful(type, field, choices.Members)),
        DataType.Boolean => draw.Chance(0.6),
        DataType.Number => (decimal)draw.Below(field.Name.Contains("amount", StringComparison.OrdinalIgnoreCase) ? 20_000 : 6),
        DataType.Date => draw.Day(),
        DataType.Time => new TimeOnly(8 + draw.Below(12), 0),
        DataType.DateTime => new DateTimeOffset(draw.Day(), new TimeOnly(8 + draw.Below(12), 30), TimeSpan.FromHours(8)),
        _ => Text(type, field, fact),
    };

    // The kinds of subject that there are records of.
    private IReadOnlyList<EnumerationMember> Meaningful(FactType type, Field field, IReadOnlyList<EnumerationMember> members) =>
        _subjects.TryGetValue(type, out var subject) && subject.Kind == field ? [.. members.Where(member => IdsOf(member) is not null)] : members;

    private string[]? IdsOf(EnumerationMember kind) =>
        kind.SubjectClrType is { } record ? Identities.GetValueOrDefault(vocabulary.TypeOf(record).Name) : null;

    private string Text(FactType type, Field field, Fact fact)
    {
        if (_references[type].TryGetValue(field, out var target))
            return draw.Pick(Identities.GetValueOrDefault(target.Name) ?? ["一", "二"]);
        if (_subjects.TryGetValue(type, out var subject) && subject.Reference == field)
            return draw.Pick(subject.Kind.Read(fact) is { HasValue: true, Value: EnumerationMember kind } && IdsOf(kind) is { } ids ? ids : Identities["cadre"]);
        if (field.IsKey && type.Key.Count == 1 && Identities.TryGetValue(type.Name, out var own))
            return draw.Pick(own);
        return draw.Pick("一", "二", "甲", "是否尽职");
    }
}
