using DocumentFormat.OpenXml.Spreadsheet;
using VillageAid.Rules.Reporting.Workbooks;

namespace VillageAid.Rules.Cli.Templates;

/// <summary>
/// The drop-down lists of a workbook. A short one stands in the validation itself; a spreadsheet takes 255 characters there, so a longer one
/// is a column of a hidden sheet under a name.
/// </summary>
internal sealed class ChoiceLists
{
    public const string SheetName = "lists";
    private const int MaxInline = 255;

    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>What the validation of a column says of its list.</summary>
    public string FormulaOf(IReadOnlyList<string> choices)
    {
        var inline = $"\"{string.Join(',', choices)}\"";
        if (inline.Length <= MaxInline && !choices.Any(choice => choice.Contains(',') || choice.Contains('"')))
            return inline;
        if (_names.TryGetValue(inline, out var name))
            return name;
        _lists.Add(choices);
        _names.Add(inline, name = $"list_{_lists.Count}");
        return name;
    }

    /// <summary>The sheet of the long lists, a list a column.</summary>
    public SheetData CreateRows()
    {
        var data = new SheetData();
        for (var row = 0; row < _lists.Max(list => list.Count); row++)
            data.Append(Cells.Row(row + 1, _lists.Select(list => (row < list.Count ? list[row] : "", WorkbookStyles.Text))));
        return data;
    }

    public bool IsEmpty => _lists.Count == 0;

    /// <summary>The names of the long lists.</summary>
    public IEnumerable<DefinedName> CreateNames() => _lists.Select((list, index) => new DefinedName
    {
        Name = $"list_{index + 1}",
        Text = $"{SheetName}!${Cells.Letters(index + 1)}$1:${Cells.Letters(index + 1)}${list.Count}",
    });
}
