using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Facts;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>A mistake in a value: what, where, and the texts of its message.</summary>
internal sealed record JsonMistake(DiagnosticDescriptor Error, LinePosition Place, object[] Arguments);

/// <summary>Takes a JSON value as what a row of any other file would hold for the field.</summary>
internal static class JsonValueReader
{
    public static (object Value, JsonMistake? Mistake) Read(JsonValue value, Field field) => value.Kind switch
    {
        JsonTokenType.String when value.Text is { } text => CheckText(text, value.Place),
        JsonTokenType.Number when field.Type is DataType.Number => ReadNumber(value, field),
        JsonTokenType.Number => (value.Text!, null),
        JsonTokenType.True or JsonTokenType.False when field.Type is not DataType.Text => (value.Kind == JsonTokenType.True, null),
        // A program writes null also where it just has no value. Only where there may be nothing does it say so.
        JsonTokenType.Null => (field.MayBeNothing ? KnownWords.NothingZh : DBNull.Value, null),
        JsonTokenType.StartArray when field.Type is DataType.List => ReadSet(value, field),
        _ => Wrong(DiagnosticCatalog.JsonWrongValue, value.Place, field.Term, value.Term),
    };

    private static (object Value, JsonMistake? Mistake) CheckText(string text, LinePosition place)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return Wrong(DiagnosticCatalog.NulCharacter, place);
        return text.Length > JsonLimits.Text ? Wrong(DiagnosticCatalog.FieldTooLong, place, JsonLimits.Text) : (text, null);
    }

    private static (object Value, JsonMistake? Mistake) ReadNumber(JsonValue value, Field field) => ExactNumber.Read(value.Text!) is { } number
        ? (number, null)
        : Wrong(DiagnosticCatalog.JsonNumberRange, value.Place, field.Term, JsonValue.Shorten(value.Text));

    private static (object Value, JsonMistake? Mistake) ReadSet(JsonValue value, Field field)
    {
        foreach (var item in value.Items!)
        {
            if (WhyNoEntry(item) is { } reason)
                return Wrong(DiagnosticCatalog.JsonSetEntry, item.Place, field.Term, reason);
        }
        return value.Items.Count == 0
            ? (KnownWords.NothingZh, null)
            : CheckText(string.Join('、', value.Items.Select(item => item.Text)), value.Place);
    }

    // The entries go on as one text with separators between them, so none may hold one, or be a word for the whole set.
    private static LocalizedText? WhyNoEntry(JsonValue item)
    {
        if (item.Kind != JsonTokenType.String || item.Text is not { } text || text.Length > JsonLimits.Text)
            return item.Term;
        var shown = text.Trim();
        if (shown.Length == 0)
            return new LocalizedText("空的文字", "an empty text");
        return shown.IndexOfAny(ValueParser.Separators) >= 0 || KnownWords.IsUnknown(shown) || KnownWords.IsNothing(shown) ? item.Term : null;
    }

    private static (object Value, JsonMistake? Mistake) Wrong(DiagnosticDescriptor error, LinePosition place, params object[] arguments) =>
        (DBNull.Value, new JsonMistake(error, place, arguments));
}
