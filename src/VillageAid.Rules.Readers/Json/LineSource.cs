using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>
/// The records of a file with a JSON record a line, of the type that the file is named after, else of that which the line's property
/// <c>type</c> or <c>类型</c> names. A broken line costs that line only.
/// </summary>
internal sealed class LineSource : JsonSource
{
    private static readonly string[] TypeProperties = ["type", "类型"];

    private readonly ByteLines _lines;
    private readonly FactType? _fileType;
    private readonly JsonFindings _findings;
    private bool _isEmpty = true;

    public LineSource(Stream stream, string file, JsonFindings findings)
    {
        _lines = new ByteLines(stream);
        _fileType = TypeNames.Find(file, findings.Vocabulary);
        _findings = findings;
    }

    public override JsonRecord? Next()
    {
        while (_lines.MoveNext())
        {
            if (_lines.IsBlank)
                continue;
            _isEmpty = false;
            if (ReadLine() is { } record)
                return record;
            _findings.Refuse(_fileType);
        }
        if (_isEmpty)
        {
            _findings.Report(DiagnosticCatalog.JsonEmpty, new LinePosition(1, 1));
            _findings.RefuseFile(_fileType);
        }
        _isEmpty = false;
        return null;
    }

    private JsonRecord? ReadLine()
    {
        if (_lines.IsTooLong)
            return Fail(DiagnosticCatalog.JsonRecordTooLong, new LinePosition(_lines.Number, 1), JsonLimits.Record >> 10);
        var tokens = new JsonTokens(_lines.Buffer, _lines.Start, _lines.End, _lines.Number);
        if (tokens.Read() is not JsonStep.Token)
            return Fail(DiagnosticCatalog.JsonLineBroken, tokens.Place);
        var place = tokens.Place;
        if (tokens.Kind != JsonTokenType.StartObject)
            return Fail(DiagnosticCatalog.JsonNotARecord, place, new JsonValue(tokens.Kind, tokens.Text, place).Term);
        if (JsonObjectReader.Read(tokens) is not (JsonStep.Token, { } properties) || tokens.Read() is not JsonStep.End)
            return Fail(DiagnosticCatalog.JsonLineBroken, tokens.Place);
        return _fileType is null ? WithOwnType(place, properties) : new JsonRecord(_fileType, place, properties);
    }

    private JsonRecord? WithOwnType(LinePosition place, List<JsonProperty> properties)
    {
        var index = properties.FindIndex(property => TypeProperties.Contains(FactText.Normalize(property.Name), StringComparer.OrdinalIgnoreCase));
        if (index < 0 || properties[index].Value is not { Kind: JsonTokenType.String, Text: { } text } value)
            return Fail(DiagnosticCatalog.JsonTypeMissing, index < 0 ? place : properties[index].Value.Place);
        var name = FactText.Normalize(text);
        if (_findings.Vocabulary.FindType(name) is not { } type)
            return Fail(DiagnosticCatalog.JsonUnknownType, value.Place, name, TypeNames.Suggest(name, _findings.Vocabulary));
        properties.RemoveAt(index);
        return new JsonRecord(type, place, properties);
    }

    private JsonRecord? Fail(DiagnosticDescriptor error, LinePosition place, params object[] arguments)
    {
        _findings.Report(error, place, arguments);
        return null;
    }
}
