using VillageAid.Rules.Reporting.Workbooks;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>The looks of a template's columns.</summary>
internal static class TemplateStyles
{
    /// <summary>The look of the cells of a field. Codes and words are text, so that 007 stays 007.</summary>
    public static uint Of(Field field) => field.Type switch
    {
        DataType.Date => WorkbookStyles.Date,
        DataType.DateTime => WorkbookStyles.Instant,
        DataType.Time => WorkbookStyles.TimeOfDay,
        DataType.Number { Unit.Name: "yuan" } => WorkbookStyles.Money,
        DataType.Number when !field.Fits(0.5m) => WorkbookStyles.Whole,
        DataType.Number => 0,
        _ => WorkbookStyles.Text,
    };
}
