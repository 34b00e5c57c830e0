namespace VillageAid.Rules.Readers.Csv;

/// <summary>How the fields of a record lie in its text.</summary>
/// <param name="Starts">Where each field starts.</param>
/// <param name="Length">The length of the text.</param>
/// <param name="OpenQuote">Where a quoted field starts that does not end; -1 where none.</param>
/// <param name="BadQuote">Where a quoted field starts with something behind its end; -1 where none.</param>
internal sealed record CsvScan(IReadOnlyList<int> Starts, int Length, int OpenQuote, int BadQuote)
{
    /// <summary>The length of a field, its quotes counted.</summary>
    public int LengthOf(int field) => (field + 1 < Starts.Count ? Starts[field + 1] - 1 : Length) - Starts[field];

    /// <summary>Finds the fields. A quote means something only where it begins a field (RFC 4180); inside an unquoted field it is a character.</summary>
    public static CsvScan Of(string text)
    {
        var starts = new List<int>();
        var start = 0;
        while (true)
        {
            starts.Add(start);
            var end = start < text.Length && text[start] == '"' ? FindQuotedEnd(text, start) : FindPlainEnd(text, start);
            if (end < 0)
                return new CsvScan(starts, text.Length, start, -1);
            if (end < text.Length && text[end] != ',')
                return new CsvScan(starts, text.Length, -1, start);
            if (end >= text.Length)
                return new CsvScan(starts, text.Length, -1, -1);
            start = end + 1;
        }
    }

    private static int FindPlainEnd(string text, int start)
    {
        var comma = text.IndexOf(',', start);
        return comma < 0 ? text.Length : comma;
    }

    // Behind the closing quote; -1 where there is none.
    private static int FindQuotedEnd(string text, int start)
    {
        for (var quote = text.IndexOf('"', start + 1); quote >= 0; quote = text.IndexOf('"', quote + 2))
        {
            if (quote + 1 >= text.Length || text[quote + 1] != '"')
                return quote + 1;
        }
        return -1;
    }
}
