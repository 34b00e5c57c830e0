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
    private readonly (int Ordinal, CellReader Reader)[]? _columns;

    /// <summary>Matches the headings; where they cannot be used each row is refused.</summary>
    public RowReader(IReadOnlyList<string> headings, FactType type, string path, RowPlaces places, FactSetBuilder builder)
    {
        _type = type;
        _path = path;
        _places = places;
        _builder = builder;
        _source = builder.SourceOf(path);
        _columns = HeadingMatcher.Match(headings, type, path, places, builder.Diagnostics) is { } fields
            ? [.. fields.Index().Where(column => column.Item is not null).Select(column => (column.Index, CellReader.Create(column.Item!)))]
            : null;
    }

    /// <summary>Reads the present row of a table of values.</summary>
    public void Read(IDataRecord row)
    {
        var fact = _type.Create();
        var good = _columns is not null;
        foreach (var (ordinal, reader) in _columns ?? [])
        {
            if (!reader.Read(row.GetValue(ordinal), fact, out var wrong))
                good = Report(wrong, ordinal);
        }
        Finish(good ? fact : null);
    }

    /// <summary>Reads the present row of a file of texts.</summary>
    public void Read(TextRows row)
    {
        var fact = _type.Create();
        var good = _columns is not null;
        foreach (var (ordinal, reader) in _columns ?? [])
        {
            if (!reader.Read(row.Text(ordinal), fact, out var wrong))
                good = Report(wrong, ordinal);
        }
        Finish(good ? fact : null);
    }

    private bool Report(in ParsedValue wrong, int ordinal)
    {
        _builder.Diagnostics.Report(wrong.Error!, _path, _places.Field(ordinal), wrong.Arguments);
        return false;
    }

    private void Finish(Fact? fact)
    {
        if (fact is not null)
            _builder.AddParsed(fact, _type, FactPlace.Of(_source, _places.Field(0)));
        else
            _builder.Refuse(_type);
    }
}
