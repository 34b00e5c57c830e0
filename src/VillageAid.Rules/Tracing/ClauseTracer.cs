using VillageAid.Rules.Binding;
using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Evaluation;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;

namespace VillageAid.Rules.Tracing;

/// <summary>Traces clauses to rules, parameters and tests. Stateless, safe for any number of threads.</summary>
/// <example><code>var trace = ClauseTracer.Trace([new TestedPolicies(loaded.Policies, source.ReadTests())]);</code></example>
public static class ClauseTracer
{
    /// <summary>
    /// Traces the clauses of all policies given. A rule that one policy has from another is that other's rule, and what tests of either expect of it
    /// counts for it.
    /// </summary>
    public static ClauseTrace Trace(IEnumerable<TestedPolicies> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var all = packs.ToList();
        var policies = all.SelectMany(pack => pack.Policies.Policies).DistinctBy(policy => policy.Id).ToList();
        var uses = new UseTable(policies);
        var diagnostics = new List<Diagnostic>();
        foreach (var pack in all)
        {
            var bag = new DiagnosticBag();
            var tests = pack.Tests.SelectMany(file => ScenarioReader.Read(file, pack.Policies.Vocabulary, bag)).ToList();
            diagnostics.AddRange(bag.ToSorted());
            foreach (var policy in pack.Policies.Policies)
                uses.Add(policy, tests);
        }
        return new ClauseTrace([.. policies.SelectMany(policy => policy.Clauses, (policy, clause) => Traced(policy, clause, uses))], diagnostics);
    }

    private static TracedClause Traced(BoundPolicy policy, BoundClause clause, UseTable uses) => new(
        policy.Id, policy.Title, clause.Citation, clause.Topic, clause.Place.ToString(), uses.UsesOf(clause.Citation), clause.Because, uses.TestsOf(clause.Citation));
}

/// <summary>Policies with the files of the scenario tests that stand beside their rules.</summary>
/// <param name="Policies">The policies.</param>
/// <param name="Tests">The files.</param>
public sealed record TestedPolicies(PolicySet Policies, IReadOnlyList<SourceText> Tests);
