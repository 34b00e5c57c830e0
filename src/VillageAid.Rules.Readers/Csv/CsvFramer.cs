using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>One record as it stands in the file.</summary>
/// <param name="Text">Its text, without the line's end.</param>
/// <param name="Line">The physical line where it starts.</param>
/// <param name="Columns">For each field its first character in that line, or its ordinal where the field starts on a later line.</param>
internal sealed record CsvRecord(string Text, int Line, IReadOnlyList<int> Columns)
{
    public LinePosition PositionOf(int field) => new(Line, field < Columns.Count ? Columns[field] : field + 1);
}

/// <summary>Told of a broken record: the mistake, its place, its texts, and whether a record was lost by it (not the headings).</summary>
internal delegate void ReportBroken(DiagnosticDescriptor descriptor, LinePosition place, object[] arguments, bool isRecord);

/// <summary>
/// Cuts a text into well-formed records and reports the others. A CSV reader by itself stops at a quote without a partner and no longer
/// knows lines; here the text goes on behind the broken line, and every record knows its place.
/// </summary>
internal sealed class CsvFramer(TextReader reader, ReportBroken report)
{
    /// <summary>The longest field, in characters.</summary>
    public const int MaxField = 10_000;

    /// <summary>The longest record.</summary>
    public const int MaxRecord = 1 << 18;

    private const int MaxLines = 100;

    private readonly LineSource _lines = new(reader, MaxRecord);
    private int _fieldCount = -1;

    /// <summary>The first record; null, and reported, where there is none that can be read.</summary>
    public CsvRecord? ReadHeadings()
    {
        while (_lines.Next() is { } line)
        {
            if (IsBlank(line.Text))
                continue;
            if (ReadRecord(line) is not { } headings)
                return null;
            _fieldCount = headings.Columns.Count;
            return headings;
        }
        report(DiagnosticCatalog.FactFileEmpty, new LinePosition(1, 1), [], isRecord: false);
        return null;
    }

    /// <summary>The next well-formed record; null at the end.</summary>
    public CsvRecord? Next()
    {
        while (_lines.Next() is { } line)
        {
            if (!IsBlank(line.Text) && ReadRecord(line) is { } record)
                return record;
        }
        return null;
    }

    // A spreadsheet writes rows that were once used as commas only.
    private static bool IsBlank(string text) => text.AsSpan().Trim(", \t\u3000\uFEFF").IsEmpty;

    private CsvRecord? ReadRecord(Line first)
    {
        var text = first.Text;
        var scan = CsvScan.Of(text);
        var more = new List<Line>();
        while (scan.OpenQuote >= 0 && more.Count < MaxLines && text.Length < MaxRecord && _lines.Next() is { } next)
        {
            more.Add(next);
            text = $"{text}\n{next.Text}";
            scan = CsvScan.Of(text);
        }
        if (scan.OpenQuote >= 0 || scan.BadQuote >= 0)
        {
            _lines.GiveBack(more);
            return Broken(DiagnosticCatalog.BrokenQuote, first, Math.Max(scan.OpenQuote, scan.BadQuote), scan);
        }
        return Check(first, text, scan, isCut: first.IsCut || more.Exists(line => line.IsCut));
    }

    private CsvRecord? Check(Line first, string text, CsvScan scan, bool isCut)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            return Broken(DiagnosticCatalog.NulCharacter, first, nul, scan);
        var count = scan.Starts.Count;
        for (var field = 0; field < count; field++)
        {
            if (scan.LengthOf(field) > MaxField || (isCut && field == count - 1) || scan.Starts[field] > MaxRecord)
                return Broken(DiagnosticCatalog.FieldTooLong, first, scan.Starts[field], scan, MaxField);
        }
        if (_fieldCount >= 0 && count > _fieldCount && IsBlank(text[scan.Starts[_fieldCount]..]))
            return new CsvRecord(text[..(scan.Starts[_fieldCount] - 1)], first.Number, Columns(first, scan));
        return _fieldCount >= 0 && count != _fieldCount
            ? Broken(DiagnosticCatalog.WrongFieldCount, first, scan.Starts[Math.Min(count - 1, _fieldCount)], scan, count, _fieldCount)
            : new CsvRecord(text, first.Number, Columns(first, scan));
    }

    private CsvRecord? Broken(DiagnosticDescriptor descriptor, Line first, int offset, CsvScan scan, params object[] arguments)
    {
        var column = offset <= first.Text.Length ? offset + 1 : scan.Starts.Count;
        report(descriptor, new LinePosition(first.Number, column), arguments, isRecord: _fieldCount >= 0);
        return null;
    }

    private static int[] Columns(Line first, CsvScan scan) =>
        [.. scan.Starts.Select((start, field) => start <= first.Text.Length ? start + 1 : field + 1)];
}
