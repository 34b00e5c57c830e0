using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>A closed list of values with names in Chinese and English.</summary>
public sealed class Enumeration
{
    private readonly Dictionary<string, EnumerationMember> _byName;

    internal Enumeration(string name, Func<Enumeration, IReadOnlyList<EnumerationMember>> members)
    {
        Name = name;
        Members = members(this);
        _byName = new Dictionary<string, EnumerationMember>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members)
        {
            foreach (var word in (string[])[member.Name, member.Term.Zh, member.Term.En, .. member.Aliases])
                _byName.TryAdd(word, member);
        }
    }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Whether every vocabulary has this very list: that of a C# enum to which no pack adds.</summary>
    internal bool IsShared { get; init; }

    /// <summary>Whether the order of the values means something: the steps of a decision, from the lowest.</summary>
    internal bool IsLadder { get; init; }

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<EnumerationMember> Members { get; }

    /// <summary>The value of a name in either language; null where there is none.</summary>
    public EnumerationMember? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Every word that names a value.</summary>
    public IEnumerable<string> Words => _byName.Keys;

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}

/// <summary>One value of an <see cref="Vocabulary.Enumeration"/>.</summary>
public sealed class EnumerationMember : IComparable
{
    internal EnumerationMember(Enumeration enumeration, int order, string name, LocalizedText term)
    {
        Enumeration = enumeration;
        Order = order;
        Name = name;
        Term = term;
    }

    /// <summary>The list it belongs to.</summary>
    public Enumeration Enumeration { get; }

    /// <summary>Its place in the list, from 0.</summary>
    public int Order { get; }

    /// <summary>The English name, in camel case.</summary>
    public string Name { get; }

    /// <summary>What is printed.</summary>
    public LocalizedText Term { get; }

    /// <summary>Further words that are accepted.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>The window that a record of this kind stands for; null where it stands for none.</summary>
    public Grain? Grain { get; internal init; }

    /// <summary>The CLR type that it names as a subject; null where it names none.</summary>
    internal Type? SubjectClrType { get; init; }

    /// <summary>The value of the C# enum; null where a pack declares the whole enumeration.</summary>
    internal object? ClrValue { get; init; }

    /// <summary>
    /// The value for a property of a C# enum. For a value that a pack adds it is none of the enum's own names, so take it from here and do not
    /// write it as a number.
    /// </summary>
    /// <exception cref="InvalidCastException">The value is not one of that enum.</exception>
    /// <example><code>var code = field.Enumeration!.Find("首问负责制")!.To&lt;InstrumentCode&gt;();</code></example>
    public TEnum To<TEnum>() where TEnum : struct, Enum =>
        ClrValue is TEnum value ? value : throw new InvalidCastException($"`{Name}` is no value of {typeof(TEnum).Name}.");

    /// <summary>The Chinese term.</summary>
    public override string ToString() => Term.Zh;

    // The order of the list, so that sets of values print alike everywhere.
    int IComparable.CompareTo(object? obj) => obj is EnumerationMember other ? Order.CompareTo(other.Order) : 1;
}
