using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Json;

/// <summary>
/// The columns that the records of one type make up in a file: a field once, by whichever of its names came first, and each other name once.
/// So the mistakes in names are found as those in headings are, once a file.
/// </summary>
internal sealed class JsonTable(FactType type, LinePosition firstRecord)
{
    private readonly FieldsByName _fields = new(type);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Field, int> _byField = [];
    private int _unknown;

    public FactType Type => type;

    /// <summary>Where the first record begins.</summary>
    public LinePosition FirstRecord => firstRecord;

    public List<JsonColumn> Columns { get; } = [];

    /// <summary>The column of a name; -1 where it is left out.</summary>
    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>Adds what columns a record has that none before it had.</summary>
    public void Note(JsonRecord record)
    {
        foreach (var property in record.Properties)
        {
            if (!_byName.ContainsKey(property.Name) && ColumnOf(property) is { } column)
                _byName.Add(property.Name, column);
        }
    }

    private int? ColumnOf(JsonProperty property)
    {
        var field = _fields.Find(property.Name);
        if (field is null && ++_unknown > JsonLimits.UnknownNames)
            return null;
        if (field is not null && !_byField.TryAdd(field, Columns.Count))
            return _byField[field];
        Columns.Add(new JsonColumn(property.Name, property.Place, field));
        return Columns.Count - 1;
    }
}

/// <summary>A column: its name and where that was seen first, and its field; null for a name that is none.</summary>
internal sealed record JsonColumn(string Name, LinePosition Place, Field? Field);
