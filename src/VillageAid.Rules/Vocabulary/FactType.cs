using System.Reflection;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>What the engine knows of a kind of record: its names, key, dates, fields and relations.</summary>
public sealed class FactType
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    internal FactType(string name, LocalizedText term, FactKind kind, Type clrType)
    {
        Name = name;
        Term = term;
        Kind = kind;
        ClrType = clrType;
    }

    /// <summary>The English name, in camel case.</summary>
    public string Name { get; }

    /// <summary>The names in Chinese and English, for people.</summary>
    public LocalizedText Term { get; }

    /// <summary>Event, span or state.</summary>
    public FactKind Kind { get; }

    /// <summary>The C# record; <see cref="DeclaredFact"/> for a type that a pack declares.</summary>
    public Type ClrType { get; }

    /// <summary>Whether a pack declares it.</summary>
    public bool IsDeclared => ClrType == typeof(DeclaredFact);

    /// <summary>The fields, those common to all records last.</summary>
    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>The fields that together are the key, in order.</summary>
    public IReadOnlyList<Field> Key { get; private set; } = [];

    /// <summary>The date that decides to which window a record belongs; null for a state without one.</summary>
    public Field? WindowDate { get; private set; }

    /// <summary>The window that each record stands for; null where there may be any number of records, or where the kind of the record says it.</summary>
    public Grain? Grain { get; private set; }

    /// <summary>The last day of a span; null where the type is none.</summary>
    public Field? SpanEnd { get; private set; }

    /// <summary>Dates of one record that cannot be the other way round: the earlier and the later; of a span its first and last day.</summary>
    internal IReadOnlyList<(Field Earlier, Field Later)> DateOrders { get; private set; } = [];

    /// <summary>The way to the place code of a fact of this type, as names with dots; null where it cannot be a subject.</summary>
    public string? Place { get; internal init; }

    /// <summary>Further ways, in order, for a fact that <see cref="Place"/> leads to no place.</summary>
    internal IReadOnlyList<FurtherPlace> FurtherPlaces { get; init; } = [];

    /// <summary>What a condition can ask of a record of this type.</summary>
    public IEnumerable<Member> Members => _members.Values.Distinct();

    /// <summary>Every name of a member, in both languages.</summary>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <summary>The member of a name in either language; null where there is none.</summary>
    public Member? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>The value of the key that other records name a record of this type by; only for types with one key field.</summary>
    public string IdOf(Fact fact) => Key.Count == 1
        ? (string)Key[0].Read(fact).Value
        : throw new InvalidOperationException($"`{Name}` is not named by one key field.");

    /// <summary>A record without any value. The caller gives it every required one before anybody sees it.</summary>
    internal Fact Create() => IsDeclared ? new DeclaredFact { FactType = Name } : (Fact)Activator.CreateInstance(ClrType)!;

    internal void SetFields(IReadOnlyList<Field> fields, IReadOnlyList<Field> key, Field? windowDate, Field? spanEnd, Grain? grain)
    {
        Fields = fields;
        Key = key;
        WindowDate = windowDate;
        SpanEnd = spanEnd;
        Grain = grain;
        DateOrders = [.. FindDateOrders(fields, windowDate, spanEnd)];
        foreach (var field in fields)
            Add(field);
    }

    private static IEnumerable<(Field Earlier, Field Later)> FindDateOrders(IReadOnlyList<Field> fields, Field? windowDate, Field? spanEnd)
    {
        if (windowDate is not null && spanEnd is not null)
            yield return (windowDate, spanEnd);
        foreach (var later in fields)
        {
            if (later.Property?.GetCustomAttribute<NotBeforeAttribute>() is { } order)
                yield return (fields.Single(field => field.Property?.Name == order.Property), later);
        }
    }

    internal void Add(Member member)
    {
        Add(member.Name, member);
        Add(member.Term.Zh, member);
        if (member is not Collection { Reference: var reference, OwnerKind: var kind })
            return;
        reference.MarkAsOwner();
        kind?.MarkAsOwner();
    }

    private void Add(string name, Member member)
    {
        if (!_members.TryAdd(name, member) && _members[name] != member)
            throw new InvalidOperationException($"Fact type `{Name}` has two members named `{name}`.");
    }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Term.Zh;
}
