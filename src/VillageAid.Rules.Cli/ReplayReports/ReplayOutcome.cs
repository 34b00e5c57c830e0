using VillageAid.Rules.Receipts;

namespace VillageAid.Rules.Cli.ReplayReports;

/// <summary>What came of a replay.</summary>
/// <param name="Comparison">The differences.</param>
/// <param name="IsEvaluated">Whether the rules could be evaluated; otherwise only the receipt itself and the rule files were compared.</param>
internal sealed record ReplayOutcome(ReceiptComparison Comparison, bool IsEvaluated);
