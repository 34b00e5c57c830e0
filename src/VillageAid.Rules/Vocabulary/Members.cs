using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>Something a condition can ask of a fact by name: a <see cref="Field"/>, a <see cref="Link"/>, a <see cref="Collection"/> or a <see cref="MemberPath"/>.</summary>
public abstract class Member
{
    private protected Member(string name, LocalizedText term)
    {
        Name = name;
        Term = term;
    }

    /// <summary>The English name, in camel case.</summary>
    public string Name { get; }

    /// <summary>The names in Chinese and English, for people.</summary>
    public LocalizedText Term { get; }

    /// <summary>The type of what it gives.</summary>
    public abstract DataType Type { get; }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Term.Zh;
}

/// <summary>A field of a fact type.</summary>
public sealed class Field : Member
{
    private readonly DataType _type;
    private readonly FieldAccess _access;

    internal Field(string name, LocalizedText term, DataType type, FieldAccess access) : base(name, term)
    {
        _type = type;
        _access = access;
    }

    /// <inheritdoc/>
    public override DataType Type => _type;

    /// <summary>Whether it may be known not to exist.</summary>
    public bool MayBeNothing { get; internal init; }

    /// <summary>Whether a record may leave it Unknown; otherwise each record has it.</summary>
    public bool MayBeUnknown { get; internal init; }

    /// <summary>Whether it is a part of the key.</summary>
    public bool IsKey { get; internal init; }

    /// <summary>Whether it says to whom a record belongs: the identity of an owner, or of what kind the owner is.</summary>
    internal bool NamesOwner { get; private set; }

    /// <summary>Whether every record has it, of whatever type: who recorded it, when, how far it is confirmed.</summary>
    public bool IsCommon { get; internal init; }

    /// <summary>Whether a pack declares it; its values are in <see cref="Fact.Declared"/>.</summary>
    public bool IsDeclared { get; internal init; }

    /// <summary>The closed list that its value, or each of its values, is taken from; null where there is none.</summary>
    public Enumeration? Enumeration => (_type is DataType.List { Element: var element } ? element : _type) is DataType.Enumerated enumerated ? enumerated.Enumeration : null;

    /// <summary>Further Chinese words that are accepted as a heading.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>The C# property, null for a field declared in a pack.</summary>
    internal System.Reflection.PropertyInfo? Property { get; init; }

    /// <summary>
    /// The field's value in a record, in the form of the language: <see cref="decimal"/>, <see cref="string"/>, <see cref="bool"/>,
    /// <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/> (+08:00), <see cref="EnumerationMember"/>, or a
    /// <see cref="ValueSet{T}"/> of objects of these.
    /// </summary>
    public Known<object> Read(Fact fact) => _access.Read(fact);

    /// <summary>Puts a value, in the form that <see cref="Read"/> gives, into a record that nobody else has seen yet.</summary>
    internal void Write(Fact fact, Known<object> value) => _access.Write(fact, value);

    /// <summary>As <see cref="Read(Fact)"/>, for who knows the type of the values; Unknown where the value is none of it.</summary>
    internal Known<TValue> Read<TValue>(Fact fact) => _access is FieldAccess<TValue> typed ? typed.Get(fact) : Unbox<TValue>(_access.Read(fact));

    internal void MarkAsOwner() => NamesOwner = true;

    /// <summary>How the field is read and written.</summary>
    internal FieldAccess Access => _access;

    /// <summary>Whether a number goes into the field without loss.</summary>
    internal bool Fits(decimal number) => _access.Fits(number);

    private static Known<TValue> Unbox<TValue>(Known<object> known) =>
        known.IsNothing ? Known<TValue>.Nothing : known is { HasValue: true, Value: TValue value } ? value : default(Known<TValue>);
}

/// <summary>The way from a fact to the one fact that a field of it names.</summary>
public sealed class Link : Member
{
    internal Link(string name, LocalizedText term, Field field, FactType target) : base(name, term)
    {
        Field = field;
        Target = target;
    }

    /// <summary>The field that holds the identity.</summary>
    public Field Field { get; }

    /// <summary>The fact type at the other end.</summary>
    public FactType Target { get; }

    /// <inheritdoc/>
    public override DataType Type => new DataType.Record(Target);
}

/// <summary>A name for a way over several steps: a cadre's rectifications are those of its findings.</summary>
public sealed class MemberPath : Member
{
    internal MemberPath(string name, LocalizedText term, IReadOnlyList<Member> steps) : base(name, term) => Steps = steps;

    /// <summary>The steps, each from what the one before gives.</summary>
    public IReadOnlyList<Member> Steps { get; }

    /// <inheritdoc/>
    public override DataType Type => Steps.Any(step => step.Type is DataType.List) && Steps[^1].Type is not DataType.List
        ? new DataType.List(Steps[^1].Type)
        : Steps[^1].Type;
}

/// <summary>The way from a fact to the records that name it.</summary>
public sealed class Collection : Member
{
    internal Collection(string name, LocalizedText term, FactType owner, FactType element, Field reference) : base(name, term)
    {
        Owner = owner;
        Element = element;
        Reference = reference;
    }

    /// <summary>The fact type of what the records belong to.</summary>
    internal FactType Owner { get; }

    /// <summary>The fact type of the records.</summary>
    public FactType Element { get; }

    /// <summary>The field of theirs that names the owner.</summary>
    public Field Reference { get; }

    /// <summary>The field of theirs that says of what type the owner is; null where the reference has one type.</summary>
    public Field? OwnerKind { get; internal init; }

    /// <inheritdoc/>
    public override DataType Type => new DataType.List(new DataType.Record(Element));
}
