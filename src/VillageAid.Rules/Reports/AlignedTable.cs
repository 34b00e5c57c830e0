namespace VillageAid.Rules.Reports;

/// <summary>Rows of cells as columns: the first one to the left, the others, which are numbers, to the right.</summary>
internal static class AlignedTable
{
    private const string Gap = "  ";

    public static void Write(IReadOnlyList<string[]> rows, TextWriter writer)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? DisplayWidth.PadRight(cell, widths[0]) : DisplayWidth.PadLeft(cell, widths[column]));
            writer.WriteLine(Gap + string.Join(Gap, cells));
        }
    }
}
