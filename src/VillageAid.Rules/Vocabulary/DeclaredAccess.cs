using System.Globalization;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Vocabulary;

/// <summary>
/// A field that a pack declares: its values lie in <see cref="Fact.Declared"/>, free of any vocabulary (a value of an enumeration is its name), so
/// that records go from one vocabulary to another. What is not of the field's type reads as Unknown; builders of fact sets report it.
/// </summary>
internal sealed class DeclaredAccess(LocalizedText term, DataType type) : FieldAccess
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly string[] TimeForms = ["HH':'mm", "HH':'mm':'ss", "HH':'mm':'ss.FFFFFFF"];
    private static readonly string[] InstantForms = [.. TimeForms.Select(time => $"yyyy-MM-dd'T'{time}zzz")];

    public override Known<object> Read(Fact fact)
    {
        var raw = fact.Declared[term.En];
        if (raw.IsUnknown)
            raw = fact.Declared[term.Zh];
        if (!raw.HasValue)
            return raw;
        return Convert(raw.Value, type) is { } value ? Known.Of(value) : default;
    }

    public override void Write(Fact fact, Known<object> value)
    {
        fact.Declare(term.Zh, default);
        fact.Declare(term.En, value.HasValue ? Known.Of(Plain(value.Value)) : value);
    }

    public override bool Fits(decimal number) => true;

    private static object Plain(object value) => value switch
    {
        EnumerationMember member => member.Name,
        ValueSet<object> set => ValueSet.From(set.Select(item => item is EnumerationMember member ? member.Name : (string)item)),
        _ => value,
    };

    private static object? Convert(object raw, DataType type) => (type, raw) switch
    {
        (DataType.Text, string) or (DataType.Number, decimal) or (DataType.Boolean, bool) or (DataType.Date, DateOnly) or (DataType.Time, TimeOnly) => raw,
        (DataType.DateTime, DateTimeOffset instant) => instant.ToOffset(ChinaOffset),
        (DataType.Enumerated { Enumeration: var enumeration }, string word) => enumeration.Find(word),
        (DataType.List { Element: var element }, ValueSet<string> words) => ConvertSet(words, element),
        (_, string text) => ConvertText(text, type),
        _ => null,
    };

    // One value that is none of the list leaves the whole set open: it may be any.
    private static ValueSet<object>? ConvertSet(ValueSet<string> words, DataType element)
    {
        var values = words.Select(word => Convert(word, element)).ToList();
        return values.Contains(null) ? null : ValueSet.From(values.OfType<object>());
    }

    // JSON has no dates and times: there they are texts in ISO 8601's form.
    private static object? ConvertText(string text, DataType type) => type switch
    {
        DataType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        DataType.Time => TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
        DataType.DateTime => DateTimeOffset.TryParseExact(text.Replace("Z", "+00:00", StringComparison.Ordinal), InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToOffset(ChinaOffset) : null,
        _ => null,
    };
}
