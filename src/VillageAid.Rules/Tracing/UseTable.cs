using VillageAid.Rules.Binding;
using VillageAid.Rules.Scenarios;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Tracing;

/// <summary>By clause, what cites it and the tests of that.</summary>
internal sealed class UseTable(IReadOnlyList<BoundPolicy> policies)
{
    private readonly Dictionary<Citation, Dictionary<string, ClauseUse>> _uses = [];
    private readonly Dictionary<Citation, Dictionary<string, TracedTest>> _tests = [];

    // Where a rule stands says whose it is: a policy has the rules of those that it extends.
    private readonly (string Folder, string Id)[] _folders = [.. policies.Select(policy => (FolderOf(policy.Place), policy.Id)).OrderByDescending(pair => pair.Item1.Length)];

    public IReadOnlyList<ClauseUse> UsesOf(Citation clause) => _uses.TryGetValue(clause, out var uses) ? [.. uses.Values] : [];

    public IReadOnlyList<TracedTest> TestsOf(Citation clause) => _tests.TryGetValue(clause, out var tests) ? [.. tests.Values] : [];

    /// <summary>Adds what a policy says, with the tests that are run over it.</summary>
    public void Add(BoundPolicy policy, IReadOnlyList<Scenario> tests)
    {
        foreach (var rule in policy.Rules)
        {
            var touching = tests.Where(test => Expects(test, rule)).ToList();
            var read = new NamesRead();
            read.Add(rule);
            foreach (var citation in CitationsOf(rule))
                Note(citation, new ClauseUse(ClauseUseKind.Rule, OwnerOf(rule.Place, policy), rule.Id, rule.Title, rule.Place.ToString()), touching);
            foreach (var parameter in read.Parameters)
            {
                foreach (var citation in parameter.Versions.Select(version => version.Citation).OfType<Citation>())
                    Note(citation, new ClauseUse(ClauseUseKind.Parameter, OwnerOf(parameter.Place, policy), parameter.Name.Zh, parameter.Name, parameter.Place.ToString()), touching);
            }
        }
    }

    private void Note(Citation clause, ClauseUse use, IReadOnlyList<Scenario> tests)
    {
        Of(_uses, clause).TryAdd($"{use.Place} {use.Name}", use);
        foreach (var test in tests)
            Of(_tests, clause).TryAdd(test.Name.Place.ToString(), new TracedTest(test.Name.Value, test.Name.Place.ToString()));
    }

    private static Dictionary<string, T> Of<T>(Dictionary<Citation, Dictionary<string, T>> table, Citation clause)
    {
        if (!table.TryGetValue(clause, out var found))
            table.Add(clause, found = new Dictionary<string, T>(StringComparer.Ordinal));
        return found;
    }

    private static IEnumerable<Citation> CitationsOf(BoundRule rule) => rule.Citations
        .Concat(rule.Subjects.Select(subject => subject.Decision).OfType<BoundDecision>()
            .SelectMany(decision => decision.Rows.Concat<BoundRow>(decision.Table?.Rows ?? [])).SelectMany(row => row.Citations))
        .Distinct();

    private static bool Expects(Scenario test, BoundRule rule) => test.Expectations
        .Any(expectation => expectation.Rule is { Value: var name } && (RuleName.Fits(name, rule.Id) || rule.Citations.Any(citation => RuleName.Fits(name, citation.Clause))));

    private string OwnerOf(SourceSpan place, BoundPolicy policy)
    {
        var folder = FolderOf(place);
        return Array.Find(_folders, pair => folder.StartsWith(pair.Folder, StringComparison.Ordinal)).Id ?? policy.Id;
    }

    private static string FolderOf(SourceSpan place) => place.Source.Path[..(place.Source.Path.LastIndexOf('/') + 1)];
}
