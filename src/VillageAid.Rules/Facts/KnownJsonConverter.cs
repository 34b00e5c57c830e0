using System.Text.Json;
using System.Text.Json.Serialization;

namespace VillageAid.Rules.Facts;

/// <summary>
/// The JSON form of <see cref="Known{T}"/>: a value is itself, Nothing is <c>null</c>, Unknown is <c>"unknown"</c>; reading also takes
/// <c>"不明"</c>, and a property that is absent stays Unknown. Writers that omit Unknown use <see cref="KnownJson"/>.
/// </summary>
public sealed class KnownJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Known<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Converter<T> : JsonConverter<Known<T>>
    {
        public override bool HandleNull => true;

        public override Known<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return Known<T>.Nothing;
            if (reader.TokenType == JsonTokenType.String && KnownWords.IsUnknown(reader.GetString()))
                return default;
            return JsonSerializer.Deserialize<T>(ref reader, options);
        }

        public override void Write(Utf8JsonWriter writer, Known<T> value, JsonSerializerOptions options)
        {
            if (value.IsNothing)
                writer.WriteNullValue();
            else if (value.IsUnknown)
                writer.WriteStringValue(KnownWords.Unknown);
            else
                JsonSerializer.Serialize(writer, value.Value, options);
        }
    }
}
