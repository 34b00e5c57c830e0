using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageAid.Rules.Reporting.Workbooks;

/// <summary>A view of a sheet whose first row stays where it is.</summary>
internal static class FrozenHead
{
    public static SheetView Create() => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
    {
        WorkbookViewId = 0,
    };
}
