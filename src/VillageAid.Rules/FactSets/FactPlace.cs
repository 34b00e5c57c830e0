using VillageAid.Rules.Text;

namespace VillageAid.Rules.FactSets;

/// <summary>A <see cref="FactOrigin"/> in few bytes, because there is one for each of millions of records: the number of its path, line and column.</summary>
/// <param name="Source">The number that the builder gave to the path.</param>
/// <param name="Line">The line, from 1; 0 where only the whole is known.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct FactPlace(int Source, int Line, int Column)
{
    /// <summary>A place in a path.</summary>
    public static FactPlace Of(int source, LinePosition? position) => new(source, position?.Line ?? 0, position?.Column ?? 0);

    /// <summary>The line and column; null where only the whole is known.</summary>
    public LinePosition? Position => Line == 0 ? null : new LinePosition(Line, Column);
}
