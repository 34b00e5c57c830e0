using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tracing;

/// <summary>What became of every clause of some policies: a rule, a parameter, or a reason why neither; and the tests that hold it.</summary>
/// <param name="Clauses">The clauses, policy by policy, in the order in which they stand.</param>
/// <param name="Diagnostics">Mistakes in the test files; a test with one is not counted.</param>
/// <example><code>var open = ClauseTracer.Trace(packs).Clauses.Where(clause => !clause.IsAccounted);</code></example>
public sealed record ClauseTrace(IReadOnlyList<TracedClause> Clauses, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A clause and what became of it.</summary>
/// <param name="Policy">The policy whose source it stands in.</param>
/// <param name="PolicyTitle">That policy's title.</param>
/// <param name="Citation">Its id, what it says, its source.</param>
/// <param name="Topic">What it is filed under; null where nothing is said.</param>
/// <param name="Place">Where it is listed, <c>path:line:column</c>.</param>
/// <param name="Uses">The rules and parameters that cite it.</param>
/// <param name="Because">Why neither a rule nor a parameter should; null where one should.</param>
/// <param name="Tests">The scenario tests that expect something of one of those rules, or of a rule that reads one of those parameters.</param>
public sealed record TracedClause(
    string Policy, LocalizedText PolicyTitle, Citation Citation, LocalizedText? Topic, string Place, IReadOnlyList<ClauseUse> Uses, LocalizedText? Because, IReadOnlyList<TracedTest> Tests)
{
    /// <summary>Whether something of its own policy cites it, or it is said why not.</summary>
    public bool IsAccounted => Standing != ClauseStanding.Open;

    /// <summary>What it became in its own policy, by the strongest: a rule, else a parameter, else declared.</summary>
    public ClauseStanding Standing =>
        Uses.Any(use => use.Policy == Policy && use.Kind == ClauseUseKind.Rule) ? ClauseStanding.Rule
        : Uses.Any(use => use.Policy == Policy) ? ClauseStanding.Parameter
        : Because is not null ? ClauseStanding.Declared
        : ClauseStanding.Open;
}

/// <summary>A rule or a parameter that cites a clause.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Policy">The policy that states it.</param>
/// <param name="Name">A rule's id, a parameter's name.</param>
/// <param name="Title">A rule's title, a parameter's name.</param>
/// <param name="Place">Where it stands, <c>path:line:column</c>.</param>
public sealed record ClauseUse(ClauseUseKind Kind, string Policy, string Name, LocalizedText Title, string Place);

/// <summary>A scenario test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands, <c>path:line:column</c>.</param>
public sealed record TracedTest(string Name, string Place);

/// <summary>What may cite a clause.</summary>
public enum ClauseUseKind
{
    /// <summary>A norm, a consequence, a decision or a row of one.</summary>
    Rule,

    /// <summary>A value of a parameter.</summary>
    Parameter,
}

/// <summary>What became of a clause.</summary>
public enum ClauseStanding
{
    /// <summary>A rule cites it.</summary>
    Rule,

    /// <summary>No rule, but a parameter cites it.</summary>
    Parameter,

    /// <summary>It is said why nothing does.</summary>
    Declared,

    /// <summary>Nothing is said of it.</summary>
    Open,
}
