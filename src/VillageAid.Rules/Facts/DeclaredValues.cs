using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VillageAid.Rules.Facts;

/// <summary>
/// The values of the fields that packs declare (<c>vocabulary:</c>), by field name in Chinese or English. Immutable; two with the same names
/// and values are equal. A name that is not there is Unknown.
/// </summary>
/// <example><code>var day = new AttendanceDay { CadreId = "甲", Date = date, Declared = DeclaredValues.Of(("午间打卡", true), ("评价", Known.Nothing)) };</code></example>
[JsonConverter(typeof(DeclaredValuesJsonConverter))]
public sealed class DeclaredValues : IEquatable<DeclaredValues>
{
    // By name; null is Nothing, and what is Unknown is not here.
    private readonly (string Name, object? Value)[] _items;

    private DeclaredValues((string, object?)[] items) => _items = items;

    /// <summary>No values: every declared field is Unknown.</summary>
    public static DeclaredValues Empty { get; } = new([]);

    /// <summary>The names that have a value or Nothing, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _items.Select(item => item.Name)];

    /// <summary>How many values there are.</summary>
    public int Count => _items.Length;

    /// <summary>
    /// The value of a name: a <see cref="decimal"/>, <see cref="string"/>, <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>,
    /// <see cref="DateTimeOffset"/>, or a <see cref="ValueSet{T}"/> of texts; a value of an enumeration is its name.
    /// </summary>
    public Known<object> this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? default : _items[index].Value is { } value ? Known.Of(value) : Known.Nothing;
        }
    }

    /// <summary>Values by name.</summary>
    /// <param name="values">
    /// Texts, numbers, truths, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/>, lists of texts, <see cref="Known{T}"/> of
    /// these, <see cref="Known.Nothing"/>; null is Unknown. Of a repeated name the last counts.
    /// </param>
    /// <exception cref="ArgumentException">A name is blank, or a value is of another type.</exception>
    public static DeclaredValues Of(params IEnumerable<(string Name, object? Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Aggregate(Empty, (all, one) => all.With(one.Name, one.Value));
    }

    /// <summary>These values with another one of a name; null or Unknown takes the name out. See <see cref="Of"/> for what a value can be.</summary>
    /// <exception cref="ArgumentException">The name is blank, or the value is of a type that no field has.</exception>
    public DeclaredValues With(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var known = Normalize(value);
        var items = _items.Where(item => item.Name != name).ToList();
        if (!known.IsUnknown)
            items.Add((name, known.HasValue ? known.Value : null));
        return new([.. items.OrderBy(item => item.Name, StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    public bool Equals(DeclaredValues? other) => other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclaredValues);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The names with their values; for debugging.</summary>
    public override string ToString() =>
        string.Join("、", _items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Name}={item.Value ?? KnownWords.Nothing}")));

    private int IndexOf(string name) => Array.FindIndex(_items, item => item.Name == name);

    private static Known<object> Normalize(object? value) => value switch
    {
        null => default,
        KnownNothing => Known.Nothing,
        IKnown known => known.State == KnownState.Nothing ? Known.Nothing : Normalize(known.Value),
        string or bool or decimal or DateOnly or TimeOnly or DateTimeOffset or ValueSet<string> => Known.Of(value),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double => Known.Of<object>(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        Enum member => Known.Of<object>(JsonNamingPolicy.CamelCase.ConvertName(member.ToString())),
        IEnumerable<string> texts => Known.Of<object>(ValueSet.From(texts)),
        _ => throw new ArgumentException($"A declared field cannot hold a {value.GetType().Name}; a date is a DateOnly, an instant a DateTimeOffset.", nameof(value)),
    };
}

/// <summary>The JSON form of <see cref="DeclaredValues"/>: an object with a property for each name; Nothing is null, <c>"unknown"</c> or <c>"不明"</c> is Unknown.</summary>
public sealed class DeclaredValuesJsonConverter : JsonConverter<DeclaredValues>
{
    /// <inheritdoc/>
    public override DeclaredValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException("Declared values are an object with a property for each name.");
        return DeclaredValues.Of(document.RootElement.EnumerateObject().Select(property => (property.Name, ValueOf(property.Value))).ToList());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeclaredValues value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value[name].HasValue ? value[name].Value : null, options);
        }
        writer.WriteEndObject();
    }

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => Known.Nothing,
        JsonValueKind.String => KnownWords.IsUnknown(element.GetString()) ? null : element.GetString(),
        JsonValueKind.Number when element.TryGetDecimal(out var number) => number,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array when element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            ValueSet.From(element.EnumerateArray().Select(item => item.GetString()!).ToList()),
        _ => throw new JsonException("A declared value is a text, a number, a truth, null, or a list of texts."),
    };
}
