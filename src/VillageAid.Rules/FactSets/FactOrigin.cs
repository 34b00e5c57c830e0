using VillageAid.Rules.Text;

namespace VillageAid.Rules.FactSets;

/// <summary>Where a record comes from, for messages: the file or table, and the place in it.</summary>
/// <param name="Path">The file, table or query; a sheet of a workbook ends in <c>!</c>.</param>
/// <param name="Position">The line and column where the record starts (of a table: the row from 1, and 1); null where only the whole is known.</param>
/// <example><c>new FactOrigin("考勤.csv", new LinePosition(12, 1)).ToString()</c> is <c>考勤.csv:12:1</c>.</example>
public sealed record FactOrigin(string Path, LinePosition? Position = null)
{
    /// <summary>The place as <c>path:line:column</c>, of a workbook as <c>path:sheet!cell</c>.</summary>
    public override string ToString() => PlaceText.Join(Path, Position);
}
