using VillageAid.Rules.Diagnostics;
using VillageAid.Rules.Syntax;
using VillageAid.Rules.Text;
using VillageAid.Rules.Vocabulary;

namespace VillageAid.Rules.Binding;

/// <summary>Binds <c>measures:</c>.</summary>
internal sealed class MeasureBinder
{
    private readonly FactVocabulary _vocabulary;
    private readonly DiagnosticBag _diagnostics;

    private MeasureBinder(FactVocabulary vocabulary, DiagnosticBag diagnostics) => (_vocabulary, _diagnostics) = (vocabulary, diagnostics);

    public static BoundMeasures Bind(IReadOnlyList<MeasuresSyntax> files, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var binder = new MeasureBinder(vocabulary, diagnostics);
        return new BoundMeasures(
            binder.BindLadder([.. files.Select(file => file.Ladder).OfType<LadderSyntax>()]),
            binder.BindSupersedes(files.SelectMany(file => file.Supersedes)),
            binder.BindContradicts(files.SelectMany(file => file.Contradicts)));
    }

    /// <summary>With what the packs say that it extends; where it has no ladder of its own, that of the nearest which has one counts.</summary>
    public static BoundMeasures BindChain(PackScope top, FactVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var own = Bind(top.Pack.Policy.Measures, vocabulary, diagnostics);
        var below = top.Below.Where(scope => scope.Pack.Policy.Measures.Count > 0).ToList();
        if (below.Count == 0)
            return own;
        // What is wrong in a pack below is told where that pack is bound by itself; a circle may come about only here.
        var found = new DiagnosticBag();
        var all = Bind([.. below.SelectMany(scope => scope.Pack.Policy.Measures), .. top.Pack.Policy.Measures], vocabulary, found);
        if (!diagnostics.HasErrors)
            diagnostics.AddRange(found.ToSorted().Where(diagnostic => diagnostic.Descriptor == DiagnosticCatalog.MeasureCircle));
        var ladders = below.Select(scope => Bind(scope.Pack.Policy.Measures, vocabulary, new DiagnosticBag()).Ladder).Append(own.Ladder);
        return all with { Ladder = ladders.LastOrDefault(ladder => ladder.Count > 0) ?? [] };
    }

    private List<EnumerationMember> BindLadder(IReadOnlyList<LadderSyntax> ladders)
    {
        foreach (var second in ladders.Skip(1))
            _diagnostics.Report(DiagnosticCatalog.SecondLadder, second.Place, $"{ladders[0].Place}");
        return ladders.Count == 0 ? [] : FindEach(ladders[0].Measures);
    }

    private Dictionary<EnumerationMember, IReadOnlySet<EnumerationMember>> BindSupersedes(IEnumerable<SupersedesSyntax> entries)
    {
        var weaker = new Dictionary<EnumerationMember, HashSet<EnumerationMember>>();
        var places = new Dictionary<EnumerationMember, SourceSpan>();
        foreach (var entry in entries)
        {
            var found = FindEach(entry.Weaker);
            if (Find(entry.Stronger) is not { } stronger)
                continue;
            places.TryAdd(stronger, entry.Stronger.Place);
            if (!weaker.TryAdd(stronger, [.. found]))
                weaker[stronger].UnionWith(found);
        }
        return ReportCircles(weaker, places) ? [] : weaker.Keys.ToDictionary(stronger => stronger, stronger => (IReadOnlySet<EnumerationMember>)Reach(stronger, weaker));
    }

    private static HashSet<EnumerationMember> Reach(EnumerationMember from, Dictionary<EnumerationMember, HashSet<EnumerationMember>> weaker)
    {
        var all = new HashSet<EnumerationMember>();
        var open = new Stack<EnumerationMember>([from]);
        while (open.TryPop(out var measure))
        {
            foreach (var next in weaker.GetValueOrDefault(measure) ?? [])
            {
                if (all.Add(next))
                    open.Push(next);
            }
        }
        return all;
    }

    // Each circle once, from its first measure in the order of the file.
    private bool ReportCircles(Dictionary<EnumerationMember, HashSet<EnumerationMember>> weaker, Dictionary<EnumerationMember, SourceSpan> places)
    {
        var reported = new HashSet<EnumerationMember>();
        foreach (var start in places.Keys.OrderBy(measure => places[measure].Span.Start))
        {
            if (reported.Contains(start) || WayBack(start, start, weaker, []) is not { } circle)
                continue;
            reported.UnionWith(circle);
            var way = circle.Prepend(start).ToList();
            _diagnostics.Report(DiagnosticCatalog.MeasureCircle, places[start],
                new LocalizedText(string.Join(" → ", way.Select(measure => measure.Term.Zh)), string.Join(" → ", way.Select(measure => measure.Name))));
        }
        return reported.Count > 0;
    }

    private static List<EnumerationMember>? WayBack(EnumerationMember at, EnumerationMember to, Dictionary<EnumerationMember, HashSet<EnumerationMember>> weaker, HashSet<EnumerationMember> seen)
    {
        foreach (var next in (weaker.GetValueOrDefault(at) ?? []).OrderBy(measure => measure.Order))
        {
            if (next == to)
                return [next];
            if (seen.Add(next) && WayBack(next, to, weaker, seen) is { } rest)
                return [next, .. rest];
        }
        return null;
    }

    private HashSet<(EnumerationMember, EnumerationMember)> BindContradicts(IEnumerable<ContradictionSyntax> groups)
    {
        var found = groups.Select(group => FindEach(group.Measures)).ToList();
        return [.. found.SelectMany(group => group.SelectMany(one => group.Where(other => other != one).Select(other => (one, other))))];
    }

    // Each once: what is named again, in whichever language, has its diagnostic.
    private List<EnumerationMember> FindEach(IEnumerable<Located<string>> names)
    {
        var found = new List<EnumerationMember>();
        foreach (var name in names)
        {
            if (Find(name) is not { } measure)
                continue;
            if (found.Contains(measure))
                _diagnostics.Report(DiagnosticCatalog.DuplicateValue, name.Place, name.Value);
            else
                found.Add(measure);
        }
        return found;
    }

    private EnumerationMember? Find(Located<string> name) => RecommendationBinder.Find(name.Value, name.Place, _vocabulary, _diagnostics);
}

/// <summary>What a pack says of measures.</summary>
internal sealed record BoundMeasures(
    IReadOnlyList<EnumerationMember> Ladder,
    IReadOnlyDictionary<EnumerationMember, IReadOnlySet<EnumerationMember>> Supersedes,
    IReadOnlySet<(EnumerationMember, EnumerationMember)> Contradicts);
