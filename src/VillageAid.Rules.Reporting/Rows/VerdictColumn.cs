using VillageAid.Rules.Text;

namespace VillageAid.Rules.Reporting.Rows;

/// <summary>A column of verdicts.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">How wide it is shown, in characters.</param>
/// <param name="Of">What a row has in it.</param>
internal sealed record VerdictColumn(LocalizedText Heading, double Width, Func<VerdictRow, TableValue> Of);
