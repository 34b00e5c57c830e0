using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>
/// Reads a text as the value of a field, by the field's type: a blank or 不明 is Unknown, 无 is Nothing where the field may be, anything
/// else must be a value of the type. Nothing is guessed: what cannot be read is a mistake, never Unknown.
/// </summary>
internal static class ValueParser
{
    private const int MaxShown = 40;

    /// <summary>What may stand between the values of a set that is written as one text.</summary>
    internal static readonly char[] Separators = ['、', ',', '，', ';', '；', '|'];

    public static ParsedValue Parse(Field field, string text)
    {
        text = FactText.Normalize(text);
        if (field.Type is DataType.Enumerated { Enumeration: var enumeration } && enumeration.Find(text) is { } member)
            return ParsedValue.Of(member);
        if (field.Type is DataType.List { Element: var element } && text.Length > 0 && !KnownWords.IsUnknown(text))
            return ParseSet(field, element, text);
        if (text.Length == 0 || KnownWords.IsUnknown(text))
            return field.MayBeUnknown ? ParsedValue.Unknown : ParsedValue.Wrong(DiagnosticCatalog.RequiredValueMissing, field.Term);
        if (KnownWords.IsNothing(text))
            return field.MayBeNothing ? ParsedValue.Nothing : ParsedValue.Wrong(DiagnosticCatalog.NothingNotAllowed, field.Term);
        return ParseValue(field, text);
    }

    // Several values in one cell: 难村、弱村. 无 says that there is none.
    private static ParsedValue ParseSet(Field field, DataType element, string text)
    {
        if (KnownWords.IsNothing(text))
            return ParsedValue.Of(ValueSet.Of<object>());
        var values = new List<object>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parsed = element is DataType.Enumerated { Enumeration: var enumeration }
                ? enumeration.Find(part) is { } member ? ParsedValue.Of(member) : NotInEnumeration(field, part, enumeration)
                : ParseText(field, part);
            if (parsed.Error is not null)
                return parsed;
            values.Add(parsed.Value.Value);
        }
        return ParsedValue.Of(ValueSet.From(values));
    }

    private static ParsedValue ParseValue(Field field, string text)
    {
        var narrow = FactText.Narrow(text);
        return field.Type switch
        {
            DataType.Text => ParseText(field, text),
            DataType.Number => ParseNumber(field, narrow),
            DataType.Boolean => Or(ReadTruth(narrow), DiagnosticCatalog.NotYesOrNo, field, text),
            DataType.Date => Or(TimeText.ReadDate(narrow), DiagnosticCatalog.NotADate, field, text),
            DataType.DateTime => Or(TimeText.ReadInstant(narrow), DiagnosticCatalog.NotAnInstant, field, text),
            DataType.Time => Or(TimeText.ReadTime(narrow), DiagnosticCatalog.NotATime, field, text),
            DataType.Enumerated enumerated => NotInEnumeration(field, text, enumerated.Enumeration),
            _ => throw new System.Diagnostics.UnreachableException($"A field cannot be {field.Type.Term.En}."),
        };
    }

    private static ParsedValue ParseText(Field field, string text) => PersonalData.IsIdentityNumber(text)
        ? ParsedValue.Wrong(DiagnosticCatalog.IdentityNumberInValue, field.Term)
        : ParsedValue.Of(text);

    private static ParsedValue ParseNumber(Field field, string text)
    {
        if (NumberText.Read(text) is not { } number)
            return ParsedValue.Wrong(NumberText.HasUnit(text) ? DiagnosticCatalog.NumberWithUnit : DiagnosticCatalog.NotANumber, field.Term, Shorten(text));
        return field.Fits(number)
            ? ParsedValue.Of(number)
            : ParsedValue.Wrong(DiagnosticCatalog.NotAWholeNumber, field.Term, Shorten(text));
    }

    private static bool? ReadTruth(string text) => text.ToLowerInvariant() switch
    {
        "是" or "true" or "yes" or "y" or "1" or "√" or "✓" or "✔" => true,
        "否" or "false" or "no" or "n" or "0" or "×" or "✗" or "✘" => false,
        _ => null,
    };

    private static ParsedValue NotInEnumeration(Field field, string text, Enumeration enumeration) =>
        ParsedValue.Wrong(DiagnosticCatalog.NotInEnumeration, field.Term, Shorten(text), Suggestion.For(text, enumeration.Words),
            new LocalizedText(string.Join('、', enumeration.Members.Select(member => member.Term.Zh)),
                string.Join(", ", enumeration.Members.Select(member => member.Term.En))));

    private static ParsedValue Or<T>(T? value, DiagnosticDescriptor error, Field field, string text) where T : struct =>
        value is { } read ? ParsedValue.Of(read) : ParsedValue.Wrong(error, field.Term, Shorten(text));

    // A message shows the user's text, but not a page of it.
    private static string Shorten(string text) => text.Length <= MaxShown ? text : string.Concat(text.AsSpan(0, MaxShown), "…");
}
