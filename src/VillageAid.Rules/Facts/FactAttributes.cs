namespace VillageAid.Rules.Facts;

/// <summary>Marks a record as a fact type. Its English term is the class name in camel case.</summary>
/// <param name="zh">The Chinese term, as conditions and files use it.</param>
/// <param name="kind">Event, span or state.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FactTypeAttribute(string zh, FactKind kind) : Attribute
{
    /// <summary>The Chinese term.</summary>
    public string Zh { get; } = zh;

    /// <summary>Event, span or state.</summary>
    public FactKind Kind { get; } = kind;

    /// <summary>Paths (dots between names) to the place code of a fact of this type, where it can be a subject: <c>team.village.countyCode</c>.</summary>
    public string? Place { get; init; }
}

/// <summary>
/// A further way to the place code of a fact, for one that the ways before lead to no place; where kinds are given, only for facts of these kinds.
/// </summary>
/// <param name="way">English names with dots between them.</param>
/// <param name="kinds">The members of the enumeration of <see cref="Kind"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class FurtherPlaceAttribute(string way, params object[] kinds) : Attribute
{
    public string Way { get; } = way;

    public object[] Kinds { get; } = kinds;

    /// <summary>The property that holds the kind.</summary>
    public string? Kind { get; init; }
}

/// <summary>A further name for a way over several steps: a cadre's rectifications are those of its findings.</summary>
/// <param name="name">The English name, in camel case.</param>
/// <param name="zh">The Chinese name.</param>
/// <param name="path">The steps, English names with dots: <c>findings.rectifications</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FactPathAttribute(string name, string zh, string path) : Attribute
{
    /// <summary>The English name.</summary>
    public string Name { get; } = name;

    /// <summary>The Chinese name.</summary>
    public string Zh { get; } = zh;

    /// <summary>The steps.</summary>
    public string Path { get; } = path;
}

/// <summary>A role of a fact type that stands as a subject of its own: a township is an organization in that role.</summary>
/// <param name="name">The English term, in camel case.</param>
/// <param name="zh">The Chinese term.</param>
/// <param name="field">The property that holds the role or the roles.</param>
/// <param name="value">The member of its enumeration.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FactRoleAttribute(string name, string zh, string field, object value) : Attribute
{
    /// <summary>The English term.</summary>
    public string Name { get; } = name;

    /// <summary>The Chinese term.</summary>
    public string Zh { get; } = zh;

    /// <summary>The property that holds the role.</summary>
    public string Field { get; } = field;

    /// <summary>The member of its enumeration.</summary>
    public object Value { get; } = value;
}

/// <summary>The Chinese term of a field or an enumeration member. The English term is its name in camel case.</summary>
/// <param name="zh">The Chinese term.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Enum)]
public sealed class TermAttribute(string zh) : Attribute
{
    /// <summary>The Chinese term.</summary>
    public string Zh { get; } = zh;

    /// <summary>Further Chinese words that mean the same, separated by <c>|</c>: accepted in files and conditions, never printed.</summary>
    public string? Also { get; init; }
}

/// <summary>The unit of a number: <c>day</c>, <c>person</c>, <c>yuan</c> …</summary>
/// <param name="unit">The unit's English name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit's English name.</summary>
    public string Unit { get; } = unit;
}

/// <summary>Marks a part of the key: two records with equal keys speak of the same thing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute;

/// <summary>Marks the date that decides to which window a record belongs; of a span, its first day.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WindowDateAttribute : Attribute;

/// <summary>Marks the last day of a span; Nothing or Unknown means that it may go on.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SpanEndAttribute : Attribute;

/// <summary>Marks a date that cannot be before another of the same record: a problem is not resolved before it is raised.</summary>
/// <param name="property">The property that holds the earlier date.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotBeforeAttribute(string property) : Attribute
{
    /// <summary>The property that holds the earlier date.</summary>
    public string Property { get; } = property;
}

/// <summary>Marks a field that may be known not to exist: only such a field takes 无.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayBeNothingAttribute : Attribute;

/// <summary>Marks a field that holds the identity of another fact.</summary>
/// <param name="target">The fact type referred to.</param>
/// <param name="name">The English name of the way to it: <c>team</c>.</param>
/// <param name="zh">Its Chinese name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute(Type target, string name, string zh) : Attribute
{
    /// <summary>The fact type referred to.</summary>
    public Type Target { get; } = target;

    /// <summary>The English name of the way to it.</summary>
    public string Name { get; } = name;

    /// <summary>The Chinese name of the way to it.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English name of the way back, a collection: <c>members</c>. Null where there is none.</summary>
    public string? Inverse { get; init; }

    /// <summary>The Chinese name of the way back.</summary>
    public string? InverseZh { get; init; }
}

/// <summary>Marks a field that holds the identity of a subject whose type another field names.</summary>
/// <param name="kindField">The property that names the subject's type; the members of its enumeration carry <see cref="SubjectTypeAttribute"/>.</param>
/// <param name="inverse">The English name of the way back, a collection.</param>
/// <param name="inverseZh">The Chinese name of the way back.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SubjectReferenceAttribute(string kindField, string inverse, string inverseZh) : Attribute
{
    /// <summary>The property that names the subject's type.</summary>
    public string KindField { get; } = kindField;

    /// <summary>The English name of the way back.</summary>
    public string Inverse { get; } = inverse;

    /// <summary>The Chinese name of the way back.</summary>
    public string InverseZh { get; } = inverseZh;
}

/// <summary>The fact type that a member of a subject-kind enumeration stands for.</summary>
/// <param name="type">The fact type.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SubjectTypeAttribute(Type type) : Attribute
{
    /// <summary>The fact type.</summary>
    public Type Type { get; } = type;
}

/// <summary>
/// Says that one record stands for a whole day, week, month or year, so that a missing one can be named: on the window date of a type
/// (attendance), or on the kinds that do (a weekly report). Without it there may be any number of records.
/// </summary>
/// <param name="grain">The window that one record stands for.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class GrainAttribute(Grain grain) : Attribute
{
    /// <summary>The window that one record stands for.</summary>
    public Grain Grain { get; } = grain;
}
