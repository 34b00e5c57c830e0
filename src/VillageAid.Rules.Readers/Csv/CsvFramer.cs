using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Readers.Csv;

/// <summary>Told of a broken record: the mistake, its place, its texts, and whether a record was lost by it (not the headings).</summary>
internal delegate void ReportBroken(DiagnosticDescriptor descriptor, LinePosition place, object[] arguments, bool isRecord);

/// <summary>
/// Cuts a text into well-formed records and reports the others. A CSV reader by itself stops at a quote without a partner and no longer
/// knows lines; here the text goes on behind the broken line, and every record knows its place.
/// </summary>
internal sealed class CsvFramer(TextReader reader, ReportBroken report, int blockSize = CsvFramer.BlockSize)
{
    /// <summary>The longest field, in characters.</summary>
    public const int MaxField = 10_000;

    /// <summary>The longest record.</summary>
    public const int MaxRecord = 1 << 18;

    private const int BlockSize = 1 << 16;
    private const int MaxLines = 100;

    private readonly LineSource _lines = new(reader, MaxRecord, blockSize);
    private readonly CsvRecord _record = new();
    private PlainLineScan? _plain;
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
            _fieldCount = headings.Count;
            _plain = new PlainLineScan(_fieldCount, MaxField);
            return headings;
        }
        report(DiagnosticCatalog.FactFileEmpty, new LinePosition(1, 1), [], isRecord: false);
        return null;
    }

    /// <summary>The next well-formed record, which holds until the one behind it; null at the end.</summary>
    public CsvRecord? Next()
    {
        if (TryReadPlain())
            return _record;
        while (_lines.Next() is { } line)
        {
            if (!IsBlank(line.Text) && ReadRecord(line) is { } record)
                return record;
            if (TryReadPlain())
                return _record;
        }
        return null;
    }

    /// <summary>Whether a row says nothing: a spreadsheet writes rows that were once used as commas only.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => text.Trim(", \t\u3000\uFEFF").IsEmpty;

    // The usual record, without a string or a list of its own; false, and nothing is passed, where there is another thing.
    private bool TryReadPlain()
    {
        if (_lines.HasGivenBack)
            return false;
        var outcome = _plain!.Read(_lines.Ahead, _lines.IsAtEnd);
        while (outcome == PlainLineScan.Outcome.Unfinished && (_lines.ReadMore() || _lines.IsAtEnd))
            outcome = _plain.Read(_lines.Ahead, _lines.IsAtEnd);
        if (outcome != PlainLineScan.Outcome.Record || !TryFindLineEnd(out var end))
            return false;
        var (block, start) = _lines.Place;
        _record.Set(block, start, _plain.Length, _plain.Starts, _fieldCount, _lines.Pass(_plain.Length + end));
        return true;
    }

    // The number of characters that end the line; false where that cannot be known before more is read and the block is full.
    private bool TryFindLineEnd(out int length)
    {
        length = 0;
        if (_plain!.Length == _lines.Ahead.Length)
            return true;
        length = 1;
        if (_lines.Ahead[_plain.Length] == '\n')
            return true;
        if (_plain.Length + 1 == _lines.Ahead.Length && !_lines.ReadMore() && !_lines.IsAtEnd)
            return false;
        if (_plain.Length + 1 < _lines.Ahead.Length && _lines.Ahead[_plain.Length + 1] == '\n')
            length = 2;
        return true;
    }

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
        if (_fieldCount >= 0 && count > _fieldCount && IsBlank(text.AsSpan(scan.Starts[_fieldCount])))
            return Good(first, text[..(scan.Starts[_fieldCount] - 1)], scan.Starts.Take(_fieldCount).ToList());
        return _fieldCount >= 0 && count != _fieldCount
            ? Broken(DiagnosticCatalog.WrongFieldCount, first, scan.Starts[Math.Min(count - 1, _fieldCount)], scan, count, _fieldCount)
            : Good(first, text, scan.Starts);
    }

    private CsvRecord Good(Line first, string text, IReadOnlyList<int> starts)
    {
        _record.Set(text, starts, first.Number, first.Text.Length);
        return _record;
    }

    private CsvRecord? Broken(DiagnosticDescriptor descriptor, Line first, int offset, CsvScan scan, params object[] arguments)
    {
        var column = offset <= first.Text.Length ? offset + 1 : scan.Starts.Count;
        report(descriptor, new LinePosition(first.Number, column), arguments, isRecord: _fieldCount >= 0);
        return null;
    }
}
