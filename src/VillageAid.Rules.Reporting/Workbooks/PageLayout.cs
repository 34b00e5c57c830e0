using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>How a sheet is printed: across, on A4, as wide as the paper.</summary>
internal static class PageLayout
{
    private const uint A4 = 9;

    public static SheetProperties Properties() => new(new PageSetupProperties { FitToPage = true });

    public static PageSetup Setup() => new() { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 };
}
