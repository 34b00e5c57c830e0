using VillageAid.Rules.Facts;
using VillageAid.Rules.RandomPolicies;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Tests.Evaluation.Properties;

/// <summary>
/// Supplies what a verdict lists as missing, with any content: a record with all its fields, a field's value or nothing, a doubtful record
/// confirmed or rebutted, a ledger closed, perhaps after one more record. What is newly named by a reference is settled.
/// </summary>
internal sealed class Supply(Draw draw, IEnumerable<Fact> facts)
{
    private static readonly FactVocabulary Vocabulary = FactVocabulary.BuiltIn;

    private readonly RandomFacts _random = new(draw, Vocabulary);
    private readonly List<Fact> _facts = [.. facts];

    public static bool IsFact(MissingItem item) => item.Kind is MissingKind.Record or MissingKind.Field or MissingKind.Completeness or MissingKind.Confirmation;

    /// <summary>The facts with everything supplied that is listed.</summary>
    public IReadOnlyList<Fact> With(IEnumerable<MissingItem> missing)
    {
        var items = missing.Where(IsFact).ToList();
        foreach (var item in items.Where(item => item.Kind == MissingKind.Completeness))
            Close(item);
        foreach (var one in items.Where(item => item.Kind != MissingKind.Completeness).GroupBy(IdentityOf))
            Supplied(one.Key, [.. one]);
        return _facts;
    }

    private void Supplied(FactIdentity identity, IReadOnlyList<MissingItem> items)
    {
        if (items.Any(item => item is { Kind: MissingKind.Confirmation, Field: not null }))
            Replace(identity, Complete(identity, draw.Pick(Of(identity))));
        else if (items.Any(item => item.Kind == MissingKind.Confirmation))
            Resolve(identity);
        foreach (var name in items.Where(item => item.Kind == MissingKind.Field).Select(item => item.Field))
            Fill(identity, identity.Type.Fields.Single(field => field.Name == name));
        if (items.Any(item => item.Kind == MissingKind.Record) && !Of(identity).Exists(fact => (fact.Confirmation is null or Confirmation.Confirmed) && !IsLater(identity.Type, fact)))
            Replace(identity, Listed(identity));
    }

    // What is found out after the instant is no record yet.
    private static bool IsLater(FactType type, Fact fact) =>
        type.Kind == FactKind.State && type.WindowDate?.Read(fact) is { HasValue: true, Value: DateOnly date } && date > DateOnly.FromDateTime(Case.EndOfMarch.DateTime);

    // It is a record of whom it is listed for, also where its key does not say of which kind that is.
    private Fact Listed(FactIdentity identity)
    {
        var given = identity.Type.Key.Zip(identity.Key).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var owner in identity.Key.OfType<string>())
        {
            if (WayTo(identity.Type, owner) is { } way && given.ContainsKey(way.Reference) && !given.ContainsKey(way.OwnerKind))
                given[way.OwnerKind] = way.OwnerKind.Enumeration!.Members.First(member => member.SubjectClrType == way.Owner.ClrType);
        }
        return _random.KnownRecord(identity.Type, given);
    }

    // How records of a type that says of which kind its owner is belong to somebody.
    private (Field Reference, Field OwnerKind, FactType Owner)? WayTo(FactType type, string owner) => Vocabulary.Types
        .Where(kind => kind.Key is [{ Type: DataType.Text }] && Of(new FactIdentity(kind, [owner])).Count > 0)
        .SelectMany(kind => kind.Members.OfType<Collection>().Where(way => way.Element == type && way.OwnerKind is not null).Select(way => ((Field, Field, FactType)?)(way.Reference, way.OwnerKind!, kind)))
        .FirstOrDefault();

    // Confirmed is what one of its versions says; rebutted are all that are not certain.
    private void Resolve(FactIdentity identity)
    {
        var doubtful = Of(identity).Where(fact => fact.Confirmation is Confirmation.Alleged or Confirmation.Unverified or Confirmation.Disputed).ToList();
        var right = draw.Chance(0.5) ? draw.Pick(doubtful) : null;
        foreach (var fact in doubtful)
            _facts[_facts.IndexOf(fact)] = fact with { Confirmation = ReferenceEquals(fact, right) ? Confirmation.Confirmed : Confirmation.Rebutted };
    }

    private void Fill(FactIdentity identity, Field field)
    {
        var versions = Of(identity).Where(fact => field.Read(fact).IsUnknown).ToList();
        if (versions.Count == 0)
            return;
        // Where nothing puts several versions in order, the value is the same in all.
        var value = _random.KnownValue(identity.Type, field, versions[0]);
        foreach (var fact in versions)
        {
            var copy = fact.Copy();
            field.Write(copy, value);
            _facts[_facts.IndexOf(fact)] = copy;
        }
    }

    private Fact Complete(FactIdentity identity, Fact version)
    {
        var copy = version.Copy() with { Confirmation = Confirmation.Confirmed };
        foreach (var field in identity.Type.Fields.Where(field => !field.IsCommon && field.Read(copy).IsUnknown))
            field.Write(copy, _random.KnownValue(identity.Type, field, copy));
        return copy;
    }

    private void Close(MissingItem item)
    {
        // completeness of attendanceDay 甲 2016-03-01..2016-03-31
        var words = item.Name.En.Split(' ');
        var (type, owner, days) = (Vocabulary.FindType(words[2])!, words[3], words[4].Split(".."));
        if (draw.Chance(0.6) && !MayOwnRecords(type))
            AddRecord(type, owner);
        var statement = RandomFacts.Closed(type, owner, DateOnly.Parse(days[0], null), DateOnly.Parse(days[^1], null));
        _facts.RemoveAll(fact => fact is RecordCompleteness one && (one.RecordType, one.SubjectId, one.PeriodStart) == (statement.RecordType, owner, statement.PeriodStart));
        _facts.Add(statement);
    }

    // A record on file that does not say, or says in two ways, to whom it belongs may belong to whatever is new.
    private bool MayOwnRecords(FactType type) => type.Members.OfType<Collection>().Any(way =>
        _facts.FindAll(fact => Vocabulary.TypeOf(fact.GetType()) == way.Element).GroupBy(fact => FactIdentity.Of(way.Element, fact))
            .Any(versions => versions.Any(fact => way.Reference.Read(fact).IsUnknown) || versions.Select(way.Reference.Read).Distinct().Count() > 1));

    // One that could not be listed before it was there comes with the ledgers of its own.
    private void AddRecord(FactType type, string owner)
    {
        var given = new Dictionary<Field, object>();
        foreach (var way in type.Members.OfType<Link>().Where(link => _facts.Exists(fact => Vocabulary.TypeOf(fact.GetType()) == link.Target && link.Target.IdOf(fact) == owner)))
            given[way.Field] = owner;
        if (WayTo(type, owner) is { } ofKind)
        {
            given[ofKind.Reference] = owner;
            given[ofKind.OwnerKind] = ofKind.OwnerKind.Enumeration!.Members.First(member => member.SubjectClrType == ofKind.Owner.ClrType);
        }
        var id = "补" + _facts.Count;
        if (type.Key is [{ Type: DataType.Text } key])
            given[key] = id;
        var record = _random.KnownRecord(type, given);
        if (Of(FactIdentity.Of(type, record)).Count == 0)
            _facts.AddRange([record, .. RandomFacts.ClosedFor(id, Vocabulary)]);
    }

    private void Replace(FactIdentity identity, Fact fact)
    {
        foreach (var one in Of(identity))
            _facts.Remove(one);
        _facts.Add(fact);
    }

    private List<Fact> Of(FactIdentity identity) => _facts.FindAll(fact =>
        Vocabulary.TypeOf(fact.GetType()) == identity.Type && FactIdentity.Of(identity.Type, fact).Equals(identity) && fact.Confirmation is not (Confirmation.Rebutted or Confirmation.Withdrawn));

    private static FactIdentity IdentityOf(MissingItem item) =>
        item.Record ?? new FactIdentity(Vocabulary.TypeOf(typeof(CalendarDay)), [DateOnly.Parse(item.Name.En.Split(' ')[1], null)]);
}
