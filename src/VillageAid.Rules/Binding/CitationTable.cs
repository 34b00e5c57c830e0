using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Binding;

/// <summary>The clauses of a pack's sources, and which of them something rests on: every clause is accounted for.</summary>
internal sealed class CitationTable
{
    private readonly Dictionary<string, (ClauseSyntax Clause, Citation Citation)> _clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private CitationTable(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public static CitationTable Build(PolicySyntax policy, DiagnosticBag diagnostics)
    {
        var table = new CitationTable(diagnostics);
        foreach (var source in policy.Sources)
        {
            foreach (var clause in source.Clauses)
            {
                var citation = new Citation(clause.Id.Value, clause.Gist, source.Id.Value, source.Title, source.Nature);
                if (!table._clauses.TryAdd(clause.Id.Value, (clause, citation)))
                    diagnostics.Report(DiagnosticCatalog.NameTaken, clause.Id.Place, clause.Id.Value, new LocalizedText("条款", "a clause"));
            }
        }
        return table;
    }

    public IReadOnlyList<Citation> Cite(IEnumerable<Located<string>> clauses) => [.. clauses.Select(Cite).OfType<Citation>()];

    public Citation? Cite(Located<string> clause)
    {
        if (!_clauses.TryGetValue(clause.Value, out var found))
        {
            _diagnostics.Report(DiagnosticCatalog.UnknownClause, clause.Place, clause.Value, Suggestions.For(clause.Value, _clauses.Keys));
            return null;
        }
        if (!found.Clause.Encoded)
            _diagnostics.Report(DiagnosticCatalog.ClauseNotEncoded, clause.Place, clause.Value);
        _cited.Add(clause.Value);
        return found.Citation;
    }

    public void ReportUnaccounted()
    {
        foreach (var (clause, _) in _clauses.Values.Where(entry => entry.Clause.Encoded && !_cited.Contains(entry.Clause.Id.Value)))
            _diagnostics.Report(DiagnosticCatalog.ClauseUnaccounted, clause.Id.Place, clause.Id.Value);
    }
}
