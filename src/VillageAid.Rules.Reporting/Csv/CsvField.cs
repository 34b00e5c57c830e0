using System.Buffers;
using System.Globalization;
using VillageAid.Rules.Reporting.Rows;

namespace VillageAid.Rules.Reporting.Csv;

/// <summary>Writes a field by RFC 4180.</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // With these a spreadsheet begins a formula, which data that somebody else wrote must never do; the wide ones too, where text is typed in them.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static void Write(TableValue cell, TextWriter writer)
    {
        if (cell.Number is { } number)
            writer.Write(number.ToString(CultureInfo.InvariantCulture));
        else if (cell.Date is { } date)
            writer.Write(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (cell.Text is { } text)
            Write(Formula.Contains(text[0]) ? "'" + text : text, writer);
    }

    private static void Write(string text, TextWriter writer)
    {
        if (!text.AsSpan().ContainsAny(Quoted))
        {
            writer.Write(text);
            return;
        }
        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
