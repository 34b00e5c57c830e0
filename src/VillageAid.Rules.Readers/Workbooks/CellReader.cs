using System.Globalization;
using System.Text.RegularExpressions;
using ExcelDataReader;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.FactSets;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Readers.Workbooks;

/// <summary>
/// Takes a cell's value as what was entered, and reports where that is lost: a spreadsheet turns codes into numbers and dates, and keeps 15
/// digits of a number.
/// </summary>
internal sealed partial class CellReader(WorkbookSurvey survey, IExcelDataReader values, string path, DiagnosticBag diagnostics)
{
    private const int MaxText = 10_000;
    private const double MaxExact = 1e15;
    private const double DaysTo1904 = 1462;
    private const double DayAfterFebruary1900 = 60;
    private const double DayAfterAll = 2_958_466;

    /// <summary>The value as it goes on to the field; null, with a diagnostic, where what was entered is lost.</summary>
    public object? Read(object? value, Field field, LinePosition place) => value switch
    {
        null => DBNull.Value,
        string text => ReadText(text, field, place),
        double number when IsChineseDate(FormatIndex(place)) && number is >= 0 and < DayAfterAll => ReadDate(DateOf(number), field, place),
        double number => ReadNumber(number, field, place),
        DateTime date => ReadDate(Shift(date), field, place),
        TimeSpan { Ticks: >= 0, Days: 0 } time => ToTime(time),
        TimeSpan time => $"{(int)time.TotalHours}:{time:mm\\:ss}",
        _ => value,
    };

    private object? ReadText(string text, Field field, LinePosition place)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return Refuse(DiagnosticCatalog.NulCharacter, place);
        if (text.Length > MaxText)
            return Refuse(DiagnosticCatalog.FieldTooLong, place, MaxText);
        return field.Type is DataType.Text && Scientific().IsMatch(text) ? Refuse(DiagnosticCatalog.DigitsLost, place, field.Term, text) : text;
    }

    private object? ReadNumber(double number, Field field, LinePosition place)
    {
        // Not all of its digits: it may be somebody's identity number.
        var shown = number.ToString("G6", CultureInfo.InvariantCulture);
        var isText = field.Type is DataType.Text;
        var format = isText ? values.GetNumberFormatString(place.Column - 1) ?? "" : "";
        if (!double.IsFinite(number) || Math.Abs(number) >= MaxExact || format.Contains("E+", StringComparison.OrdinalIgnoreCase))
            return Refuse(DiagnosticCatalog.DigitsLost, place, field.Term, shown);
        // The conversion rounds to 15 digits, which is what a spreadsheet keeps of what was entered: 0.1 is 0.1.
        var exact = (decimal)number;
        if (exact == 0 && number != 0)
            return Refuse(DiagnosticCatalog.DigitsLost, place, field.Term, shown);
        // A code such as 0012, shown so by the format 0000.
        return isText && number >= 0 && OnlyZeros().IsMatch(format) ? exact.ToString(format, CultureInfo.InvariantCulture) : exact;
    }

    private object? ReadDate(DateTime date, Field field, LinePosition place)
    {
        if (field.Type is DataType.Text)
            return Refuse(DiagnosticCatalog.TextBecameDate, place, field.Term, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        // A time by itself is a part of the day before the first.
        var isTime = survey.Dates1904 ? date.Date == new DateTime(1904, 1, 1) : date.Year < 1900;
        return isTime ? TimeOnly.FromDateTime(date) : date;
    }

    private static object ToTime(TimeSpan time) => TimeOnly.FromTimeSpan(TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds)) is { Days: 0 } rounded ? rounded : time);

    private DateTime Shift(DateTime date)
    {
        if (!survey.SaysTrue || date.Year > 9990)
            return date;
        var serial = date.ToOADate();
        return DateTime.FromOADate(serial + (serial <= DayAfterFebruary1900 ? DaysTo1904 - 1 : DaysTo1904));
    }

    // In the year 1900 the serial numbers of spreadsheets hold a 29 February that was none.
    private DateTime DateOf(double serial) =>
        DateTime.FromOADate(survey.Dates1904 ? Math.Min(serial + DaysTo1904, DayAfterAll - 1) : serial < DayAfterFebruary1900 ? serial + 1 : serial);

    private int FormatIndex(LinePosition place) => values.GetNumberFormatIndex(place.Column - 1);

    // Built-in formats of the East Asian versions (ECMA-376 part 1, 18.8.30), which a workbook names by number only.
    private static bool IsChineseDate(int format) => format is (>= 27 and <= 36) or (>= 50 and <= 58);

    private object? Refuse(DiagnosticDescriptor error, LinePosition place, params object[] arguments)
    {
        diagnostics.Report(error, path, place, arguments);
        return null;
    }

    [GeneratedRegex(@"^\s*[0-9](\.[0-9]+)?[Ee]\+[0-9]+\s*$")]
    private static partial Regex Scientific();

    [GeneratedRegex("^0+$")]
    private static partial Regex OnlyZeros();
}
