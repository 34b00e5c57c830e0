using VillageAid.Rules.Text;

namespace VillageAid.Rules.Verdicts;

/// <summary>That a verdict runs into what other clauses say of the same subject at the same time. It is cited whichever way it goes.</summary>
/// <param name="Id">The conflict's id in the pack; null where nobody declared it and the measures contradict each other.</param>
/// <param name="Why">What the contradiction is.</param>
/// <param name="Effect">What follows for this verdict.</param>
/// <param name="Others">What the other rules say, in order.</param>
/// <param name="SettledBy">The parameter by which it is settled, or would be; null where there is none.</param>
/// <example>In the verdict of 考核不合格直接撤回: <c>C2</c>, Unsettled, with 初次问题通报诫勉 and its clauses, by 直接撤回方式 (unset).</example>
public sealed record ClauseConflict(string? Id, LocalizedText Why, ConflictEffect Effect, IReadOnlyList<OpposingVerdict> Others, ParameterUsed? SettledBy);

/// <summary>What a conflict does to a verdict.</summary>
public enum ConflictEffect
{
    /// <summary>It stands before the others.</summary>
    Prevails,

    /// <summary>It would stand, but gives way to the others.</summary>
    Yields,

    /// <summary>Nothing says which stands: a person decides.</summary>
    Unsettled,

    /// <summary>Whether the others speak against it is open.</summary>
    Possible,
}

/// <summary>What a rule says that another one runs into.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Citations">Its clauses.</param>
/// <param name="Occasion">For when it says it.</param>
/// <param name="Status">What it says by itself, before any conflict.</param>
public sealed record OpposingVerdict(string Rule, LocalizedText Title, IReadOnlyList<Citation> Citations, Occasion Occasion, VerdictStatus Status);
