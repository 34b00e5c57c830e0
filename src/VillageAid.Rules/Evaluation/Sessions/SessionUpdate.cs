using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Evaluation.Sessions;

/// <summary>What came of changes of facts. Immutable; later changes do not alter it. Its verdicts hold on to the facts of both times, for reasons are made when they are asked for.</summary>
/// <param name="Changes">The verdicts that changed, by rule, subject and occasion.</param>
/// <param name="JudgedSubjects">How many subjects had some of their rules judged again; one that is subject under several types is counted for each.</param>
public sealed record SessionUpdate(IReadOnlyList<VerdictChange> Changes, int JudgedSubjects);

/// <summary>
/// A verdict that changed: its status, what it recommends, the outcome of a decision, or whether there is one at all. Where only its reason is another
/// (one more day of attendance, and still too few), it did not change.
/// </summary>
/// <param name="Before">What it was; null where there was none.</param>
/// <param name="After">What it is; null where there is none.</param>
/// <param name="Causes">
/// Of the changes that were made together those that it may depend on: the rule reads their records of this subject, or did. Of a verdict of which only
/// the measures changed because a stronger one was recommended, or no longer is, those of the other verdict. Empty where the instant was moved.
/// </param>
public sealed record VerdictChange(Verdict? Before, Verdict? After, IReadOnlyList<FactChange> Causes);
