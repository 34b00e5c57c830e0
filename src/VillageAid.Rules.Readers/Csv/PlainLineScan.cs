namespace VillageAid.Rules.Readers.Csv;

/// <summary>
/// Finds the fields of a record that is one line without any mistake, in the block where it stands. Nearly every record is; the others are
/// left to <see cref="CsvScan"/>, which knows every mistake.
/// </summary>
internal sealed class PlainLineScan(int fieldCount, int maxField)
{
    /// <summary>What was found at the beginning of a text.</summary>
    internal enum Outcome
    {
        /// <summary>A record of the right number of fields.</summary>
        Record,

        /// <summary>Something else: a quote that goes wrong or spans lines, too many fields or too few, a blank line.</summary>
        Other,

        /// <summary>The line does not end here.</summary>
        Unfinished,
    }

    /// <summary>Where each field starts.</summary>
    public int[] Starts { get; } = new int[fieldCount];

    /// <summary>The length of the record without the line's end.</summary>
    public int Length { get; private set; }

    /// <summary>Looks at the beginning of a text.</summary>
    /// <param name="text">The text from the beginning of a line.</param>
    /// <param name="isAtEnd">Whether nothing comes behind it.</param>
    public Outcome Read(ReadOnlySpan<char> text, bool isAtEnd)
    {
        var start = 0;
        for (var field = 0; field < Starts.Length; field++)
        {
            Starts[field] = start;
            var end = start < text.Length && text[start] == '"' ? FindQuotedEnd(text, start) : FindPlainEnd(text, start);
            if (end < 0 || end - start > maxField)
                return Outcome.Other;
            if (end >= text.Length && !isAtEnd)
                return Outcome.Unfinished;
            if (end > text.Length)
                return Outcome.Other;
            if (end < text.Length && text[end] == ',')
                start = end + 1;
            else
                return field == Starts.Length - 1 ? Finish(text, end) : Outcome.Other;
        }
        return Outcome.Other;
    }

    // A row of commas and blanks is no record.
    private Outcome Finish(ReadOnlySpan<char> text, int end)
    {
        Length = end;
        var record = text[..end];
        var isOther = (end < text.Length && text[end] is not ('\n' or '\r')) || record.Contains('\0') || CsvFramer.IsBlank(record);
        return isOther ? Outcome.Other : Outcome.Record;
    }

    private static int FindPlainEnd(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny(',', '\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    // Behind the closing quote; behind the text where that is not there; -1 where the field goes on in the next line.
    private static int FindQuotedEnd(ReadOnlySpan<char> text, int start)
    {
        for (var at = start + 1; ; at += 2)
        {
            var length = text[at..].IndexOfAny('"', '\n', '\r');
            if (length < 0)
                return text.Length + 1;
            at += length;
            if (text[at] != '"')
                return -1;
            if (at + 1 >= text.Length || text[at + 1] != '"')
                return at + 1;
        }
    }
}
