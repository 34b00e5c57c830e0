using System.Text.Json;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Json;

/// <summary>Reads the object whose opening bracket was read, with its values one level deep.</summary>
internal static class JsonObjectReader
{
    /// <summary>The object's properties; null in it where it is longer than a record may be. The step says whether the text was broken.</summary>
    public static (JsonStep Step, List<JsonProperty>? Properties) Read(JsonTokens tokens)
    {
        var start = tokens.Offset;
        List<JsonProperty>? properties = [];
        while (tokens.Read() is JsonStep.Token)
        {
            if (tokens.Kind == JsonTokenType.EndObject)
                return (JsonStep.Token, properties);
            var (name, place) = (tokens.Text ?? "", tokens.Place);
            if (tokens.Read() is not JsonStep.Token || ReadValue(tokens) is not { } value)
                break;
            // What is too long is gone through to its end, but no longer held.
            properties = tokens.Offset - start > JsonLimits.Record ? null : properties;
            properties?.Add(new JsonProperty(name, place, value));
        }
        return (JsonStep.Broken, null);
    }

    private static JsonValue? ReadValue(JsonTokens tokens)
    {
        var value = new JsonValue(tokens.Kind, tokens.Text, tokens.Place);
        if (tokens.Kind == JsonTokenType.StartArray)
            return ReadItems(tokens) is { } items ? value with { Items = items } : null;
        return tokens.Skip() is JsonStep.Token ? value : null;
    }

    private static List<JsonValue>? ReadItems(JsonTokens tokens)
    {
        var start = tokens.Offset;
        var items = new List<JsonValue>();
        while (tokens.Read() is JsonStep.Token)
        {
            if (tokens.Kind == JsonTokenType.EndArray)
                return items;
            var item = new JsonValue(tokens.Kind, tokens.Text, tokens.Place);
            if (tokens.Skip() is not JsonStep.Token)
                return null;
            if (tokens.Offset - start <= JsonLimits.Record)
                items.Add(item);
        }
        return null;
    }
}
