using System.Data.Common;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Databases.Tables;

/// <summary>
/// Reads a cell as what facts are read from: text, a number, a truth, a <see cref="DateOnly"/>, a <see cref="TimeOnly"/>, a
/// <see cref="DateTime"/> at +08:00 without a kind; or an <see cref="UnusableCell"/>. It is not asked about null.
/// </summary>
internal delegate object CellReader(DbDataReader rows, int column);

/// <summary>A cell that no fact can hold.</summary>
/// <param name="Why">The reason.</param>
internal sealed record UnusableCell(LocalizedText Why)
{
    public static readonly UnusableCell Binary = new(new LocalizedText("是二进制数据", "it is binary data"));

    public static readonly UnusableCell OutOfRange = new(new LocalizedText("数值、日期或时刻超出范围", "a number, date or time outside the range"));

    public static readonly UnusableCell Nul = new(new LocalizedText("含有空字符（NUL）", "it holds a NUL character"));

    public static readonly UnusableCell NotUtf8 = new(new LocalizedText("不是 UTF-8 文字", "it is no UTF-8 text"));

    public static readonly UnusableCell NullInList = new(new LocalizedText("列表里有空值", "an item of the list is null"));

    public static readonly UnusableCell SeparatorInList = new(new LocalizedText("列表的一项里有分隔符（、，；|）", "an item of the list holds a separator (、 , ; |)"));

    public static readonly UnusableCell TooLong = new(new LocalizedText($"超过 {Cells.MaxText} 个字符", $"it is longer than {Cells.MaxText} characters"));
}
