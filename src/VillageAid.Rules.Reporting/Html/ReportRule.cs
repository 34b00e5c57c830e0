using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Reporting.Html;

/// <summary>A rule as the page shows it.</summary>
internal sealed record ReportRule(string Policy, string Rule, int Title, RuleKind Kind, Modality Modality, IReadOnlyList<int> Clauses);

/// <summary>The rules of a report, with the clauses that they rest on.</summary>
internal sealed class RulePool(TextPool texts)
{
    private readonly Dictionary<(string Policy, string Rule), int> _numbers = [];
    private readonly List<ReportRule> _rules = [];
    private readonly Pool<Citation> _clauses = new();

    public IReadOnlyList<ReportRule> Items => _rules;

    public IReadOnlyList<Citation> Clauses => _clauses.Items;

    public int Add(Verdict verdict)
    {
        if (_numbers.TryGetValue((verdict.Policy, verdict.Rule), out var number))
            return number;
        _numbers.Add((verdict.Policy, verdict.Rule), _rules.Count);
        _rules.Add(new ReportRule(verdict.Policy, verdict.Rule, texts.Add(verdict.Title), verdict.Kind, verdict.Modality, [.. verdict.Citations.Select(_clauses.Add)]));
        return _rules.Count - 1;
    }
}
