using System.Data;
using VillageAid.Rules.Facts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.FactSets;

/// <summary>Reads the rows of one table: what each column holds is found out once, from its heading, and not again for each row.</summary>
internal sealed class RowReader
{
    private readonly FactType _type;
    private readonly string _path;
    private readonly RowPlaces _places;
    private readonly FactSetBuilder _builder;
    private readonly int _source;
    private readonly (int Ordinal, Field Field, CellReader Reader)[]? _columns;

    /// <summary>Matches the headings; where they cannot be used each row is refused.</summary>
    public RowReader(IReadOnlyList<string> headings, FactType type, string path, RowPlaces places, FactSetBuilder builder)
    {
        _type = type;
        _path = path;
        _places = places;
        _builder = builder;
        _source = builder.SourceOf(path);
        _columns = HeadingMatcher.Match(headings, type, path, places, builder.Diagnostics) is { } fields
            ? [.. fields.Index().Where(column => column.Item is not null).Select(column => (column.Index, column.Item!, CellReader.Create(column.Item!)))]
            : null;
    }

    /// <summary>Reads the present row of a table of values.</summary>
    public void Read(IDataRecord row)
    {
        var fact = _type.Create();
        HashSet<Field>? unread = null;
        foreach (var (ordinal, field, reader) in _columns ?? [])
        {
            if (!reader.Read(row.GetValue(ordinal), fact, out var wrong))
                Report(wrong, ordinal, field, ref unread);
        }
        Finish(fact, unread);
    }

    /// <summary>Reads the present row of a file of texts.</summary>
    public void Read(TextRows row)
    {
        var fact = _type.Create();
        HashSet<Field>? unread = null;
        foreach (var (ordinal, field, reader) in _columns ?? [])
        {
            if (!reader.Read(row.Text(ordinal), fact, out var wrong))
                Report(wrong, ordinal, field, ref unread);
        }
        Finish(fact, unread);
    }

    private void Report(in ParsedValue wrong, int ordinal, Field field, ref HashSet<Field>? unread)
    {
        _builder.Diagnostics.Report(wrong.Error!, _path, _places.Field(ordinal), wrong.Arguments);
        (unread ??= []).Add(field);
    }

    private void Finish(Fact fact, HashSet<Field>? unread)
    {
        if (_columns is null)
            _builder.Refuse(_type);
        else if (unread is not null)
            _builder.Refuse(_type, fact, unread);
        else
            _builder.AddParsed(fact, _type, FactPlace.Of(_source, _places.Field(0)));
    }
}
