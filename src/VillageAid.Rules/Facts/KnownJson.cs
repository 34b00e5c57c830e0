using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace VillageAid.Rules.Facts;

/// <summary>Makes a JSON serializer leave out properties that are Unknown.</summary>
/// <example><code>var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KnownJson.OmitUnknown } } };</code></example>
public static class KnownJson
{
    /// <summary>A modifier for <see cref="DefaultJsonTypeInfoResolver.Modifiers"/>: a property whose value is Unknown is not written, nor declared values where there are none; zeros and false are.</summary>
    public static void OmitUnknown(JsonTypeInfo typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        foreach (var property in typeInfo.Properties)
        {
            if (typeof(IKnown).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is IKnown { State: not KnownState.Unknown };
            else if (property.PropertyType == typeof(DeclaredValues))
                property.ShouldSerialize = static (_, value) => value is DeclaredValues { Count: > 0 };
        }
    }
}
