using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Verdicts;

namespace VillageAid.Rules.Binding;

/// <summary>The clauses of a pack's sources, and which of them something rests on: every clause is accounted for.</summary>
internal sealed class CitationTable
{
    private static readonly LocalizedText AnotherId = new("给条款换一个编号，例如加上文件的简称", "give the clause another id, with a short name of its document perhaps");

    private readonly Dictionary<string, (ClauseSyntax Clause, Citation Citation)> _clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private IReadOnlyList<CitationTable> _below = [];

    private CitationTable(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The table of a pack that may cite its own clauses and those of the packs that it extends; only its own are its duty.</summary>
    public static CitationTable Build(PolicySyntax policy, IReadOnlyList<CitationTable> below, DiagnosticBag diagnostics)
    {
        var table = new CitationTable(diagnostics) { _below = below };
        foreach (var source in policy.Sources)
        {
            foreach (var clause in source.Clauses)
            {
                var citation = new Citation(clause.Id.Value, clause.Gist, source.Id.Value, source.Title, source.Nature);
                if (!table._clauses.TryAdd(clause.Id.Value, (clause, citation)))
                    diagnostics.Report(DiagnosticCatalog.NameTaken, clause.Id.Place, clause.Id.Value, new LocalizedText("条款", "a clause"));
                if (table.Inherited(clause.Id.Value) is [var same, ..])
                    diagnostics.Report(DiagnosticCatalog.NameOfBase, clause.Id.Place, clause.Id.Value, same.Clause.Id.Place, AnotherId);
            }
        }
        return table;
    }

    public IReadOnlyList<Citation> Cite(IEnumerable<Located<string>> clauses) => [.. clauses.Select(Cite).OfType<Citation>()];

    public Citation? Cite(Located<string> clause)
    {
        if (!_clauses.TryGetValue(clause.Value, out var found))
        {
            var inherited = Inherited(clause.Value);
            if (inherited.Count != 1)
            {
                ReportUnsettled(clause, inherited);
                return null;
            }
            // What its own pack leaves out of the rules, another may well take up.
            return inherited[0].Citation;
        }
        if (!found.Clause.Encoded)
            _diagnostics.Report(DiagnosticCatalog.ClauseNotEncoded, clause.Place, clause.Value);
        _cited.Add(clause.Value);
        return found.Citation;
    }

    /// <summary>The clauses of the pack's own sources.</summary>
    public IEnumerable<(ClauseSyntax Clause, Citation Citation)> Own => _clauses.Values;

    /// <summary>The titles of the pack's own documents that something rests on.</summary>
    public IReadOnlyList<LocalizedText> CitedDocuments =>
        [.. _clauses.Values.Where(entry => _cited.Contains(entry.Clause.Id.Value)).DistinctBy(entry => entry.Citation.SourceId).Select(entry => entry.Citation.SourceTitle)];

    private List<(ClauseSyntax Clause, Citation Citation)> Inherited(string clause) =>
        [.. _below.Where(table => table._clauses.ContainsKey(clause)).Select(table => table._clauses[clause])];

    private void ReportUnsettled(Located<string> clause, IReadOnlyList<(ClauseSyntax Clause, Citation Citation)> inherited)
    {
        if (inherited.Count == 0)
            _diagnostics.Report(DiagnosticCatalog.UnknownClause, clause.Place, clause.Value, Suggestions.For(clause.Value, _clauses.Keys.Concat(_below.SelectMany(table => table._clauses.Keys))));
        else
            _diagnostics.Report(DiagnosticCatalog.AmbiguousName, clause.Place, clause.Value, inherited[0].Clause.Id.Place, inherited[1].Clause.Id.Place, AnotherId);
    }

    public void ReportUnaccounted()
    {
        foreach (var (clause, _) in _clauses.Values.Where(entry => entry.Clause.Encoded && !_cited.Contains(entry.Clause.Id.Value)))
            _diagnostics.Report(DiagnosticCatalog.ClauseUnaccounted, clause.Id.Place, clause.Id.Value);
    }
}
