using VillageAid.Rules.Evaluation.Sessions;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Counterfactuals;

/// <summary>Changes that together lead to a status, and not without any one of them.</summary>
/// <param name="Changes">The changes; several records of one kind that do the same are one change.</param>
/// <param name="Status">The status that they lead to.</param>
/// <param name="IsSmallest">Whether no set of fewer changes of those that may be suggested leads to a status wanted; else only that none of these is superfluous.</param>
/// <param name="Facts">All changes of facts in it, as a session takes them.</param>
/// <example><code>session.Apply(set.Facts);</code></example>
public sealed record ChangeSet(IReadOnlyList<SuggestedChange> Changes, VerdictStatus Status, bool IsSmallest, IReadOnlyList<FactChange> Facts);
