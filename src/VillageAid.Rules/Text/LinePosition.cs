using System.Globalization;

namespace VillageAid.Rules.Text;

/// <summary>A place in a text: line and column, both counted from 1; a column counts UTF-16 code units, so a Chinese character is one.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <example><c>new LinePosition(12, 11).ToString()</c> is <c>12:11</c>.</example>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
