using System.Text.Json;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>A value as it stands in a JSON record; of an object only that it is one.</summary>
/// <param name="Kind">The kind of its first token.</param>
/// <param name="Text">The text of a string or number; null of others, and of a string that is no text.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Items">The entries of a list.</param>
internal sealed record JsonValue(JsonTokenType Kind, string? Text, LinePosition Place, IReadOnlyList<JsonValue>? Items = null)
{
    /// <summary>What messages call a value of the kind.</summary>
    public LocalizedText Term => Kind switch
    {
        JsonTokenType.StartObject => new("对象 {…}", "an object {…}"),
        JsonTokenType.StartArray => new("列表 […]", "a list […]"),
        JsonTokenType.Number => new($"数 {Shorten(Text)}", $"the number {Shorten(Text)}"),
        JsonTokenType.String when Text is null => new("不完整的文字", "text that is cut in the middle of a character"),
        JsonTokenType.String => new($"文字 `{Shorten(Text)}`", $"the text `{Shorten(Text)}`"),
        JsonTokenType.Null => LocalizedText.Same("null"),
        JsonTokenType.True => LocalizedText.Same("true"),
        _ => LocalizedText.Same("false"),
    };

    /// <summary>A text as messages show it: its beginning, not a page of it.</summary>
    public static string Shorten(string? text) => text is { Length: > MaxShown } ? text[..MaxShown] + "…" : text ?? "";

    private const int MaxShown = 40;
}

/// <summary>A property of a JSON record.</summary>
internal sealed record JsonProperty(string Name, LinePosition Place, JsonValue Value);

/// <summary>A record as it stands in a JSON file.</summary>
internal sealed record JsonRecord(FactType Type, LinePosition Place, IReadOnlyList<JsonProperty> Properties);
