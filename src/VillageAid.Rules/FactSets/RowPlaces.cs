using VillageAid.Rules.Text;

namespace VillageAid.Rules.FactSets;

/// <summary>Knows where in a file the row stands that was read last. Columns are counted from 0, lines and characters from 1.</summary>
internal abstract class RowPlaces
{
    /// <summary>Called behind each row that was read.</summary>
    public abstract void MoveNext();

    /// <summary>Where a heading stands.</summary>
    public abstract LinePosition Heading(int column);

    /// <summary>Where a field of the row stands.</summary>
    public abstract LinePosition Field(int column);

    /// <summary>Of a table: the row's number and the column's.</summary>
    internal sealed class OfTable : RowPlaces
    {
        private int _row;

        public override void MoveNext() => _row++;

        public override LinePosition Heading(int column) => new(1, column + 1);

        public override LinePosition Field(int column) => new(_row, column + 1);
    }
}
