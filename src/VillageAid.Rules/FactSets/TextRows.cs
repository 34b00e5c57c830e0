namespace VillageAid.Rules.FactSets;

/// <summary>The rows of a file of texts, one at a time and without a string for each cell.</summary>
internal abstract class TextRows
{
    /// <summary>What stands over each column.</summary>
    public abstract IReadOnlyList<string> Headings { get; }

    /// <summary>Where the headings and the cells of the present row stand.</summary>
    public abstract RowPlaces Places { get; }

    /// <summary>Goes on to the next row that can be read; false at the end.</summary>
    public abstract bool Read();

    /// <summary>A cell of the present row; its text holds until the next row.</summary>
    public abstract ReadOnlySpan<char> Text(int column);
}
