using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Verdicts;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Cli.Backend;

/// <summary>What came of trying an expression; no answer where it has a mistake.</summary>
internal sealed record TrialResult(IReadOnlyList<Diagnostic> Diagnostics, TrialAnswer? Answer);

/// <summary>The value of an expression, its type, what stands in the way of a settled one, and the nodes that were evaluated.</summary>
internal sealed record TrialAnswer(DataType Type, Value Value, IReadOnlyCollection<MissingItem> Missing, IReadOnlyList<TraceNode> Trace, bool IsTraceCut);
