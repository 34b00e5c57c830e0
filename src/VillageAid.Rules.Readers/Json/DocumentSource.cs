using System.Text.Json;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>
/// The records of a JSON document: an object of lists, each named by its fact type, or one list in a file that is named so. Behind a fault
/// of the syntax nothing can be read, because nobody knows which brackets are open.
/// </summary>
internal sealed class DocumentSource : JsonSource
{
    private readonly JsonTokens _tokens;
    private readonly string _file;
    private readonly JsonFindings _findings;
    private FactType? _type;
    private bool _isInList;
    private bool _isObject;
    private bool _isOver;

    public DocumentSource(Stream stream, string file, JsonFindings findings)
    {
        _tokens = new JsonTokens(stream);
        _file = file;
        _findings = findings;
        _isOver = !Start();
    }

    public override JsonRecord? Next()
    {
        while (!_isOver)
        {
            if (!_isInList)
                _isOver = !(_isObject && NextList());
            else if (NextEntry() is { } record)
                return record;
        }
        return null;
    }

    private bool Start()
    {
        if (_tokens.IsEmpty())
        {
            _findings.Report(DiagnosticCatalog.JsonEmpty, new(1, 1));
            _findings.RefuseFile(TypeNames.Find(_file, _findings.Vocabulary));
            return false;
        }
        if (!Advance())
            return false;
        _isObject = _tokens.Kind == JsonTokenType.StartObject;
        _isInList = _tokens.Kind == JsonTokenType.StartArray;
        if (_isObject)
            return true;
        if (!_isInList)
        {
            _findings.Report(DiagnosticCatalog.JsonWrongRoot, _tokens.Place, Term());
            _findings.RefuseFile(null);
            return false;
        }
        _type = TypeNames.Find(_file, _findings.Vocabulary);
        if (_type is null)
            _findings.ReportFileName(_file);
        return _type is not null;
    }

    // Goes to the next list of records in the object; false at its end.
    private bool NextList()
    {
        if (!Advance())
            return false;
        if (_tokens.Kind == JsonTokenType.EndObject)
            return Advance();
        var (name, place) = (FactText.Normalize(_tokens.Text ?? ""), _tokens.Place);
        _type = _findings.Vocabulary.FindType(name);
        if (!Advance())
            return false;
        _isInList = _type is not null && _tokens.Kind == JsonTokenType.StartArray;
        if (_isInList)
            return true;
        if (_type is not null)
            _findings.Report(DiagnosticCatalog.JsonWrongRoot, _tokens.Place, Term());
        else if (!TypeNames.IsNote(name))
            _findings.Report(DiagnosticCatalog.JsonUnknownType, place, name, TypeNames.Suggest(name, _findings.Vocabulary));
        if (_type is not null || !TypeNames.IsNote(name))
            _findings.RefuseFile(_type);
        return SkipValue();
    }

    private JsonRecord? NextEntry()
    {
        if (!Advance())
            return null;
        if (_tokens.Kind == JsonTokenType.EndArray)
        {
            _isInList = false;
            // Behind the only list nothing may stand.
            _isOver = !_isObject && !Advance();
            return null;
        }
        if (_tokens.Kind == JsonTokenType.StartObject)
            return ReadRecord();
        _findings.Report(DiagnosticCatalog.JsonNotARecord, _tokens.Place, Term());
        _findings.Refuse(_type);
        SkipValue();
        return null;
    }

    private JsonRecord? ReadRecord()
    {
        var place = _tokens.Place;
        var (step, properties) = JsonObjectReader.Read(_tokens);
        if (step is JsonStep.Broken)
        {
            Break();
            return null;
        }
        if (properties is not null)
            return new JsonRecord(_type!, place, properties);
        _findings.Report(DiagnosticCatalog.JsonRecordTooLong, place, JsonLimits.Record >> 10);
        _findings.Refuse(_type);
        return null;
    }

    private bool SkipValue()
    {
        if (_tokens.Skip() is JsonStep.Token)
            return true;
        Break();
        return false;
    }

    private bool Advance()
    {
        var step = _tokens.Read();
        if (step is JsonStep.Broken)
            Break();
        return step is JsonStep.Token;
    }

    private void Break()
    {
        _findings.Report(DiagnosticCatalog.JsonBroken, _tokens.Place, JsonLimits.Depth);
        _findings.RefuseFile(_isObject ? null : TypeNames.Find(_file, _findings.Vocabulary));
        _isOver = true;
    }

    private VillageAid.Rules.Text.LocalizedText Term() => new JsonValue(_tokens.Kind, _tokens.Text, _tokens.Place).Term;
}
