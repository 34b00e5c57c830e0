using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>The name of a record, whether it is there or missing: its type and its key, <c>考勤 甲 2016-03-30</c>.</summary>
/// <param name="Type">The fact type.</param>
/// <param name="Key">The values of the key in the order of <see cref="FactType.Key"/>.</param>
public sealed record FactIdentity(FactType Type, IReadOnlyList<object> Key)
{
    /// <summary>The identity of a record.</summary>
    public static FactIdentity Of(FactType type, Fact fact) => new(type, [.. type.Key.Select(field => field.Read(fact).Value)]);

    /// <summary>The name for people: the type's term and the key's values, separated by spaces.</summary>
    public string In(Language language) => $"{Type.Term.In(language)} {string.Join(' ', Key.Select(value => Print(value, language)))}";

    /// <inheritdoc/>
    public bool Equals(FactIdentity? other) => other is not null && Type == other.Type && Key.SequenceEqual(other.Key);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Type.Name, StringComparer.Ordinal);
        foreach (var value in Key)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The Chinese name.</summary>
    public override string ToString() => In(Language.Zh);

    /// <summary>One value of a key for people.</summary>
    internal static string Print(object value, Language language) => value switch
    {
        EnumerationMember member => member.Term.In(language),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
