using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>What a spreadsheet lets be entered in a column, and what it shows beside a cell.</summary>
internal static class ColumnRule
{
    private const int MaxTitle = 32;

    // The days that the readers of files take, 1900 to 2200, as a spreadsheet counts them.
    private const string FirstDay = "1";
    private const string BehindLastDay = "109939";

    public static IEnumerable<DataValidation> Of(TemplateColumn column, int number, ChoiceLists lists, Language language)
    {
        // Beside the heading too: who meets the sheet for the first time looks there.
        yield return Prompted(new DataValidation(), column, Cells.Name(number, 1));
        var rule = Prompted(Check(column, Cells.Name(number, 2), lists), column, $"{Cells.Name(number, 2)}:{Cells.Name(number, Cells.LastRow)}");
        if (rule.Type is not null)
        {
            rule.ShowErrorMessage = true;
            rule.ErrorTitle = Cut(column.Heading, MaxTitle);
            rule.Error = column.Prompt;
        }
        yield return rule;
    }

    private static DataValidation Check(TemplateColumn column, string first, ChoiceLists lists) => column switch
    {
        { Choices.Count: > 0 } => new(new Formula1(lists.FormulaOf(column.Choices))) { Type = DataValidationValues.List },
        { Field: { MayBeNothing: true, Type: DataType.Date or DataType.DateTime } } => Or($"AND(ISNUMBER({first}),{first}>={FirstDay},{first}<{BehindLastDay})", first),
        { Field: { MayBeNothing: true, Type: DataType.Number or DataType.Time } } => Or($"ISNUMBER({first})", first),
        { Field.Type: DataType.Date or DataType.DateTime } => new(new Formula1(FirstDay), new Formula2(BehindLastDay))
        {
            Type = DataValidationValues.Date,
            Operator = DataValidationOperatorValues.Between,
        },
        { Field.Type: DataType.Time } => new(new Formula1("0"), new Formula2("1")) { Type = DataValidationValues.Time, Operator = DataValidationOperatorValues.Between },
        { Field.Type: DataType.Number } => new(new Formula1("-1000000000"), new Formula2("1000000000"))
        {
            Type = column.Field.Fits(0.5m) ? DataValidationValues.Decimal : DataValidationValues.Whole,
            Operator = DataValidationOperatorValues.Between,
        },
        _ => new(),
    };

    // Where there may be none, its word may stand in place of the value.
    private static DataValidation Or(string condition, string cell) =>
        new(new Formula1($"OR({condition},{cell}=\"{TemplateWords.Nothing.Zh}\",{cell}=\"{TemplateWords.Nothing.En}\")")) { Type = DataValidationValues.Custom };

    private static DataValidation Prompted(DataValidation rule, TemplateColumn column, string range)
    {
        rule.AllowBlank = true;
        rule.ShowInputMessage = true;
        rule.PromptTitle = Cut(column.Heading, MaxTitle);
        rule.Prompt = column.Prompt;
        rule.SequenceOfReferences = new ListValue<StringValue> { InnerText = range };
        return rule;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
