using System.Globalization;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Evaluation;

/// <summary>Prints values for people.</summary>
internal static class ValuePrinter
{
    /// <summary>What a list is counted in; no unit of the language.</summary>
    private static readonly Unit RecordUnit = new("record", new LocalizedText("条", "records"));

    private static readonly LocalizedText Unknown = new("不明", "unknown");
    private static readonly LocalizedText Nothing = new("无", "nothing");

    public static ReasonValue ToReason(Value value, DataType type)
    {
        if (value is ListValue list)
            return ToReason(ListFunctions.Count(list), new DataType.Number(RecordUnit));
        var unit = (type as DataType.Number)?.Unit;
        var extent = value is Scalar or Uncertain or NullValue ? Extent.Of(value) : default;
        return new ReasonValue
        {
            Text = new LocalizedText(Print(value, unit, Language.Zh), Print(value, unit, Language.En)),
            AtLeast = extent.Low as decimal?,
            AtMost = extent.High as decimal?,
            IsExact = value is Scalar or NullValue or TruthValue { Truth: Truth.True or Truth.False or Truth.Null },
            Unit = unit?.Name,
        };
    }

    /// <summary>A value without its unit, for the text of a reason.</summary>
    public static string PrintBare(Value value, Language language) => Print(value, null, language);

    /// <summary>A raw value: a parameter's.</summary>
    public static LocalizedText PrintRaw(object raw, Unit? unit) =>
        new(PrintScalar(raw, Language.Zh) + Suffix(unit, Language.Zh), PrintScalar(raw, Language.En) + Suffix(unit, Language.En));

    private static string Print(Value value, Unit? unit, Language language) => value switch
    {
        Scalar scalar => PrintScalar(scalar.Raw, language) + Suffix(unit, language),
        NullValue => Nothing.In(language),
        TruthValue truth => PrintTruth(truth, language),
        Uncertain uncertain => PrintStretch(uncertain, unit, language),
        ListValue list when ListPrinter.IsPlain(list) => ListPrinter.Print(list, item => Print(item, null, language), language),
        RangeValue { Low: Scalar, High: Scalar } range => PrintStretch(new Uncertain(((Scalar)range.Low).Raw, ((Scalar)range.High).Raw, false, Causes.None), unit, language),
        ListValue list => Print(ListFunctions.Count(list), RecordUnit, language),
        RecordValue { Record.Identity: { } identity } => identity.In(language),
        _ => Unknown.In(language),
    };

    private static string PrintStretch(Uncertain value, Unit? unit, Language language)
    {
        var (low, high) = (value.Low is null ? null : PrintScalar(value.Low, language), value.High is null ? null : PrintScalar(value.High, language));
        var text = (low, high, language) switch
        {
            (null, null, _) => null,
            (not null, null, Language.Zh) => $"至少{low}",
            (not null, null, _) => $"at least {low}",
            (null, not null, Language.Zh) => $"至多{high}",
            (null, not null, _) => $"at most {high}",
            (_, _, Language.Zh) => $"{low}到{high}",
            _ => $"{low} to {high}",
        };
        return text is null ? Unknown.In(language) : text + Suffix(unit, language);
    }

    private static string PrintTruth(TruthValue truth, Language language) => truth.Truth switch
    {
        Truth.True => language == Language.Zh ? "是" : "true",
        Truth.False => language == Language.Zh ? "否" : "false",
        Truth.Null => Nothing.In(language),
        _ => Unknown.In(language),
    };

    private static string PrintScalar(object raw, Language language) => raw switch
    {
        bool truth => PrintTruth(TruthValue.Of(truth), language),
        IReadOnlyList<object?> items => ListPrinter.Join([.. items.Select(item => PrintScalar(item!, language))], language),
        DaysTimeDuration duration => DurationPrinter.Print(duration, language),
        YearsMonthsDuration duration => DurationPrinter.Print(duration, language),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        EnumerationMember member => member.Term.In(language),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => raw.ToString() ?? "",
    };

    private static string Suffix(Unit? unit, Language language)
    {
        var term = unit?.Term.In(language);
        return string.IsNullOrEmpty(term) ? "" : language == Language.Zh ? term : $" {term}";
    }
}
